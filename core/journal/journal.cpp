#include "core/journal/journal.h"
#include "core/journal/decisionfacts.h"
#include "core/journal/livesearch.h"
#include "core/journal/newjournal.h"
#include "core/journal/notes.h"
#include "core/journal/oneonones.h"
#include "core/journal/peerpage.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/search.h"
#include "core/journal/session.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "core/journal/today.h"
#include "core/journal/undoing.h"
#include "core/journal/vault.h"

namespace lanai {

Journal::Journal(std::unique_ptr<JournalFile> file, Key key, const Clock &clock, const QString &source)
    : m_key(std::move(key))
    , m_session(std::make_unique<Session>(std::move(file), clock, source,
                                          [this](const ChangeSet &changes) { Q_EMIT changed(changes); }))
    , m_people(std::make_unique<People>(*m_session))
    , m_notes(std::make_unique<Notes>(*m_session))
    , m_oneOnOnes(std::make_unique<OneOnOnes>(*m_session))
    , m_promises(std::make_unique<Promises>(*m_session))
    , m_staff(std::make_unique<Staff>(*m_session))
    , m_sheets(std::make_unique<Sheets>(*m_session))
    , m_search(std::make_unique<Search>(*m_session))
    , m_vault(std::make_unique<Vault>(*m_session))
{
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &path, const SecretBytes &passphrase, const Clock &clock,
                                                 const QString &source)
{
    return makeJournal(path, passphrase, clock, NewJournal::Empty).and_then([&](const Key &key) {
        return open(path, key, clock, source);
    });
}

Result<std::unique_ptr<Journal>> Journal::createSample(const QString &path, const SecretBytes &passphrase,
                                                       const Clock &clock, const QString &source)
{
    return makeJournal(path, passphrase, clock, NewJournal::Sample).and_then([&](const Key &key) {
        return open(path, key, clock, source);
    });
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const SecretBytes &passphrase, const Clock &clock,
                                               const QString &source)
{
    return keyFor(path, passphrase).and_then([&](const Key &key) { return open(path, key, clock, source); });
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const Key &key, const Clock &clock,
                                               const QString &source)
{
    return JournalFile::open(path, key).map([&](std::unique_ptr<JournalFile> file) {
        return std::unique_ptr<Journal>(new Journal(std::move(file), key.copy(), clock, source));
    });
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

std::unique_ptr<LiveSearch> Journal::liveSearch() const
{
    auto search = std::make_unique<LiveSearch>(path(), m_key, clock());
    connect(this, &QObject::destroyed, search.get(), &LiveSearch::close);
    return search;
}

Result<DecisionFacts> Journal::decisionFacts(const Id &peer) const
{
    return DecisionFactsQuery(*m_session).run(peer);
}

Result<void> Journal::catchUp()
{
    return m_staff->makeMissing();
}

Result<LastCommand> Journal::lastCommand() const
{
    return Undoing(*m_session).last();
}

Result<Undone> Journal::undo()
{
    return Undoing(*m_session).takeBackLast();
}

Result<Undone> Journal::undo(const Id &command)
{
    return Undoing(*m_session).takeBack(command);
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
