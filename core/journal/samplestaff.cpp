#include "core/journal/samplestaff.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

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
    for (const SampleLine &line : record.takeAll(FieldName("guest")))
        add({}, line, true);
    for (const SampleLine &line : record.takeAll(FieldName("coming")))
        add(line.peer(), line, true);
    for (const SampleLine &line : record.takeAll(FieldName("absent")))
        add(line.peer(), line, false);
}

SampleStaffMeeting readMeeting(SampleRecord &record, const QByteArray &zone)
{
    SampleStaffMeeting staff;
    staff.meeting.date = record.required(FieldName("meeting")).date();
    staff.meeting.title = record.required(FieldName("title")).text();
    staff.meeting.time = record.required(FieldName("at")).time();
    staff.meeting.zone = zone;
    staff.meeting.everyWeeks = record.required(FieldName("weeks")).whole(1, 52);
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
    staff.item.title = record.required(FieldName("item")).text();
    const SampleLine sought = record.required(FieldName("seeks")); // decide, discuss or inform | what
    staff.item.sought = sought.word(ItemSought::Decide);
    staff.item.decision = sought.text(1);
    staff.needs = record.take(FieldName("needs")).peers();
    for (const SampleLine &line : record.takeAll(FieldName("preview")))
        staff.previews << readPreview(line);
    const SampleLine outcome = record.take(FieldName("outcome"));
    staff.item.outcome = outcome.word(ItemOutcome::None);
    staff.item.outcomeText = outcome.text(1);
    staff.item.privacy = record.take(FieldName("privacy")).word(Privacy::SheetSafe);
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
        if (record.kind() == FieldName("meeting")) {
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
