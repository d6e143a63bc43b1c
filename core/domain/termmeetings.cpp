#include "core/domain/termmeetings.h"
#include "core/domain/occurrences.h"
#include "core/domain/zonedtime.h"

namespace lanai {

namespace {

// The planned date as the series' zone has it. Within one zone it is the date that was asked for, also where the clocks
// skip the whole day.
Result<QDate> dateInSeriesZone(const Term &term, QDate date, QTime time, const QByteArray &zone)
{
    const auto instant = instantOf(date, time, zone);
    if (!instant)
        return fail(instant.error());
    return zone == term.schedule.zone ? Result<QDate>(date) : localDate(*instant, term.schedule.zone);
}

} // namespace

QList<QDate> meetingDays(const Term &term)
{
    return occurrences(term.schedule, term.firstDay, term.effectiveLastDay());
}

Id seriesMeetingId(const Id &series, QDate day)
{
    return derivedId({QStringLiteral("meeting"), idText(series), day.toString(Qt::ISODate)});
}

bool holdsNoMeeting(const Term &term)
{
    return meetingDays(term).isEmpty();
}

Result<MeetingHome> homeAfterMove(const Term &term, QDate date, QTime time, const QByteArray &zone)
{
    const auto day = dateInSeriesZone(term, date, time, zone);
    if (!day)
        return fail(day.error());
    return term.holds(*day) ? MeetingHome::Term : MeetingHome::AdHoc;
}

} // namespace lanai
