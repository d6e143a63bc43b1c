#include "core/journal/meetingmove.h"
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"

namespace lanai {

Result<void> setMovedTime(const Session &session, Meeting &meeting, QDate date, QTime time, const QByteArray &zone)
{
    const Result<QDateTime> start = instantOf(date, time, zone);
    if (!start)
        return fail(start.error());
    if (!meeting.termId.isNull()) {
        const Result<MeetingHome> home =
            session.file().series.terms().get(meeting.termId).and_then([&](const Term &term) {
                return homeAfterMove(term, date, time, zone);
            });
        if (!home)
            return fail(home.error());
        if (*home == MeetingHome::AdHoc)
            meeting.seriesId = meeting.termId = Id();
    }
    if (!meeting.movedFrom.isValid())
        meeting.movedFrom = QDateTime(meeting.date, meeting.time, QTimeZone::utc());
    meeting.date = date;
    meeting.time = time;
    meeting.zone = zone;
    meeting.startsAt = *start;
    return {};
}

} // namespace lanai
