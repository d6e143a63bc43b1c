#include "core/journal/samplenotes.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

void readMeetingFields(SampleRecord &record, SampleNote &note)
{
    note.time = record.take(FieldName("at")).time();
    note.minutes = record.required(FieldName("minutes")).whole(1, 480);
    note.mode = record.take(FieldName("how")).word(MeetingMode::InPerson);
    note.worth = record.take(FieldName("worth")).whole(1, 5);
    note.outcome = record.take(FieldName("outcome")).text();
    note.remember = record.take(FieldName("remember")).text();
    const SampleLine practice = record.take(FieldName("practice")); // which | how it went
    note.practice = practice.text();
    note.intentionResult = practice.word(IntentionResult::Unsaid, 1);
}

void readBody(const QString &body, int firstLine, SampleReading &reading, SampleNote &note)
{
    const auto moved = reading.shift.text(body);
    if (!moved) {
        const QString token = moved.error().args.last();
        reading.refuse(
            firstLine + static_cast<int>(QStringView(body).left(body.indexOf(token)).count(QLatin1Char('\n'))), token);
        return;
    }
    note.entry.body = *moved;
    if (note.entry.body.trimmed().isEmpty())
        reading.refuse(firstLine, QString());
}

SampleSequel readSequel(const SampleLine &line, SampleSequel::Kind kind)
{
    // key: on | who | what | for what was agreed anew: the new day | why
    SampleSequel sequel;
    sequel.kind = kind;
    sequel.on = line.date(0);
    sequel.peer = line.peer(1);
    sequel.text = line.text(2);
    sequel.newDue = line.date(3);
    sequel.why = line.text(4);
    const bool anew = kind == SampleSequel::Kind::Renegotiated;
    if (!sequel.on.isValid() || sequel.text.isEmpty() || anew != sequel.newDue.isValid())
        line.refuse();
    return sequel;
}

} // namespace

SampleNote readSampleNote(const QString &text, SampleReading &reading)
{
    SampleNote note;
    note.file = reading.file;
    const QString border = QStringLiteral("\n\n");
    const QString header = text.section(border, 0, 0);
    QList<SampleRecord> records = parseSampleRecords(header, reading);
    if (records.isEmpty()) {
        reading.refuse(1, QString());
        return note;
    }
    SampleRecord &record = records.first();
    note.entry.date = record.required(FieldName("date")).date();
    note.entry.kind = record.required(FieldName("kind")).word(EntryKind::Note);
    note.peers = record.take(FieldName("about")).peers();
    note.entry.privacy = record.take(FieldName("privacy")).word(Privacy::Private);
    note.entry.tags = record.take(FieldName("tags")).texts();
    if (note.entry.kind == EntryKind::OneOnOne)
        readMeetingFields(record, note);
    record.finish();
    const int bodyLine = static_cast<int>(header.count(QLatin1Char('\n'))) + 3;
    readBody(text.section(border, 1), bodyLine, reading, note);
    return note;
}

QList<SampleSequel> readSampleSequels(QList<SampleRecord> records)
{
    QList<SampleSequel> all;
    const auto take = [&all](SampleRecord &record, FieldName key, SampleSequel::Kind kind) {
        for (const SampleLine &line : record.takeAll(key))
            all << readSequel(line, kind);
    };
    for (SampleRecord &record : records) {
        take(record, FieldName("kept"), SampleSequel::Kind::Kept);
        take(record, FieldName("dropped"), SampleSequel::Kind::Dropped);
        take(record, FieldName("agreed anew"), SampleSequel::Kind::Renegotiated);
        take(record, FieldName("asked about"), SampleSequel::Kind::AskedAbout);
        take(record, FieldName("spoke"), SampleSequel::Kind::Spoke);
        record.finish();
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.on < b.on; });
    return all;
}

} // namespace lanai
