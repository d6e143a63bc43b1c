#include "core/domain/utf8.h"

namespace lanai {
namespace {

struct Lead
{
    int following = -1;  // bytes after this one; -1: can't begin a letter
    uchar lowest = 0x80; // of the second byte
    uchar highest = 0xbf;
};

// Table 3-7 of the Unicode standard: what well-formed sequences look like.
Lead leadOf(uchar byte)
{
    if (byte < 0x80)
        return {0};
    if (byte >= 0xc2 && byte <= 0xdf)
        return {1};
    if (byte >= 0xe0 && byte <= 0xef)
        return {2, byte == 0xe0 ? uchar(0xa0) : uchar(0x80), byte == 0xed ? uchar(0x9f) : uchar(0xbf)};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {3, byte == 0xf0 ? uchar(0x90) : uchar(0x80), byte == 0xf4 ? uchar(0x8f) : uchar(0xbf)};
    return {};
}

bool isWhole(QByteArrayView bytes, qsizetype at, const Lead &lead)
{
    if (lead.following < 0 || at + lead.following >= bytes.size())
        return false;
    for (int i = 1; i <= lead.following; ++i) {
        const auto byte = static_cast<uchar>(bytes[at + i]);
        if (byte < (i == 1 ? lead.lowest : 0x80) || byte > (i == 1 ? lead.highest : 0xbf))
            return false;
    }
    return true;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Lead lead = leadOf(static_cast<uchar>(bytes[at]));
        if (!isWhole(bytes, at, lead))
            return at;
        at += lead.following + 1;
    }
    return -1;
}

Result<QString> textFromUtf8(QByteArrayView bytes)
{
    if (const qsizetype at = firstInvalidUtf8(bytes); at >= 0)
        return fail(ErrorCode::InvalidUtf8, {QString::number(at)});
    return QString::fromUtf8(bytes);
}

} // namespace lanai
