#include "core/journal/staff.h"
#include "core/domain/foldedtext.h"
#include "core/domain/staffmeetingrules.h"
#include "core/domain/zonedtime.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"
#include "core/journal/today.h"

namespace lanai {

namespace {

Result<StaffMeeting> notMade(const StaffMeeting &meeting)
{
    return fail(ErrorCode::StaffMeetingNotMade, {meeting.date.toString(Qt::ISODate)});
}

} // namespace

Result<void> Staff::changeAgendas(const QString &kind, const std::function<Result<void>(const Stamp &)> &work)
{
    return m_session.command(kind, [&](const Stamp &stamp) -> Result<void> {
        return work(stamp).and_then([&] { return PreviewAgenda(m_session).follow(stamp); });
    });
}

Result<void> Staff::check(const StaffMeeting &meeting) const
{
    const Result<QDateTime> start = instantOf(meeting.date, meeting.time, meeting.zone);
    if (!start)
        return fail(start.error());
    const Result<QList<StaffMeeting>> sameDay = m_session.file().staff.between(meeting.date, meeting.date);
    if (!sameDay)
        return fail(sameDay.error());
    for (const StaffMeeting &other : *sameDay) {
        if (other.id != meeting.id)
            return fail(ErrorCode::StaffMeetingExists, {meeting.date.toString(Qt::ISODate)});
    }
    return {};
}

// The same row for the same person in every copy.
Result<void> Staff::completeAttendees(StaffMeeting &meeting) const
{
    for (Attendee &attendee : meeting.attendees) {
        if (attendee.peerId.isNull() && attendee.name.trimmed().isEmpty())
            return fail(ErrorCode::EmptyName);
        const QString who = attendee.peerId.isNull() ? attendee.name : idText(attendee.peerId);
        if (attendee.id.isNull())
            attendee.id = derivedId({QStringLiteral("attendee"), idText(meeting.id), who});
    }
    return {};
}

Result<Id> Staff::add(StaffMeeting meeting)
{
    if (meeting.id.isNull())
        meeting.id = m_session.newId();
    return changeAgendas(QStringLiteral("staff-add"),
                         [&](const Stamp &stamp) {
                             return check(meeting).and_then([&] { return completeAttendees(meeting); }).and_then([&] {
                                 return m_session.file().staff.put(meeting, stamp);
                             });
                         })
        .map([&] { return meeting.id; });
}

Result<void> Staff::change(const StaffMeeting &changed)
{
    return changeAgendas(QStringLiteral("staff-change"), [&](const Stamp &stamp) -> Result<void> {
        const Result<StaffMeeting> before = m_session.file().staff.get(changed.id);
        if (!before)
            return fail(before.error());
        StaffMeeting meeting = movedStaffMeeting(*before, changed);
        return check(meeting).and_then([&] { return completeAttendees(meeting); }).and_then([&] {
            return m_session.file().staff.put(meeting, stamp);
        });
    });
}

Result<void> Staff::remove(const Id &meeting)
{
    return changeAgendas(QStringLiteral("staff-remove"),
                         [&](const Stamp &stamp) { return m_session.file().staff.trash(meeting, stamp); });
}

Result<StaffMeeting> Staff::meeting(const Id &id) const
{
    return m_session.file().staff.get(id);
}

Result<StaffMeeting> Staff::on(QDate day) const
{
    const Result<QList<StaffMeeting>> found = m_session.file().staff.between(day, day);
    if (!found)
        return fail(found.error());
    if (!found->isEmpty())
        return found->first();
    return toBeMade(day).and_then([day](const std::optional<StaffMeeting> &coming) -> Result<StaffMeeting> {
        if (coming && coming->date == day)
            return notMade(*coming);
        return fail(ErrorCode::StaffMeetingNotFound, {day.toString(Qt::ISODate)});
    });
}

Result<StaffMeeting> Staff::next(QDate day) const
{
    const Result<StaffMeeting> found = m_session.file().staff.nextFrom(day);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    return toBeMade(day).and_then([](const std::optional<StaffMeeting> &coming) -> Result<StaffMeeting> {
        return coming ? notMade(*coming) : fail(ErrorCode::StaffMeetingNotFound);
    });
}

Result<std::optional<StaffMeeting>> Staff::toBeMade(QDate from) const
{
    return missing().map([from](const QList<StaffMeeting> &all) {
        std::optional<StaffMeeting> first;
        for (const StaffMeeting &meeting : all) {
            if (meeting.date >= from && (!first || meeting.date < first->date))
                first = meeting;
        }
        return first;
    });
}

Result<QList<StaffMeeting>> Staff::between(QDate from, QDate until) const
{
    return m_session.file().staff.between(from, until);
}

Result<BeforeStaff> Staff::before(const Id &id) const
{
    return meeting(id).and_then([this](const StaffMeeting &found) { return TodayQuery(m_session).before(found); });
}

Result<QList<StaffMeeting>> Staff::missing() const
{
    const StaffStore &store = m_session.file().staff;
    const QDate today = m_session.today();
    const Result<QList<StaffMeeting>> living = store.bare();
    if (!living)
        return living;
    QSet<QDate> taken;
    for (const StaffMeeting &meeting : *living)
        taken << meeting.date;
    QList<StaffMeeting> all;
    for (const Id &id : staffRhythmsToCarryOn(*living, today)) {
        const Result<StaffMeeting> last = store.get(id);
        if (!last)
            return fail(last.error());
        for (const StaffMeeting &meeting : missingStaffMeetings(*last, today, taken)) {
            const Result<bool> thrownAway = store.everMade(meeting.id);
            if (!thrownAway)
                return fail(thrownAway.error());
            if (*thrownAway)
                continue;
            taken << meeting.date;
            all << meeting;
        }
    }
    return all;
}

Result<void> Staff::makeMissing()
{
    const Result<QList<StaffMeeting>> due = missing();
    if (!due)
        return fail(due.error());
    if (due->isEmpty() || m_session.file().isReadOnly())
        return {};
    return m_session.upkeep(QStringLiteral("staff-next"), [&](const Stamp &stamp) -> Result<void> {
        for (const StaffMeeting &meeting : *due) {
            const Result<void> made = m_session.file().staff.put(meeting, stamp);
            if (!made)
                return made;
        }
        return PreviewAgenda(m_session).follow(stamp);
    });
}

Result<QList<StaffItem>> Staff::itemsOf(const Id &meeting) const
{
    return m_session.file().staff.itemsOf(meeting);
}

Result<StaffItem> Staff::item(const Id &id) const
{
    return m_session.file().staff.item(id);
}

Result<StaffItem> Staff::findItem(const Id &meeting, const QString &words) const
{
    const Result<QList<StaffItem>> items = itemsOf(meeting);
    if (!items)
        return fail(items.error());
    bool isNumber = false;
    const int number = words.toInt(&isNumber);
    const QString wanted = foldedText(words).simplified();
    QList<StaffItem> found;
    for (const StaffItem &item : *items) {
        const QString title = foldedText(item.title).simplified();
        if (title == wanted || (isNumber && item.position == number))
            return item;
        if (!wanted.isEmpty() && title.contains(wanted))
            found << item;
    }
    if (found.size() == 1)
        return found.first();
    QStringList titles;
    for (const StaffItem &item : *items)
        titles << item.title;
    return fail(ErrorCode::StaffItemNotFound, QStringList{words} + titles);
}

Result<void> Staff::setLine(const Id &meeting, const Id &attendee, const QString &line)
{
    return changeAgendas(QStringLiteral("staff-line"), [&](const Stamp &stamp) {
        return m_session.file().staff.get(meeting).and_then([&](StaffMeeting found) -> Result<void> {
            for (Attendee &one : found.attendees) {
                if (one.id == attendee)
                    one.line = line.simplified();
            }
            return m_session.file().staff.put(found, stamp);
        });
    });
}

Result<void> Staff::setComing(const Id &meeting, const Id &attendee, bool coming)
{
    return changeAgendas(QStringLiteral("staff-coming"), [&](const Stamp &stamp) {
        return m_session.file().staff.get(meeting).and_then([&](StaffMeeting found) -> Result<void> {
            const auto one = std::find_if(found.attendees.begin(), found.attendees.end(),
                                          [&attendee](const Attendee &each) { return each.id == attendee; });
            if (one == found.attendees.end())
                return fail(ErrorCode::NotFound, {idText(attendee)});
            one->coming = coming;
            return m_session.file().staff.put(found, stamp);
        });
    });
}

Result<QList<NoSync>> Staff::withoutSync(const Id &id) const
{
    return meeting(id)
        .and_then([this](const StaffMeeting &found) { return PreviewAgenda(m_session).planFor(found); })
        .map([](const PreviewPlan &plan) { return plan.noSync; });
}

} // namespace lanai
