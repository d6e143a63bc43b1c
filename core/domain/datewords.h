// The words that dates are made of, one small table per language. A new interface language adds one here.
#pragma once
#include <QLocale>
#include <QStringList>
#include <array>

namespace lanai {

// All words are folded (foldedText) and without a closing dot.
struct DateWords
{
    QStringList today;
    QStringList tomorrow;
    std::array<QStringList, 7> weekdays; // Monday first
    std::array<QStringList, 12> months;
    QStringList next;   // `next Tue`
    QStringList coming; // `this Fri`
    QStringList in;     // `in 2 weeks`
    QStringList days;
    QStringList weeks;
    QStringList monthsAhead;            // `in 2 months`
    std::array<QStringList, 12> counts; // "one" to "twelve"
    QStringList endOfMonth;             // whole phrases
    QStringList fillers;                // "on", "the": said before a date, mean nothing
    QStringList of;                     // "3rd of December"
    QStringList ordinals;               // what follows a number: "3rd"
    QStringList verbs;                  // months that are other words in lower case: "may", "march"
    QStringList by;                     // said before a due date
    QStringList joiners;                // "and": joins names
};

[[nodiscard]] DateWords englishDateWords();
[[nodiscard]] DateWords germanDateWords();

// English, and the interface's language where there is a table of it.
[[nodiscard]] QList<DateWords> dateWordsFor(const QLocale &interfaceLanguage);

} // namespace lanai
