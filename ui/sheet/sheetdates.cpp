#include "ui/sheet/sheetdates.h"
#include <QRegularExpression>

namespace lanai {
namespace {

// "dddd, d MMMM yyyy" reads calmer as "dddd d MMMM yyyy".
QString withoutCommaAfterWeekday(QString format)
{
    static const QRegularExpression dayAndComma(QStringLiteral("^(d+)[,،] "));
    return format.replace(dayAndComma, QStringLiteral("\\1 "));
}

// Takes the year out with the comma, the blank or the quoted word that leads to it, or the sign that follows it.
QString withoutYear(QString format)
{
    static const QRegularExpression year(QStringLiteral("[,،]?\\s*(?:'[^']*'\\s+)?y+(?:[年년]|\\s*'[^']*')?\\.?"));
    return format.remove(year).trimmed();
}

// Takes the weekday out with what ties it to the day: a comma, a blank, a quoted word.
QString withoutWeekday(QString format)
{
    static const QRegularExpression before(QStringLiteral("^d{3,4}\\.?[,،]?\\s*(?:'[^']*'\\s+)?"));
    static const QRegularExpression after(QStringLiteral("[,،]?\\s*d{3,4}(?:\\s*'[^']*'|\\s+[^a-zA-Z']+)?$"));
    return format.remove(before).remove(after);
}

QString abbreviated(QString format)
{
    return format.replace(QStringLiteral("dddd"), QStringLiteral("ddd"))
        .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

// The C locale's short time has seconds.
QString timeFormat(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QStringLiteral("HH:mm") : locale.timeFormat(QLocale::ShortFormat);
}

} // namespace

SheetDates::SheetDates(const QLocale &locale)
    : m_locale(locale)
    , m_full(withoutCommaAfterWeekday(locale.dateFormat(QLocale::LongFormat)))
    , m_stamp(abbreviated(m_full))
    , m_brief(withoutYear(m_stamp))
    , m_title(withoutYear(m_full))
    , m_time(timeFormat(locale))
{
}

QString SheetDates::full(QDate date) const
{
    return m_locale.toString(date, m_full);
}

QString SheetDates::stamp(QDate date) const
{
    return m_locale.toString(date, m_stamp);
}

QString SheetDates::brief(QDate date, QDate beside) const
{
    return date.year() == beside.year() ? m_locale.toString(date, m_brief) : stamp(date);
}

QString SheetDates::briefDay(QDate date, QDate beside) const
{
    return m_locale.toString(date, withoutWeekday(date.year() == beside.year() ? m_brief : m_stamp));
}

QString SheetDates::title(QDate date) const
{
    return m_locale.toString(date, m_title);
}

QString SheetDates::day(QDate date) const
{
    return m_locale.toString(date, withoutWeekday(m_title));
}

QString SheetDates::time(QTime time) const
{
    return m_locale.toString(time, m_time);
}

QString SheetDates::when(const SheetTime &when) const
{
    if (!when.time.isValid())
        return full(when.date);
    if (when.zone.isEmpty())
        return tr("%1, %2", "a date and a time").arg(full(when.date), time(when.time));
    return tr("%1, %2 (%3 in %4)", "a date, a time, the time in a zone")
        .arg(full(when.date), time(when.time), time(when.zoneTime), QString::fromLatin1(when.zone));
}

} // namespace lanai
