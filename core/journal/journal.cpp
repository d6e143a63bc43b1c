#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/oneonones.h"
#include "core/journal/peerpage.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/sampleloader.h"
#include "core/journal/samplesource.h"
#include "core/journal/session.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "core/journal/starterset.h"
#include "core/journal/today.h"
#include "core/journal/vault.h"

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

} // namespace

Result<std::unique_ptr<Journal>> Journal::moveIn(Result<std::unique_ptr<JournalFile>> file, const Clock &clock,
                                                 const QString &source)
{
    if (!file)
        return fail(file.error());
    std::unique_ptr<Journal> journal(new Journal);
    Journal *self = journal.get();
    journal->m_session = std::make_unique<Session>(std::move(*file), clock, source,
                                                   [self](const ChangeSet &changes) { Q_EMIT self->changed(changes); });
    Session &session = *journal->m_session;
    journal->m_people = std::make_unique<People>(session);
    journal->m_notes = std::make_unique<Notes>(session);
    journal->m_oneOnOnes = std::make_unique<OneOnOnes>(session);
    journal->m_promises = std::make_unique<Promises>(session);
    journal->m_staff = std::make_unique<Staff>(session);
    journal->m_sheets = std::make_unique<Sheets>(session);
    journal->m_vault = std::make_unique<Vault>(session);
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &path, const SecretBytes &passphrase, const Clock &clock,
                                                 const QString &source)
{
    const auto furnish = [&](std::unique_ptr<JournalFile> file) {
        Session session(std::move(file), clock, source, {});
        return addStarterSets(session);
    };
    return moveIn(JournalFile::create(path, passphrase, clock, furnish), clock, source);
}

Result<std::unique_ptr<Journal>> Journal::createSample(const QString &path, const SecretBytes &passphrase,
                                                       const Clock &clock, const QString &source)
{
    const auto furnish = [&](std::unique_ptr<JournalFile> file) {
        Session session(std::move(file), clock, source, {});
        return addStarterSets(session)
            .and_then([&] { return readSample(clock.today(), clock.zone().id()); })
            .and_then([&](const SampleJournal &sample) { return SampleLoader(session, sample).load(); });
    };
    return moveIn(JournalFile::create(path, passphrase, clock, furnish), clock, source);
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const SecretBytes &passphrase, const Clock &clock,
                                               const QString &source)
{
    return moveIn(JournalFile::open(path, passphrase), clock, source);
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const Key &key, const Clock &clock,
                                               const QString &source)
{
    return moveIn(JournalFile::open(path, key), clock, source);
}

Journal::~Journal() = default;

Result<Today> Journal::today(int days) const
{
    return TodayQuery(*m_session).run(days);
}

Result<PeerPage> Journal::peerPage(const Id &peer, int notes) const
{
    return PeerPageQuery(*m_session).run(peer, notes);
}

Result<void> Journal::catchUp()
{
    return m_staff->makeMissing();
}

QString Journal::path() const
{
    return m_session->file().connection().path();
}

bool Journal::isReadOnly() const
{
    return m_session->file().isReadOnly();
}

const Clock &Journal::clock() const
{
    return m_session->clock();
}

} // namespace lanai
