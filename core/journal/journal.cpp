#include "core/journal/journal.h"
#include "core/journal/asks.h"
#include "core/journal/awayweeks.h"
#include "core/journal/balance.h"
#include "core/journal/breadthpage.h"
#include "core/journal/calendars.h"
#include "core/journal/checkins.h"
#include "core/journal/circles.h"
#include "core/journal/decisionfacts.h"
#include "core/journal/drafts.h"
#include "core/journal/duplicates.h"
#include "core/journal/filecheck.h"
#include "core/journal/inbox.h"
#include "core/journal/journalwatch.h"
#include "core/journal/knowers.h"
#include "core/journal/kudos.h"
#include "core/journal/ledger.h"
#include "core/journal/livesearch.h"
#include "core/journal/loadahead.h"
#include "core/journal/newjournal.h"
#include "core/journal/notes.h"
#include "core/journal/oneonones.h"
#include "core/journal/peerlist.h"
#include "core/journal/peerpage.h"
#include "core/journal/people.h"
#include "core/journal/pictures.h"
#include "core/journal/playbook.h"
#include "core/journal/projects.h"
#include "core/journal/promises.h"
#include "core/journal/reminders.h"
#include "core/journal/rhythmpage.h"
#include "core/journal/rituals.h"
#include "core/journal/search.h"
#include "core/journal/session.h"
#include "core/journal/settings.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "core/journal/today.h"
#include "core/journal/topics.h"
#include "core/journal/trash.h"
#include "core/journal/trustpage.h"
#include "core/journal/undoing.h"
#include "core/journal/vault.h"
#include "core/journal/weeklyreview.h"
#include "core/storage/timelinestore.h"

namespace lanai {

Journal::Journal(std::unique_ptr<JournalFile> file, Key key, const Clock &clock, const QString &source)
    : m_key(std::move(key))
    , m_session(std::make_unique<Session>(std::move(file), clock, source,
                                          [this](const ChangeSet &changes) { Q_EMIT changed(changes); }))
    , m_people(std::make_unique<People>(*m_session))
    , m_notes(std::make_unique<Notes>(*m_session))
    , m_oneOnOnes(std::make_unique<OneOnOnes>(*m_session))
    , m_promises(std::make_unique<Promises>(*m_session))
    , m_calendars(std::make_unique<Calendars>(*m_session))
    , m_staff(std::make_unique<Staff>(*m_session))
    , m_sheets(std::make_unique<Sheets>(*m_session))
    , m_search(std::make_unique<Search>(*m_session))
    , m_topics(std::make_unique<Topics>(*m_session))
    , m_duplicates(std::make_unique<Duplicates>(*m_session))
    , m_drafts(std::make_unique<Drafts>(*m_session))
    , m_reminders(std::make_unique<Reminders>(*m_session))
    , m_settings(std::make_unique<Settings>(*m_session))
    , m_pictures(std::make_unique<Pictures>(*m_session))
    , m_trash(std::make_unique<Trash>(*m_session))
    , m_vault(std::make_unique<Vault>(*m_session, m_key))
    , m_inbox(std::make_unique<Inbox>(*m_session))
    , m_awayWeeks(std::make_unique<AwayWeeks>(*m_session))
    , m_weeklyReviews(std::make_unique<WeeklyReviews>(*m_session))
    , m_projects(std::make_unique<Projects>(*m_session))
    , m_checkIns(std::make_unique<CheckIns>(*m_session))
    , m_rituals(std::make_unique<Rituals>(*m_session))
    , m_asks(std::make_unique<Asks>(*m_session))
    , m_circles(std::make_unique<Circles>(*m_session))
    , m_knowers(std::make_unique<Knowers>(*m_session))
    , m_playbook(std::make_unique<Playbook>(*m_session))
    , m_kudos(std::make_unique<Kudos>(*m_session))
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
        std::unique_ptr<Journal> journal(new Journal(std::move(file), key.copy(), clock, source));
        // What keeps the inbox from being ready is no reason not to open; collect() tells it.
        (void)journal->inbox().prepare();
        return journal;
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

Result<BreadthPage> Journal::breadth() const
{
    return BreadthQuery(*m_session).run();
}

std::unique_ptr<LiveSearch> Journal::liveSearch() const
{
    auto search = std::make_unique<LiveSearch>(path(), m_key, clock());
    connect(this, &QObject::destroyed, search.get(), &LiveSearch::close);
    return search;
}

std::unique_ptr<FileCheck> Journal::fileCheck() const
{
    return std::make_unique<FileCheck>(path(), m_key.copy());
}

Result<PeerList> Journal::peerList() const
{
    return PeerListQuery(*m_session).run();
}

Result<TimelinePage> Journal::timeline(const Id &peer, TimelineFilter filter, int count,
                                       const TimelineCursor &from) const
{
    constexpr int longestText = 20'000;
    return TimelineStore(m_session->file().connection()).page(peer, filter, count, from, longestText);
}

Result<DecisionFacts> Journal::decisionFacts(const Id &peer) const
{
    return DecisionFactsQuery(*m_session).run(peer);
}

Result<LoadAhead> Journal::loadAhead(int weeks) const
{
    return LoadQuery(*m_session).run(weeks);
}

Result<TrustPage> Journal::trustPage(const Id &also) const
{
    return TrustPageQuery(*m_session).run(also);
}

Result<RhythmPage> Journal::rhythmPage() const
{
    return RhythmPageQuery(*m_session).run();
}

Result<Ledger> Journal::ledger() const
{
    return LedgerQuery(*m_session).run();
}

Result<ConversationBalance> Journal::conversationBalance(const Id &peer) const
{
    return BalanceQuery(*m_session).run(peer);
}

Result<LoadAhead> Journal::loadWith(const ConsideredSeries &considered, int weeks) const
{
    return LoadQuery(*m_session).with(considered, weeks);
}

Result<void> Journal::catchUp()
{
    return makeDue().and_then([this] { return tidyUp(); });
}

Result<void> Journal::makeDue()
{
    return m_staff->makeMissing();
}

Result<void> Journal::tidyUp()
{
    return m_trash->emptyOld();
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

void Journal::watch()
{
    if (m_watch)
        return;
    m_watch = std::make_unique<JournalWatch>(*m_session);
    connect(m_watch.get(), &JournalWatch::changed, this, &Journal::changed);
    connect(m_watch.get(), &JournalWatch::replaced, this, &Journal::replaced);
    connect(m_watch.get(), &JournalWatch::conflictsFound, this, &Journal::conflictsFound);
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
