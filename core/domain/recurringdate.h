// A date that comes round: a birthday, a recital. The year may be unknown.
#pragma once
#include <QDate>
#include <QString>

namespace lanai {

struct RecurringDate
{
    int month = 0; // 1–12; 0 = none
    int day = 0;   // 1–31
    int year = 0;  // 0 = not known

    [[nodiscard]] bool isSet() const { return month != 0; }

    // The next time it comes round on or after `day`. 29 February is celebrated on 28 February in common years.
    // A date with a year doesn't come before it.
    [[nodiscard]] QDate nextOnOrAfter(QDate from) const;

    // "1980-03-14", or "--03-14" without a year (ISO 8601's truncated form); empty when not set.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static RecurringDate fromText(const QString &text);
    [[nodiscard]] static RecurringDate fromDate(QDate date) { return {date.month(), date.day(), date.year()}; }

    friend bool operator==(const RecurringDate &, const RecurringDate &) = default;
};

} // namespace lanai
