#include "core/journal/newjournal.h"
#include "core/journal/sampleloader.h"
#include "core/journal/samplesource.h"
#include "core/journal/session.h"
#include "core/journal/starterset.h"

namespace lanai {

namespace {

Result<void> addStarterSets(Session &session)
{
    const Result<QList<Topic>> topics = starterTopics();
    const Result<QList<Practice>> practices = starterPractices();
    if (!topics || !practices)
        return fail(topics ? practices.error() : topics.error());
    return session.command(QStringLiteral("starter-sets"), [&](const Stamp &stamp) -> Result<void> {
        Result<void> done;
        for (const Topic &topic : *topics)
            done = done.and_then([&] { return session.file().topics.topics().insert(topic, stamp); });
        for (const Practice &practice : *practices)
            done = done.and_then([&] { return session.file().topics.practices().insert(practice, stamp); });
        return done;
    });
}

Result<void> addSample(Session &session, const Clock &clock)
{
    return readSample(clock.today(), clock.zone().id()).and_then([&session](const SampleJournal &sample) {
        return SampleLoader(session, sample).load();
    });
}

} // namespace

Result<Key> makeJournal(const QString &path, const SecretBytes &passphrase, const Clock &clock, NewJournal content)
{
    return JournalFile::make(path, passphrase, clock, [&](std::unique_ptr<JournalFile> file) {
        // Nobody's command: undo has nothing to take back in a new journal.
        Session session(std::move(file), clock, QStringLiteral("lanai"), {});
        return addStarterSets(session).and_then(
            [&] { return content == NewJournal::Sample ? addSample(session, clock) : Result<void>(); });
    });
}

} // namespace lanai
