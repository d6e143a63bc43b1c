#include "ui/parts/dates.h"
#include "ui/sheet/sheetdates.h"

namespace lanai {
namespace {

constexpr int week = 7;
constexpr int fromWeeks = 14; // days from which weeks are counted
constexpr int fromMonths = 92;
constexpr int fromYears = 730;
constexpr int monthDays = 30;
constexpr int yearDays = 365;

// Of the language as it is now: it can be changed while the program runs.
const SheetDates &formats()
{
    static QLocale locale;
    static SheetDates dates{locale};
    if (locale != QLocale()) {
        locale = QLocale();
        dates = SheetDates(locale);
    }
    return dates;
}

} // namespace

QString Dates::weekdayDate(QDate date, QDate today)
{
    return formats().brief(date, today);
}

QString Dates::shortDay(QDate date, QDate today)
{
    return formats().briefDay(date, today);
}

QString Dates::stamp(QDate date)
{
    return formats().stamp(date);
}

QString Dates::stampFormat()
{
    return formats().stampFormat();
}

QString Dates::title(QDate date)
{
    return formats().title(date);
}

QString Dates::day(QDate date)
{
    return formats().day(date);
}

QString Dates::weekday(QDate date)
{
    return QLocale().standaloneDayName(date.dayOfWeek());
}

QString Dates::time(QTime time)
{
    return formats().time(time);
}

QString Dates::ago(QDate date, QDate today)
{
    const int days = int(date.daysTo(today));
    const int away = std::abs(days);
    const bool ahead = days < 0;
    if (days == 0)
        return tr("today");
    if (away == 1)
        return ahead ? tr("tomorrow") : tr("yesterday");
    if (away < fromWeeks)
        return ahead ? tr("in %n days", nullptr, away) : tr("%n days ago", nullptr, away);
    if (away < fromMonths)
        return ahead ? tr("in %n weeks", nullptr, away / week) : tr("%n weeks ago", nullptr, away / week);
    if (away < fromYears)
        return ahead ? tr("in %n months", nullptr, away / monthDays) : tr("%n months ago", nullptr, away / monthDays);
    return ahead ? tr("in %n years", nullptr, away / yearDays) : tr("%n years ago", nullptr, away / yearDays);
}

QString Dates::soon(QDate date, QDate today)
{
    if (date == today)
        return tr("today");
    return date == today.addDays(1) ? tr("tomorrow") : weekdayDate(date, today);
}

QString Dates::soon(QDate date, QTime time, QDate today)
{
    return tr("%1 %2", "a day, a time").arg(soon(date, today), Dates::time(time));
}

QString Dates::length(int days)
{
    if (days == 1)
        return tr("1 day");
    return days < fromWeeks ? tr("%n days", nullptr, days) : tr("%n weeks", nullptr, days / week);
}

QString Dates::minutes(int minutes)
{
    constexpr int hour = 60;
    const QLocale locale;
    if (minutes < hour)
        return tr("%1 min", "minutes").arg(locale.toString(minutes));
    const QString whole = locale.toString(minutes / hour);
    if (minutes % hour == 0)
        return tr("%1 h", "hours").arg(whole);
    return tr("%1 h %2 min", "hours and minutes").arg(whole, locale.toString(minutes % hour));
}

QString Dates::weekOf(int reached, int weeks)
{
    return tr("week %1 of %2").arg(QLocale().toString(reached), QLocale().toString(weeks));
}

QString Dates::daysLate(int days)
{
    return days == 1 ? tr("1 day late") : tr("%n days late", nullptr, days);
}

QString Dates::capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace lanai
