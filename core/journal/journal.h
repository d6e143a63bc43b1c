// The one object that the window and the command line see. It is a door, not a room: behind each accessor stands one
// small class for one use.
#pragma once
#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/domain/timeline.h"
#include "core/journal/changeset.h"
#include "core/storage/key.h"
#include <QObject>
#include <memory>

namespace lanai {

class Asks;
class AwayWeeks;
class Calendars;
class CheckIns;
class Circles;
class Drafts;
class Duplicates;
class FileCheck;
class Inbox;
class JournalFile;
class JournalWatch;
class Knowers;
class Kudos;
class LiveSearch;
class Notes;
class OneOnOnes;
class People;
class Pictures;
class Playbook;
class Projects;
class Promises;
class Reminders;
class Rituals;
class Search;
class Session;
class Settings;
class Sheets;
class Staff;
class Topics;
class Trash;
class Vault;
class WeeklyReviews;
struct BreadthPage;
struct ConsideredSeries;
struct ConversationBalance;
struct DecisionFacts;
struct LastCommand;
struct Ledger;
struct LoadAhead;
struct PeerList;
struct PeerPage;
struct RhythmPage;
struct Today;
struct TrustPage;
struct Undone;

class Journal : public QObject
{
    Q_OBJECT
public:
    // A new, empty journal with the starter topics and practices; whole or not at all. FileExists, CannotWrite,
    // DiskFull, EmptyText without a passphrase. `source`: who gives the commands, "window" or "cli".
    // Deriving the key takes about 0.2 s: a window uses Opening instead. `clock` must outlive the journal.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(const QString &path, const SecretBytes &passphrase,
                                                                 const Clock &clock, const QString &source);
    // The same, with the sample's half year in it, moved so that its Thursday lies in the clock's present week.
    [[nodiscard]] static Result<std::unique_ptr<Journal>>
    createSample(const QString &path, const SecretBytes &passphrase, const Clock &clock, const QString &source);
    // FileNotFound, NotAJournal, WrongPassphrase, DamagedFile, NewerFile …; the file is unchanged by any of them.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path, const SecretBytes &passphrase,
                                                               const Clock &clock, const QString &source);
    // With a key that is derived already: from the keychain, or for another connection.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path, const Key &key, const Clock &clock,
                                                               const QString &source);
    ~Journal() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Clock &clock() const;
    // The raw key, for connections of their own on other threads. Wipes itself; keep it no longer than the journal.
    [[nodiscard]] Key key() const { return m_key.copy(); }

    // What is next and what is slipping, from today to `days` days ahead.
    [[nodiscard]] Result<Today> today(int days = 14) const;
    // One person, with the newest `notes` of their notes. NotFound.
    [[nodiscard]] Result<PeerPage> peerPage(const Id &peer, int notes = 100) const;
    // What is looked at before the peer's term is decided about. NoOpenSeries.
    [[nodiscard]] Result<DecisionFacts> decisionFacts(const Id &peer) const;
    // Rules 4 and 5, for that many weeks. OutOfRange unless 1 to 53.
    [[nodiscard]] Result<LoadAhead> loadAhead(int weeks = 13) const;
    // The same as if that series were begun or changed: "what if" while it is being chosen.
    [[nodiscard]] Result<LoadAhead> loadWith(const ConsideredSeries &considered, int weeks = 13) const;
    // Every open series over its term, who has none, and the load of the weeks ahead.
    [[nodiscard]] Result<RhythmPage> rhythmPage() const;
    // Every promise, both ways, and how many were kept in time. Rule 9.
    [[nodiscard]] Result<Ledger> ledger() const;
    // What was spoken of with that person over the last quarter. NotFound.
    [[nodiscard]] Result<ConversationBalance> conversationBalance(const Id &peer) const;
    // Everybody's check-ins, as they were entered; also of a peer without a series or one yet. Rule 8.
    [[nodiscard]] Result<TrustPage> trustPage(const Id &also = {}) const;
    // Whom I really speak with, and on what.
    [[nodiscard]] Result<BreadthPage> breadth() const;
    // Everyone, by name.
    [[nodiscard]] Result<PeerList> peerList() const;
    // At most `count` rows of a peer's record, newest first; `from` is where the page before ended. Texts over 20,000
    // characters are cut: the thing itself holds the whole.
    [[nodiscard]] Result<TimelinePage> timeline(const Id &peer, TimelineFilter filter, int count,
                                                const TimelineCursor &from = {}) const;
    // What time makes: the next staff meeting, and an end of what has been in the trash for 30 days. To be called after
    // opening and when a day begins.
    [[nodiscard]] Result<void> catchUp();
    // The two halves of it, for who shows something in between: what is seen at once, and what takes its time.
    [[nodiscard]] Result<void> makeDue();
    [[nodiscard]] Result<void> tidyUp();

    // The last command of this source that is still in effect; also one of an earlier day. NothingToUndo.
    [[nodiscard]] Result<LastCommand> lastCommand() const;
    // Takes it back row by row, and again the one before. TouchedLater changes nothing: what was changed since has its
    // history. NothingToUndo, ReadOnly; TermOpenAlready, NameTaken, StaffMeetingExists where what would come back has
    // no place any more.
    [[nodiscard]] Result<Undone> undo();
    // The same for one command, as ChangeSet::command names it. An undoing is taken back (done again) by its own id.
    [[nodiscard]] Result<Undone> undo(const Id &command);

    // From now on changed() tells of what others write, too, within a second, and replaced() of another file in this
    // one's place.
    void watch();

    [[nodiscard]] People &people() { return *m_people; }
    [[nodiscard]] Notes &notes() { return *m_notes; }
    [[nodiscard]] OneOnOnes &oneOnOnes() { return *m_oneOnOnes; }
    [[nodiscard]] Promises &promises() { return *m_promises; }
    [[nodiscard]] Calendars &calendars() { return *m_calendars; }
    [[nodiscard]] Staff &staff() { return *m_staff; }
    [[nodiscard]] Sheets &sheets() { return *m_sheets; }
    [[nodiscard]] Search &search() { return *m_search; }
    [[nodiscard]] Topics &topics() { return *m_topics; }
    [[nodiscard]] Duplicates &duplicates() { return *m_duplicates; }
    [[nodiscard]] Drafts &drafts() { return *m_drafts; }
    [[nodiscard]] Reminders &reminders() { return *m_reminders; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] Pictures &pictures() { return *m_pictures; }
    [[nodiscard]] Trash &trash() { return *m_trash; }
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] Inbox &inbox() { return *m_inbox; }
    [[nodiscard]] AwayWeeks &awayWeeks() { return *m_awayWeeks; }
    [[nodiscard]] WeeklyReviews &weeklyReviews() { return *m_weeklyReviews; }
    [[nodiscard]] Projects &projects() { return *m_projects; }
    [[nodiscard]] CheckIns &checkIns() { return *m_checkIns; }
    [[nodiscard]] Rituals &rituals() { return *m_rituals; }
    [[nodiscard]] Asks &asks() { return *m_asks; }
    [[nodiscard]] Circles &circles() { return *m_circles; }
    [[nodiscard]] Knowers &knowers() { return *m_knowers; }
    [[nodiscard]] Playbook &playbook() { return *m_playbook; }
    [[nodiscard]] Kudos &kudos() { return *m_kudos; }

    // For a field that somebody types into: searches in a thread of its own, with a connection of its own. It closes
    // itself when the journal goes.
    [[nodiscard]] std::unique_ptr<LiveSearch> liveSearch() const;
    // Whether the file is whole, looked at in a thread of its own.
    [[nodiscard]] std::unique_ptr<FileCheck> fileCheck() const;

Q_SIGNALS:
    // After a command was saved.
    void changed(const lanai::ChangeSet &changes);
    // Watched only; see JournalWatch::replaced().
    void replaced(const lanai::Error &error);
    // Watched only; see JournalWatch::conflictsFound().
    void conflictsFound(const QStringList &names);

private:
    Journal(std::unique_ptr<JournalFile> file, Key key, const Clock &clock, const QString &source);

    Key m_key;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<People> m_people;
    std::unique_ptr<Notes> m_notes;
    std::unique_ptr<OneOnOnes> m_oneOnOnes;
    std::unique_ptr<Promises> m_promises;
    std::unique_ptr<Calendars> m_calendars;
    std::unique_ptr<Staff> m_staff;
    std::unique_ptr<Sheets> m_sheets;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Topics> m_topics;
    std::unique_ptr<Duplicates> m_duplicates;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<Trash> m_trash;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<AwayWeeks> m_awayWeeks;
    std::unique_ptr<WeeklyReviews> m_weeklyReviews;
    std::unique_ptr<Projects> m_projects;
    std::unique_ptr<CheckIns> m_checkIns;
    std::unique_ptr<Rituals> m_rituals;
    std::unique_ptr<Asks> m_asks;
    std::unique_ptr<Circles> m_circles;
    std::unique_ptr<Knowers> m_knowers;
    std::unique_ptr<Playbook> m_playbook;
    std::unique_ptr<Kudos> m_kudos;
    std::unique_ptr<JournalWatch> m_watch; // null: not watched
};

} // namespace lanai
