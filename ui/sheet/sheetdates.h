// Dates and times the way a locale writes them, short enough for a column.
#pragma once
#include "core/journal/prepsheet.h"
#include <QCoreApplication>
#include <QLocale>

namespace lanai {

// QLocale knows a long date and no short one with a weekday and without a year: those are made from the long one's own
// order, so that "Tue 17 Nov" and "Tue Nov 17" both come out as their readers expect.
class SheetDates
{
    Q_DECLARE_TR_FUNCTIONS(SheetDates)

public:
    explicit SheetDates(const QLocale &locale);

    [[nodiscard]] QString full(QDate date) const;  // "Monday 23 November 2026"
    [[nodiscard]] QString stamp(QDate date) const; // "Mon 23 Nov 2026"
    [[nodiscard]] QString stampFormat() const { return m_stamp; }

    // "Mon 23 Nov", with the year when it isn't that of `beside`.
    [[nodiscard]] QString brief(QDate date, QDate beside) const;
    [[nodiscard]] QString briefDay(QDate date, QDate beside) const; // "23 Nov", likewise
    [[nodiscard]] QString title(QDate date) const;                  // "Monday 23 November"
    [[nodiscard]] QString day(QDate date) const;                    // "23 November"

    // "Monday 23 November 2026, 09:00", with the meeting's own zone behind it where that differs. Rule 3
    [[nodiscard]] QString when(const SheetTime &when) const;
    [[nodiscard]] QString time(QTime time) const;

private:
    QLocale m_locale;
    QString m_full;
    QString m_stamp;
    QString m_brief;
    QString m_title;
    QString m_time;
};

} // namespace lanai
