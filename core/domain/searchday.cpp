#include "core/domain/searchday.h"
#include "core/domain/textwords.h"
#include <optional>

namespace lanai {
namespace {

// "2026" and "2026-10"
std::optional<SearchDays> wholePeriod(QStringView words)
{
    const QStringView year = words.left(4);
    if (year.size() < 4 || !isDigits(year))
        return {};
    if (words.size() == 4)
        return SearchDays{QDate(year.toInt(), 1, 1), QDate(year.toInt(), 12, 31)};
    const QStringView month = words.sliced(5);
    const QDate first(year.toInt(), isDigits(month) ? month.toInt() : 0, 1);
    if (words.at(4) != u'-' || month.size() != 2 || !first.isValid())
        return {};
    return SearchDays{first, first.addMonths(1).addDays(-1)};
}

QDate nearerToday(QDate past, QDate coming, QDate today)
{
    return past.isValid() && past.daysTo(today) <= today.daysTo(coming) ? past : coming;
}

// The last such day of the calendar up to `today`; 29 February may lie eight years back.
QDate lastBefore(QDate coming, QDate today)
{
    for (int year = today.year(); year >= today.year() - 8; --year) {
        const QDate day(year, coming.month(), coming.day());
        if (day.isValid() && day <= today)
            return day;
    }
    return {};
}

} // namespace

Result<SearchDays> searchDays(const QString &words, const DateReader &dates, QDate today)
{
    const QString written = words.trimmed();
    if (const auto period = wholePeriod(written); period && period->first.isValid())
        return *period;
    const Result<DueDate> coming = dates.read(written, today);
    if (!coming)
        return fail(coming.error());
    QDate day = coming->date;
    const auto calendar = dates.findIn(written, today);
    const bool withoutYear = calendar && calendar->date.isSet() && calendar->date.year == 0;
    const bool oneWord = !written.contains(u' ');
    if (withoutYear)
        day = nearerToday(lastBefore(day, today), day, today);
    else if (const auto again = dates.read(written, day); oneWord && again && day.daysTo(again->date) == 7)
        day = nearerToday(day.addDays(-7), day, today); // a weekday: from itself on it is the next one
    return SearchDays{day, day};
}

} // namespace lanai
