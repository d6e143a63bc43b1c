#include "ui/sheet/papertext.h"

namespace lanai {
namespace {

constexpr QChar lineBreak = u'\n';

bool breaksLine(QChar c)
{
    switch (c.unicode()) {
    case 0x0A: // LF
    case 0x0B: // VT
    case 0x0C: // FF
    case 0x0D: // CR
    case 0x85: // NEL
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool turnsTextAround(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x206F);
}

bool isUnprintable(QChar c)
{
    return c.category() == QChar::Other_Control || c.isNonCharacter() || c == QChar::ByteOrderMark;
}

bool isHalfPair(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (breaksLine(c))
            clean += lineBreak;
        else if (c == u'\t')
            clean += u' ';
        else if (c.isSurrogate() && isHalfPair(text, i))
            clean += QChar(QChar::ReplacementCharacter);
        else if (!turnsTextAround(c) && !isUnprintable(c))
            clean += c;
    }
    return clean.normalized(QString::NormalizationForm_C);
}

} // namespace

QStringList paperLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : cleaned(text).split(lineBreak)) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

QString paperText(const QString &text)
{
    return paperLines(text).join(u' ');
}

} // namespace lanai
