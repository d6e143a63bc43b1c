#include "core/journal/samplestaff.h"

namespace lanai {
namespace {
using Key = QLatin1StringView;

// coming, absent: who | what to know of them in the room. guest: a name without being a peer.
void readAttendees(SampleRecord &record, QList<SampleAttendee> &attendees)
{
    const auto add = [&attendees](const QString &peer, const SampleLine &line, bool coming) {
        SampleAttendee one;
        one.peer = peer;
        one.attendee.name = peer.isEmpty() ? line.text() : QString();
        one.attendee.line = line.text(1);
        one.attendee.coming = coming;
        attendees << one;
    };
    for (const SampleLine &line : record.takeAll(Key("guest")))
        add({}, line, true);
    for (const SampleLine &line : record.takeAll(Key("coming")))
        add(line.peer(), line, true);
    for (const SampleLine &line : record.takeAll(Key("absent")))
        add(line.peer(), line, false);
}

SampleStaffMeeting readMeeting(SampleRecord &record, const QByteArray &zone)
{
    SampleStaffMeeting staff;
    staff.meeting.date = record.required(Key("meeting")).date();
    staff.meeting.title = record.required(Key("title")).text();
    staff.meeting.time = record.required(Key("at")).time();
    staff.meeting.zone = zone;
    staff.meeting.everyWeeks = record.required(Key("weeks")).whole(1, 52);
    readAttendees(record, staff.attendees);
    return staff;
}

// preview: who | when | reaction | their words | what changed because of it
SamplePreview readPreview(const SampleLine &line)
{
    const SamplePreview preview{line.peer(), line.date(1), line.word(Reaction::Unclear, 2), line.text(3), line.text(4)};
    if (!preview.on.isValid())
        line.refuse();
    return preview;
}

SampleStaffItem readItem(SampleRecord &record, int position)
{
    SampleStaffItem staff;
    staff.item.position = position;
    staff.item.title = record.required(Key("item")).text();
    const SampleLine sought = record.required(Key("seeks")); // decide, discuss or inform | what
    staff.item.sought = sought.word(ItemSought::Decide);
    staff.item.decision = sought.text(1);
    staff.needs = record.take(Key("needs")).peers();
    for (const SampleLine &line : record.takeAll(Key("preview")))
        staff.previews << readPreview(line);
    const SampleLine outcome = record.take(Key("outcome"));
    staff.item.outcome = outcome.word(ItemOutcome::None);
    staff.item.outcomeText = outcome.text(1);
    staff.item.privacy = record.take(Key("privacy")).word(Privacy::SheetSafe);
    return staff;
}

bool wasDeferred(const QString &title, const SampleStaffMeeting &before)
{
    return std::any_of(before.items.cbegin(), before.items.cend(), [&title](const SampleStaffItem &item) {
        return item.item.title == title && item.item.outcome == ItemOutcome::Deferred;
    });
}

} // namespace

QList<SampleStaffMeeting> readSampleStaff(QList<SampleRecord> records, const QByteArray &zone)
{
    QList<SampleStaffMeeting> all;
    for (SampleRecord &record : records) {
        if (record.kind() == Key("meeting")) {
            all << readMeeting(record, zone);
        } else if (!all.isEmpty()) {
            SampleStaffItem item = readItem(record, static_cast<int>(all.last().items.size()) + 1);
            item.continues = all.size() > 1 && wasDeferred(item.item.title, all.at(all.size() - 2));
            all.last().items << item;
        } else {
            record.refuse();
        }
        record.finish();
    }
    return all;
}

} // namespace lanai
