#include "core/domain/recurringdate.h"

namespace lanai {

QDate RecurringDate::nextOnOrAfter(QDate from) const
{
    if (!isSet() || !from.isValid())
        return {};
    for (int candidate = std::max(from.year(), year);; ++candidate) {
        const int lastDay = QDate(candidate, month, 1).daysInMonth();
        const QDate date(candidate, month, std::min(day, lastDay));
        if (date >= from)
            return date;
    }
}

QString RecurringDate::toText() const
{
    if (!isSet())
        return {};
    const QString monthAndDay =
        QStringLiteral("%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    if (year == 0)
        return QStringLiteral("--") + monthAndDay;
    return QStringLiteral("%1-").arg(year, 4, 10, QLatin1Char('0')) + monthAndDay;
}

RecurringDate RecurringDate::fromText(const QString &text)
{
    const bool yearless = text.startsWith(QLatin1StringView("--"));
    // 2000 is a leap year, so that 29 February is a date.
    const QDate date = QDate::fromString(yearless ? QStringLiteral("2000-") + text.sliced(2) : text, Qt::ISODate);
    if (!date.isValid())
        return {};
    return {date.month(), date.day(), yearless ? 0 : date.year()};
}

} // namespace lanai
