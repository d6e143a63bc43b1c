#include "core/storage/wordpairs.h"
#include <QChar>

namespace lanai {

namespace {

bool isUnspaced(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

// The character at `at`, with both halves of a surrogate pair.
QStringView characterAt(QStringView text, qsizetype at)
{
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return text.sliced(at, pair ? 2 : 1);
}

char32_t codePoint(QStringView character)
{
    return character.size() == 2 ? QChar::surrogateToUcs4(character.at(0), character.at(1))
                                 : char32_t(character.at(0).unicode());
}

// No script that is written without spaces lies below Thai.
bool isPlain(QChar character)
{
    return character.unicode() < 0x0e00;
}

} // namespace

bool hasUnspacedScript(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isPlain(text.at(at))) {
            ++at;
            continue;
        }
        const QStringView character = characterAt(text, at);
        if (isUnspaced(codePoint(character)))
            return true;
        at += character.size();
    }
    return false;
}

QString wordPairs(const QString &text)
{
    QString pairs = QStringLiteral(""); // never null: the column is text
    QStringView previous;               // the unspaced character before this one
    bool alone = false;                 // previous stands in no pair yet
    const auto add = [&pairs](QStringView first, QStringView second) {
        if (!pairs.isEmpty())
            pairs += QLatin1Char(' ');
        pairs.append(first).append(second);
    };
    const auto endRun = [&] {
        if (alone)
            add(previous, {});
        alone = false;
        previous = {};
    };
    for (qsizetype at = 0; at < text.size();) {
        if (isPlain(text.at(at))) {
            endRun();
            ++at;
            continue;
        }
        const QStringView character = characterAt(text, at);
        at += character.size();
        if (!isUnspaced(codePoint(character))) {
            endRun();
            continue;
        }
        if (previous.isEmpty()) {
            alone = true;
        } else {
            add(previous, character);
            alone = false;
        }
        previous = character;
    }
    endRun();
    return pairs;
}

} // namespace lanai
