#include "core/journal/samplesource.h"
#include "core/domain/names.h"
#include "core/journal/sampleasks.h"
#include "core/journal/samplecheckins.h"
#include "core/journal/samplecircles.h"
#include "core/journal/samplenotes.h"
#include "core/journal/samplepeople.h"
#include "core/journal/sampleprojects.h"
#include "core/journal/samplerituals.h"
#include "core/journal/sampleseries.h"
#include "core/journal/samplestaff.h"
#include <QDir>
#include <QFile>

namespace lanai {
namespace {

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    return QString::fromUtf8(file.readAll());
}

PeopleByName peopleOf(const SampleJournal &journal)
{
    QList<PersonName> names;
    for (const SamplePeer &one : journal.peers)
        names << PersonName{derivedId({one.peer.name}), one.peer.name, one.peer.preferredName};
    return PeopleByName(names);
}

// One source as records, understood by `read`. The reading then speaks of that file.
template<class Read>
Result<void> readSource(const QString &folder, QLatin1StringView file, SampleReading &reading, Read read)
{
    const auto text = readText(folder + QLatin1Char('/') + file);
    if (!text)
        return fail(text.error());
    reading.file = file;
    read(parseSampleRecords(*text, reading));
    return {};
}

Result<void> readNotes(const QString &folder, SampleReading &reading, QList<SampleNote> &notes)
{
    const QDir dir(folder + QLatin1StringView("/notes"));
    for (const QString &file : dir.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const auto text = readText(dir.filePath(file));
        if (!text)
            return fail(text.error());
        reading.file = file;
        notes << readSampleNote(*text, reading);
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const auto &a, const auto &b) { return a.entry.date < b.entry.date; });
    return {};
}

// Rituals, projects, check-ins, circles and asks.
Result<void> readDoneTogether(const QString &folder, SampleReading &reading, SampleJournal &journal)
{
    using Records = QList<SampleRecord>;
    using Name = QLatin1StringView;
    return readSource(folder, Name("rituals.txt"), reading,
                      [&](const Records &records) { journal.rituals = readSampleRituals(records); })
        .and_then([&] {
            return readSource(folder, Name("projects.txt"), reading,
                              [&](const Records &records) { journal.projects = readSampleProjects(records); });
        })
        .and_then([&] {
            return readSource(folder, Name("checkins.txt"), reading,
                              [&](const Records &records) { journal.checkIns = readSampleCheckIns(records); });
        })
        .and_then([&] {
            return readSource(folder, Name("circles.txt"), reading, [&](const Records &records) {
                journal.circles = readSampleCircles(records, journal.me.timeZone);
            });
        })
        .and_then([&] {
            return readSource(folder, Name("asks.txt"), reading,
                              [&](const Records &records) { journal.asks = readSampleAsks(records); });
        });
}

} // namespace

QString sampleFolder()
{
    return QStringLiteral(":/lanai/sample");
}

Result<SampleJournal> readSample(QDate today, const QByteArray &zone, const QString &folder)
{
    using Records = QList<SampleRecord>;
    using Name = QLatin1StringView;
    SampleReading reading{SampleShift(today), {}};
    SampleJournal journal;
    PeopleByName names({});
    reading.people = &names;
    return readSource(folder, Name("people.txt"), reading,
                      [&](const Records &records) {
                          readSamplePeople(records, reading, journal);
                          journal.me.timeZone = zone;
                          names = peopleOf(journal);
                      })
        .and_then([&] {
            return readSource(folder, Name("series.txt"), reading,
                              [&](const Records &records) { journal.series = readSampleSeries(records, zone); });
        })
        .and_then([&] {
            return readSource(folder, Name("staff.txt"), reading,
                              [&](const Records &records) { journal.staffMeetings = readSampleStaff(records, zone); });
        })
        .and_then([&] {
            return readSource(folder, Name("afterwards.txt"), reading,
                              [&](const Records &records) { journal.sequels = readSampleSequels(records); });
        })
        .and_then([&] { return readDoneTogether(folder, reading, journal); })
        .and_then([&] { return readNotes(folder, reading, journal.notes); })
        .and_then([&]() -> Result<SampleJournal> {
            if (reading.error)
                return fail(*reading.error);
            return journal;
        });
}

} // namespace lanai
