#include "core/journal/sheets.h"
#include "core/domain/zonedtime.h"
#include "core/journal/oneononesheet.h"
#include "core/journal/people.h"
#include "core/journal/session.h"
#include "core/journal/sheetinitials.h"
#include "core/journal/staffsheet.h"

namespace lanai {

// Names become initials where that was chosen.
template<class Sheet>
Result<Sheet> Sheets::discreet(const Sheet &sheet, const SheetOptions &options) const
{
    if (!options.initials)
        return sheet;
    Result<QList<PersonName>> people = People(m_session).names();
    const Result<Me> me = m_session.file().peers.me();
    if (!people || !me)
        return fail(people ? me.error() : people.error());
    if constexpr (std::is_same_v<Sheet, StaffSheet>) {
        for (const RoomLine &line : sheet.room) {
            if (line.person.peerId.isNull())
                people->append(PersonName{{}, line.person.name, {}});
        }
    }
    return SheetInitials(*people, me->name).of(sheet);
}

Result<StaffSheet> Sheets::staff(const Id &staffMeeting, const SheetOptions &options) const
{
    return m_session.reading([&] {
        return StaffSheetQuery(m_session, options).run(staffMeeting).and_then([&](const StaffSheet &sheet) {
            return discreet(sheet, options);
        });
    });
}

Result<CircleSheet> Sheets::circle(const Id &session, const CircleSheetOptions &options) const
{
    SheetOptions discretion;
    discretion.initials = options.initials;
    return m_session.reading([&] {
        return CircleSheetQuery(m_session).run(session, options).and_then([&](const CircleSheet &sheet) {
            return discreet(sheet, discretion);
        });
    });
}

Result<OneOnOneSheet> Sheets::oneOnOne(const Id &peer, const SheetOptions &options) const
{
    const Result<QList<Meeting>> planned = m_session.file().meetings.plannedOf(peer, m_session.today(), 1);
    if (!planned)
        return fail(planned.error());
    Meeting next;
    next.peerId = peer;
    return forMeeting(planned->isEmpty() ? next : planned->first(), options);
}

Result<OneOnOneSheet> Sheets::forMeeting(const Meeting &meeting, const SheetOptions &options) const
{
    return m_session.reading([&] {
        return OneOnOneSheetQuery(m_session, options).run(meeting).and_then([&](const OneOnOneSheet &sheet) {
            return discreet(sheet, options);
        });
    });
}

Result<DaySheet> Sheets::day(QDate day, const SheetOptions &options) const
{
    const QTimeZone device = m_session.clock().zone();
    const Result<QDateTime> from = instantOf(day, QTime(0, 0), device);
    const Result<QDateTime> until = instantOf(day.addDays(1), QTime(0, 0), device);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    const Result<QList<Meeting>> meetings = m_session.file().meetings.startingBetween(*from, *until);
    const Result<SheetImprint> imprint = SheetParts(m_session).imprint(options);
    if (!meetings || !imprint)
        return fail(meetings ? imprint.error() : meetings.error());
    DaySheet sheet{day, *imprint, {}};
    for (const Meeting &meeting : *meetings) {
        if (meeting.state == MeetingState::Skipped)
            continue;
        const Result<OneOnOneSheet> one = forMeeting(meeting, options);
        if (!one && one.error().code == ErrorCode::NotFound) // the peer lies in the trash
            continue;
        if (!one)
            return fail(one.error());
        sheet.imprint.leftOut += one->imprint.leftOut;
        sheet.imprint.leaving << one->imprint.leaving;
        sheet.sheets << *one;
    }
    if (sheet.sheets.isEmpty())
        return fail(ErrorCode::NothingToPrint, {day.toString(Qt::ISODate)});
    return sheet;
}

} // namespace lanai
