// How staff meetings and what belongs to them lie in their tables.
#include "core/storage/staffstore.h"

namespace lanai {

void Mapping<StaffMeeting>::write(const StaffMeeting &meeting, Values &out)
{
    out.text(meeting.title)
        .day(meeting.date)
        .time(meeting.time)
        .latin(meeting.zone)
        .number(meeting.everyWeeks)
        .day(meeting.rhythmDay);
}

StaffMeeting Mapping<StaffMeeting>::read(Row &row)
{
    StaffMeeting meeting;
    row.start(meeting);
    meeting.title = row.text();
    meeting.date = row.day();
    meeting.time = row.time();
    meeting.zone = row.text().toLatin1();
    meeting.everyWeeks = row.small();
    meeting.rhythmDay = row.day();
    return meeting;
}

void Mapping<AttendeeRow>::write(const AttendeeRow &attendee, Values &out)
{
    out.id(attendee.staffMeetingId)
        .id(attendee.peerId)
        .text(attendee.name)
        .text(attendee.line)
        .flag(attendee.coming)
        .number(attendee.position);
}

AttendeeRow Mapping<AttendeeRow>::read(Row &row)
{
    AttendeeRow attendee;
    row.start(attendee);
    attendee.staffMeetingId = row.id();
    attendee.peerId = row.id();
    attendee.name = row.text();
    attendee.line = row.text();
    attendee.coming = row.flag();
    attendee.position = row.small();
    return attendee;
}

void Mapping<StaffItem>::write(const StaffItem &item, Values &out)
{
    out.id(item.staffMeetingId)
        .number(item.position)
        .text(item.title)
        .word(item.sought)
        .text(item.decision)
        .word(item.outcome)
        .text(item.outcomeText)
        .id(item.deferredFrom)
        .word(item.privacy);
}

StaffItem Mapping<StaffItem>::read(Row &row)
{
    StaffItem item;
    row.start(item);
    item.staffMeetingId = row.id();
    item.position = row.small();
    item.title = row.text();
    item.sought = row.word(ItemSought::Discuss);
    item.decision = row.text();
    item.outcome = row.word(ItemOutcome::None);
    item.outcomeText = row.text();
    item.deferredFrom = row.id();
    item.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return item;
}

QString Mapping<StaffItem>::words(const StaffItem &item)
{
    return QStringList{item.title, item.decision, item.outcomeText}.join(QLatin1Char('\n'));
}

void Mapping<Preview>::write(const Preview &preview, Values &out)
{
    out.id(preview.itemId)
        .id(preview.peerId)
        .day(preview.on)
        .id(preview.meetingId)
        .word(preview.reaction)
        .text(preview.words)
        .text(preview.changed)
        .word(preview.privacy);
}

Preview Mapping<Preview>::read(Row &row)
{
    Preview preview;
    row.start(preview);
    preview.itemId = row.id();
    preview.peerId = row.id();
    preview.on = row.day();
    preview.meetingId = row.id();
    preview.reaction = row.word(Reaction::Unclear);
    preview.words = row.text();
    preview.changed = row.text();
    preview.privacy = row.word(Privacy::Sealed);
    return preview;
}

} // namespace lanai
