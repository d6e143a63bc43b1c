#include "core/domain/foldedtext.h"

namespace lanai {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString foldedAscii(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded) {
        if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            c = QChar(c.unicode() + 0x20);
    }
    return folded;
}

// Combining classes: 10–36 are Hebrew and Arabic points, 200 and up sit above and below a letter, 1 strikes it through.
// What is left are vowels and voicing that a reader would miss.
bool isAccent(QChar c)
{
    if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing)
        return false;
    const unsigned char kind = c.combiningClass();
    return kind == 1 || (kind >= 10 && kind <= 36) || kind >= 200;
}

// Letters that Unicode doesn't take apart, though people type the plain ones for them.
QStringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ı':
        return u"i";
    case u'‘':
    case u'’':
    case u'ʼ':
        return u"'";
    case u'‐':
        return u"-";
    default:
        return {};
    }
}

} // namespace

QString foldedText(QStringView text)
{
    if (isAscii(text))
        return foldedAscii(text);
    const QString taken = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(taken.size());
    for (const QChar c : taken) {
        if (isAccent(c) || c.category() == QChar::Other_Format)
            continue;
        const QStringView plain = plainLetters(c.unicode());
        if (plain.isEmpty())
            folded += c;
        else
            folded += plain;
    }
    return folded;
}

} // namespace lanai
