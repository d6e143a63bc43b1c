#include "app/cli/values.h"

namespace lanai {

Result<QDate> dayFrom(const QString &words, QDate /*today*/)
{
    const QDate day = QDate::fromString(words, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::UnreadableDate, {words});
    return day;
}

Result<QDate> dayOption(const Arguments &arguments, const QString &option, QDate today, QDate otherwise)
{
    return arguments.has(option) ? dayFrom(arguments.value(option), today) : Result<QDate>(otherwise);
}

Result<RecurringDate> recurringFrom(const QString &words, QDate today)
{
    if (words.isEmpty())
        return RecurringDate();
    const RecurringDate withoutYear = RecurringDate::fromText(QStringLiteral("--") + words);
    if (withoutYear.isSet())
        return withoutYear;
    return dayFrom(words, today).map(RecurringDate::fromDate);
}

Result<int> numberOption(const Arguments &arguments, const QString &option, int lowest, int highest, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool whole = false;
    const int number = arguments.value(option).toInt(&whole);
    if (!whole || number < lowest || number > highest)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("--") + option, arguments.value(option),
                                            QString::number(lowest), QString::number(highest)});
    return number;
}

} // namespace lanai
