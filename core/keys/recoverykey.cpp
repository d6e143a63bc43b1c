#include "core/keys/recoverykey.h"
#include <QCryptographicHash>

namespace lanai {
namespace {

constexpr qsizetype groupSize = 4;
constexpr qsizetype dataInLine = groupSize * (recoveryGroups - 1);
constexpr qsizetype lineSize = groupSize * recoveryGroups;
constexpr qsizetype allData = dataInLine * recoveryLines; // 32 bytes of key, 16 of salt
constexpr qsizetype before = 2;                           // x' in front of the hex of a raw key

// Four hex digits that depend on the line's place, too: two lines in each other's places are found.
void writeCheck(char *to, int line, QByteArrayView data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const char place = static_cast<char>('1' + line);
    hash.addData(QByteArrayView("lanai recovery line "));
    hash.addData(QByteArrayView(&place, 1));
    hash.addData(data);
    QByteArray check = hash.result().left(groupSize / 2).toHex();
    std::copy(check.cbegin(), check.cend(), to);
    wipeMemory(check.data(), check.size());
}

// A hex digit as it was meant, in lower case; 0 for what separates digits or can't be one.
char digitMeant(QChar typed)
{
    const char16_t c = typed.toLower().unicode();
    if ((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'))
        return static_cast<char>(c);
    if (c == u'o')
        return '0';
    if (c == u'l' || c == u'i')
        return '1';
    // Full-width digits, as some keyboards give them.
    if (c >= 0xff10 && c <= 0xff19)
        return static_cast<char>('0' + (c - 0xff10));
    return 0;
}

bool separates(QChar typed)
{
    return typed.isSpace() || typed.isPunct() || typed.isSymbol();
}

// All digits that were typed, and nothing else. What is no digit keeps its place as '?', so that its line is the one
// that is named.
SecretBytes digitsOf(QStringView typed)
{
    SecretBytes digits(typed.size());
    qsizetype count = 0;
    for (const QChar c : typed) {
        if (separates(c))
            continue;
        const char digit = digitMeant(c);
        digits.data()[count++] = digit == 0 ? '?' : digit;
    }
    return SecretBytes(digits.view().first(count));
}

bool isRaw(const Key &key)
{
    return key.bytes().size() == allData + before + 1;
}

// What stands in one line of the sheet, without its spaces.
SecretBytes digitsInLine(const Key &raw, int line)
{
    SecretBytes digits(lineSize);
    const QByteArrayView data = raw.bytes().sliced(before + line * dataInLine, dataInLine);
    std::transform(data.cbegin(), data.cend(), digits.data(), [](char c) { return digitMeant(QLatin1Char(c)); });
    writeCheck(digits.data() + dataInLine, line, digits.view().first(dataInLine));
    return digits;
}

} // namespace

Result<QStringList> recoveryLinesOf(const Key &raw)
{
    if (!isRaw(raw))
        return fail(ErrorCode::WrongPassphrase, {QString()});
    QStringList lines;
    lines.reserve(recoveryLines);
    for (int line = 0; line < recoveryLines; ++line) {
        const SecretBytes digits = digitsInLine(raw, line);
        QString text;
        text.reserve(lineSize + recoveryGroups - 1); // so that no part of it is left behind by growing
        for (qsizetype at = 0; at < lineSize; ++at) {
            if (at > 0 && at % groupSize == 0)
                text += u' ';
            text += QLatin1Char(digits.data()[at]);
        }
        lines << text;
    }
    return lines;
}

Result<Key> readRecoveryKey(QStringView typed)
{
    const SecretBytes digits = digitsOf(typed);
    constexpr qsizetype all = lineSize * recoveryLines;
    SecretBytes raw(allData + before + 1);
    char *to = raw.data();
    *to++ = 'x';
    *to++ = '\'';
    for (int line = 0; line < recoveryLines && (line + 1) * lineSize <= digits.size(); ++line) {
        const QByteArrayView read = digits.view().sliced(line * lineSize, lineSize);
        SecretBytes check(groupSize);
        writeCheck(check.data(), line, read.first(dataInLine));
        if (!check.equals(read.sliced(dataInLine)))
            return fail(ErrorCode::RecoveryKeyMistyped, {QString::number(line + 1)});
        to = std::copy_n(read.data(), dataInLine, to);
    }
    if (digits.size() != all)
        return fail(ErrorCode::RecoveryKeyIncomplete, {QString::number(digits.size()), QString::number(all)});
    *to = '\'';
    return Key::fromRaw(std::move(raw));
}

bool isLastGroup(const Key &raw, QStringView typed)
{
    if (!isRaw(raw))
        return false;
    const SecretBytes last = digitsInLine(raw, recoveryLines - 1);
    return digitsOf(typed).equals(last.view().last(groupSize));
}

void wipeRecoveryLines(QStringList &lines)
{
    // Where they lie, whoever else holds them: to detach would make another copy.
    for (const QString &line : std::as_const(lines))
        wipeMemory(const_cast<QChar *>(line.constData()), line.size() * qsizetype(sizeof(QChar)));
    lines.clear();
}

} // namespace lanai
