// Days and times in the words of the person's language, for rows and captions. `today` is the device's local date.
#pragma once
#include <QCoreApplication>
#include <QDate>
#include <QTime>

namespace lanai {

class Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)

public:
    [[nodiscard]] static QString weekdayDate(QDate date, QDate today); // "Thu 12 Nov", the year when it isn't today's
    [[nodiscard]] static QString shortDay(QDate date, QDate today);    // "5 Nov", likewise
    [[nodiscard]] static QString stamp(QDate date);                    // "Thu 19 Nov 2026"
    [[nodiscard]] static QString stampFormat();                        // of that, for a field
    [[nodiscard]] static QString title(QDate date);                    // "Thursday 19 November"
    [[nodiscard]] static QString day(QDate date);                      // "19 November"
    [[nodiscard]] static QString weekday(QDate date);                  // "Thursday"
    [[nodiscard]] static QString time(QTime time);                     // "10:00"

    // "today", "yesterday", "8 days ago", from two weeks "2 weeks ago", from a quarter "3 months ago", from two years
    // "2 years ago"; ahead "tomorrow", "in 8 days" and so on.
    [[nodiscard]] static QString ago(QDate date, QDate today);
    // "today", "tomorrow", else "Thu 26 Nov".
    [[nodiscard]] static QString soon(QDate date, QDate today);
    // "today 10:00", "Thu 26 Nov 10:00"
    [[nodiscard]] static QString soon(QDate date, QTime time, QDate today);
    // A length of time: "6 weeks", "8 days"; of 14 days or more in weeks. Not negative.
    [[nodiscard]] static QString length(int days);

    [[nodiscard]] static QString minutes(int minutes);             // "45 min", "2 h 56 min", "1 h"
    [[nodiscard]] static QString weekOf(int week, int weeks);      // "week 9 of 13"
    [[nodiscard]] static QString daysLate(int days);               // "2 days late"
    [[nodiscard]] static QString capitalised(const QString &text); // "Today" from "today", at a line's beginning
};

} // namespace lanai
