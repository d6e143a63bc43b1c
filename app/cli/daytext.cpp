#include "app/cli/daytext.h"
#include <QCoreApplication>
#include <QLocale>

namespace lanai {
namespace {

struct DayTextWords
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

// Qt knows a locale's whole formats only: whether the month comes first is read off the long one.
QString pattern(const QLocale &locale, bool withYear)
{
    const QString whole = locale.dateFormat(QLocale::LongFormat);
    const bool monthFirst = whole.indexOf(u'M') < whole.lastIndexOf(u'd');
    QString day = monthFirst ? QStringLiteral("ddd MMM d") : QStringLiteral("ddd d MMM");
    return withYear ? day + QStringLiteral(" yyyy") : day;
}

} // namespace

QString calendarDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const QLocale locale;
    return locale.toString(day, pattern(locale, day.year() != today.year()));
}

QString dayText(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    switch (today.daysTo(day)) {
    case 0:
        return DayTextWords::tr("today");
    case 1:
        return DayTextWords::tr("tomorrow");
    case -1:
        return DayTextWords::tr("yesterday");
    default:
        return calendarDay(day, today);
    }
}

} // namespace lanai
