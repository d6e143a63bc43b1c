#include "core/journal/samplenotes.h"

namespace lanai {
namespace {
using Key = QLatin1StringView;

void readMeetingFields(SampleRecord &record, SampleNote &note)
{
    note.time = record.take(Key("at")).time();
    note.minutes = record.required(Key("minutes")).whole(1, 480);
    note.mode = record.take(Key("how")).word(MeetingMode::InPerson);
    note.worth = record.take(Key("worth")).whole(1, 5);
    note.outcome = record.take(Key("outcome")).text();
    note.remember = record.take(Key("remember")).text();
    const SampleLine practice = record.take(Key("practice")); // which | how it went
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
    note.entry.date = record.required(Key("date")).date();
    note.entry.kind = record.required(Key("kind")).word(EntryKind::Note);
    note.peers = record.take(Key("about")).peers();
    note.entry.privacy = record.take(Key("privacy")).word(Privacy::Private);
    note.entry.tags = record.take(Key("tags")).texts();
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
    const auto take = [&all](SampleRecord &record, Key key, SampleSequel::Kind kind) {
        for (const SampleLine &line : record.takeAll(key))
            all << readSequel(line, kind);
    };
    for (SampleRecord &record : records) {
        take(record, Key("kept"), SampleSequel::Kind::Kept);
        take(record, Key("dropped"), SampleSequel::Kind::Dropped);
        take(record, Key("agreed anew"), SampleSequel::Kind::Renegotiated);
        take(record, Key("asked about"), SampleSequel::Kind::AskedAbout);
        record.finish();
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.on < b.on; });
    return all;
}

} // namespace lanai
