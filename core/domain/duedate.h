// Dates as a person writes them: "Fri", "next Tue", "in 2 weeks", "3 Dec". Capture marks and commands read them alike.
#pragma once
#include "core/domain/datevocabulary.h"
#include "core/domain/recurringdate.h"
#include "core/domain/result.h"
#include "core/domain/textrange.h"
#include <QDate>

namespace lanai {

struct DueDate
{
    QDate date;
    bool doubtful = false; // in the past, more than 300 days ahead, or a 29 February without a year

    friend bool operator==(const DueDate &, const DueDate &) = default;
};

// A date inside a longer text.
struct DateInText
{
    RecurringDate date; // not set: these words look like a date and can't be read
    TextRange range;

    friend bool operator==(const DateInText &, const DateInText &) = default;
};

// Reads English and the interface's language.
class DateReader
{
public:
    // A date this many days ahead is certain, one day more is doubtful.
    static constexpr qint64 longestCertain = 300;

    explicit DateReader(const QLocale &interfaceLanguage);

    // `words` as a whole, counted from the day `from`. A weekday or "3 Dec" is the next one strictly after `from`;
    // "next Tue" the Tuesday of the following ISO week; "end of month" may be `from` itself. UnreadableDate for
    // anything else, "3/12" and a weekday that disagrees with its date among them.
    [[nodiscard]] Result<DueDate> read(QStringView words, QDate from) const;

    // The first day of the calendar named in a fact ("12 Dec", "Dec 12, 1979", "2026-12-12"), as a date that comes
    // round; else the first words that look like one and can't be read ("31 Nov", "3/12"). Weekdays and "tomorrow"
    // don't come round: they are text, and so is "may" in "5 may join".
    [[nodiscard]] std::optional<DateInText> findIn(QStringView text, QDate from) const;

    // What one word of a head may be.
    struct WordRole
    {
        bool isDate = false;   // tells a date from a name: a weekday, a month, "today", "next", anything with a digit
        bool mayBegin = false; // a date may begin with it: those, and words that may mean anything: "in", "the"
        bool isBy = false;     // said before a due date
    };
    [[nodiscard]] WordRole roleOf(QStringView word) const;
    // Words that join names, for splitNames().
    [[nodiscard]] QStringList joiners() const { return m_vocabulary.joiners(); }

private:
    DateVocabulary m_vocabulary;
};

} // namespace lanai
