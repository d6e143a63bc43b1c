#include "app/cli/context.h"

namespace lanai {

Context::Context(Arguments arguments, std::unique_ptr<Clock> clock)
    : m_arguments(std::move(arguments))
    , m_clock(std::move(clock))
{
}

Result<Context> Context::of(Arguments arguments)
{
    const QString today = arguments.value(QStringLiteral("today"));
    if (today.isEmpty())
        return Context(std::move(arguments), std::make_unique<SystemClock>());
    const QDate day = QDate::fromString(today, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::UnreadableDate, {today});
    return Context(std::move(arguments), std::make_unique<ShiftedClock>(day, QTimeZone::systemTimeZone()));
}

} // namespace lanai
