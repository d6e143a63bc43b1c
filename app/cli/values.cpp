#include "app/cli/values.h"
#include "core/domain/duedate.h"
#include <QLocale>

namespace lanai {

Result<QDate> dayFrom(const QString &words, QDate today)
{
    return DateReader(QLocale()).read(words, today).map([](const DueDate &day) { return day.date; });
}

Result<QDate> dayOption(const Arguments &arguments, const QString &option, QDate today, QDate otherwise)
{
    return arguments.has(option) ? dayFrom(arguments.value(option), today) : Result<QDate>(otherwise);
}

Result<RecurringDate> recurringFrom(const QString &words, QDate today)
{
    const QString text = words.trimmed();
    for (const QString &iso : {text, QStringLiteral("--") + text}) {
        if (const RecurringDate date = RecurringDate::fromText(iso); date.isSet() || text.isEmpty())
            return date;
    }
    const auto found = DateReader(QLocale()).findIn(text, today);
    const bool whole = found && found->date.isSet() && found->range == TextRange{0, text.size()};
    return whole ? Result<RecurringDate>(found->date) : fail(ErrorCode::UnreadableDate, {words});
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
