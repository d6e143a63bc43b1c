// StaffModel's half that changes something.
#include "core/journal/promises.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "ui/staff/staffmodel.h"

namespace lanai {

Result<void> StaffModel::choose(const SheetChoices &choices)
{
    return m_journal.sheets().choose(choices);
}

Result<void> StaffModel::addMeeting(const QString &title, QDate date, QTime time, int everyWeeks)
{
    StaffMeeting meeting;
    meeting.title = title.simplified();
    meeting.date = date;
    meeting.time = time;
    meeting.zone = hasMeeting() ? m_meeting.zone : m_journal.clock().zone().id();
    meeting.everyWeeks = everyWeeks;
    for (const Attendee &one : std::as_const(m_meeting.attendees))
        meeting.attendees << Attendee{{}, one.peerId, one.name, {}, true};
    return m_journal.staff().add(meeting).map([this](const Id &added) { show(added); });
}

Result<void> StaffModel::changeMeeting(const QString &title, QDate date, QTime time, int everyWeeks)
{
    StaffMeeting meeting = m_meeting;
    meeting.title = title.simplified();
    meeting.date = date;
    meeting.time = time;
    meeting.everyWeeks = everyWeeks;
    m_asked = meeting.id; // stays in view, wherever it moves
    return m_journal.staff().change(meeting);
}

Result<void> StaffModel::removeMeeting()
{
    const Id gone = m_meeting.id;
    m_asked = {};
    return m_journal.staff().remove(gone);
}

Result<void> StaffModel::changeAttendees(const std::function<void(StaffMeeting &)> &change)
{
    StaffMeeting meeting = m_meeting;
    change(meeting);
    return m_journal.staff().change(meeting);
}

Result<void> StaffModel::setComing(const Id &attendee, bool coming)
{
    return changeAttendees([&](StaffMeeting &meeting) {
        for (Attendee &one : meeting.attendees) {
            if (one.id == attendee)
                one.coming = coming;
        }
    });
}

Result<void> StaffModel::addAttendee(const Id &peer)
{
    return changeAttendees([&](StaffMeeting &meeting) { meeting.attendees << Attendee{{}, peer, {}, {}, true}; });
}

Result<void> StaffModel::addAttendee(const QString &name)
{
    for (const StaffAttendee &one : std::as_const(m_attendees)) {
        if (one.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::NameTaken, {one.name});
    }
    return changeAttendees(
        [&](StaffMeeting &meeting) { meeting.attendees << Attendee{{}, {}, name.simplified(), {}, true}; });
}

Result<void> StaffModel::removeAttendee(const Id &attendee)
{
    return changeAttendees([&](StaffMeeting &meeting) {
        meeting.attendees.removeIf([&attendee](const Attendee &one) { return one.id == attendee; });
    });
}

Result<void> StaffModel::setLine(const Id &attendee, const QString &line)
{
    return m_journal.staff().setLine(m_meeting.id, attendee, line);
}

Result<Id> StaffModel::addItem(const QString &title)
{
    StaffItem item;
    item.staffMeetingId = m_meeting.id;
    item.title = title.simplified();
    return m_journal.staff().addItem(item);
}

Result<void> StaffModel::changeItem(const StaffItem &item)
{
    return m_journal.staff().changeItem(item);
}

Result<void> StaffModel::removeItem(const Id &item)
{
    return m_journal.staff().removeItem(item);
}

Result<void> StaffModel::moveItem(int from, int to)
{
    if (from < 0 || from >= m_items.size() || to < 0 || to >= m_items.size() || from == to)
        return {};
    QList<Id> order;
    for (const StaffItemRow &row : std::as_const(m_items))
        order << row.item.id;
    order.move(from, to);
    return m_journal.staff().orderItems(m_meeting.id, order);
}

Result<void> StaffModel::record(const Preview &preview)
{
    return m_journal.staff().addPreview(preview).map([](const Id &) {});
}

Result<void> StaffModel::decide(const Id &item, ItemOutcome outcome, const QString &words)
{
    return m_journal.staff().decide(item, outcome, words);
}

Result<void> StaffModel::followUp(const Commitment &commitment)
{
    Commitment made = commitment;
    made.madeOn = today();
    return m_journal.promises().add(made).map([](const Id &) {});
}

} // namespace lanai
