#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "core/journal/undoing.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// A journal with something of everything that commands change.
struct Furnished : OpenJournal
{
    Furnished()
    {
        startSeries(dana, "2026-11-19");
        comeTo("2026-11-19");
        note =
            journal->notes().log(noteAbout({dana}, ">> me by 3 Dec: send the split\n++ swims\n-> hiring plan")).value();
        promise = note.things.first().id;
        fact = note.things.at(1).id;
        next = journal->oneOnOnes().on(dana, day("2026-11-26")).value().id;
        agenda = journal->oneOnOnes().agendaOf(next)->first();
        StaffMeeting meeting;
        meeting.date = day("2026-12-01");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        meeting.attendees = {{{}, dana, {}, {}, true}};
        staff = journal->staff().add(meeting).value();
        StaffItem item;
        item.staffMeetingId = staff;
        item.title = QStringLiteral("Budget");
        item.needs = {dana};
        staffItem = journal->staff().addItem(item).value();
    }

    Filed note;
    Id promise;
    Id fact;
    Id next;
    AgendaItem agenda;
    Id staff;
    Id staffItem;
};

using Command = std::function<bool(Furnished &)>;

} // namespace

class TstUndoing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoRestoresTheExactRowsAndUndoneAgainDoesItAgain_data()
    {
        QTest::addColumn<Command>("command");
        const auto row = [](const char *name, const Command &command) { QTest::newRow(name) << command; };
        row("a peer added", [](Furnished &at) { return !at.addPeer("Zoe").isNull(); });
        row("a peer changed", [](Furnished &at) {
            Peer peer = at->people().peer(at.dana).value();
            peer.role = QStringLiteral("CTO");
            peer.tags = {QStringLiteral("board")};
            return at->people().change(peer).has_value();
        });
        row("a peer removed", [](Furnished &at) { return at->people().remove(at.dana).has_value(); });
        row("a snooze", [](Furnished &at) { return at->people().snooze(at.dana, day("2026-12-24")).has_value(); });
        row("a fact changed", [](Furnished &at) {
            Fact fact = at->people().factsOf(at.dana)->first();
            fact.text = QStringLiteral("swims, and climbs");
            return at->people().changeFact(fact).has_value();
        });
        row("a fact removed", [](Furnished &at) { return at->people().removeFact(at.fact).has_value(); });
        row("a note logged", [](Furnished &at) {
            return at->notes()
                .log(noteAbout({at.dana}, ">> Dana: intro\n++ sails\n!! the number first\n?? how"))
                .has_value();
        });
        row("a 1:1 logged, which carries its agenda over", [](Furnished &at) {
            at.comeTo("2026-11-26");
            NoteDraft draft = noteAbout({at.dana}, "went well, with @Priya");
            draft.date = day("2026-11-26");
            draft.worth = 4;
            return at->notes().log(draft).has_value();
        });
        row("a note edited", [](Furnished &at) {
            return at->notes()
                .edit(at.note.entryId, noteAbout({at.dana}, "new\n>> me by 5 Dec: send it all\n!! numbers"))
                .has_value();
        });
        row("a note deleted", [](Furnished &at) { return at->notes().remove(at.note.entryId).has_value(); });
        row("a promise kept", [](Furnished &at) { return at->promises().keep(at.promise).has_value(); });
        row("a promise agreed anew", [](Furnished &at) {
            return at->promises().renegotiate(at.promise, day("2026-12-10"), QStringLiteral("ill")).has_value();
        });
        row("a 1:1 skipped",
            [](Furnished &at) { return at->oneOnOnes().skip(at.next, QStringLiteral("ill")).has_value(); });
        row("a 1:1 moved out of its window", [](Furnished &at) {
            return at->oneOnOnes().move(at.next, day("2026-12-02"), QTime(11, 0), {}, {}).has_value();
        });
        row("a series paused", [](Furnished &at) {
            Decision decision;
            decision.choice = TermDecision::Paused;
            decision.until = day("2026-12-24");
            return at->oneOnOnes().decide(at.dana, decision).has_value();
        });
        row("a series started", [](Furnished &at) { return !at.startSeries(at.priya, "2026-11-20", 2).isNull(); });
        row("a staff meeting moved", [](Furnished &at) {
            StaffMeeting meeting = at->staff().meeting(at.staff).value();
            meeting.date = day("2026-12-08");
            return at->staff().change(meeting).has_value();
        });
        row("a staff item removed", [](Furnished &at) { return at->staff().removeItem(at.staffItem).has_value(); });
        row("an item deferred",
            [](Furnished &at) { return at->staff().decide(at.staffItem, ItemOutcome::Deferred, {}).has_value(); });
        row("a reaction", [](Furnished &at) {
            at.comeTo("2026-11-26");
            Preview preview;
            preview.itemId = at.staffItem;
            preview.peerId = at.dana;
            preview.on = day("2026-11-26");
            return at->staff().addPreview(preview).has_value();
        });
    }
    void undoRestoresTheExactRowsAndUndoneAgainDoesItAgain()
    {
        QFETCH(const Command, command);
        Furnished at;
        const QStringList before = at.rows();
        QVERIFY(command(at));
        const QStringList after = at.rows();
        QVERIFY(after != before);
        const auto undone = at->undo();
        VERIFY_OK(undone);
        QCOMPARE(at.rows(), before);
        VERIFY_OK(at->undo(undone->id));
        QCOMPARE(at.rows(), after);
        VERIFY_OK(at->undo());
        QCOMPARE(at.rows(), before);
    }
    void oneCommandAfterTheOtherIsTakenBack()
    {
        OpenJournal journal;
        const QStringList before = journal.rows();
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        const QStringList between = journal.rows();
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-24")));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), between);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
    }
    void aCommandSaysItsIdSoThatJustThatCanBeUndone()
    {
        OpenJournal journal;
        QList<ChangeSet> seen;
        connect(journal.journal.get(), &Journal::changed, this, [&seen](const ChangeSet &changes) { seen << changes; });
        const Id zoe = journal.addPeer("Zoe");
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        QCOMPARE(seen.first().kind, QStringLiteral("peer-add"));
        VERIFY_OK(journal->undo(seen.first().command));
        QVERIFY(!journal->people().peer(zoe));
        QCOMPARE(journal->people().peer(journal.dana)->snoozeUntil, day("2026-12-01"));
        QCOMPARE(seen.last().kind, QStringLiteral("undo"));
        QVERIFY(seen.last().touches(QLatin1StringView("peer")));
    }
    void whatALaterCommandTouchedIsNotUndone()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        const Id first = journal->lastCommand()->id;
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-24")));
        const QStringList before = journal.rows();
        const auto refused = journal->undo(first);
        VERIFY_REFUSED(refused, ErrorCode::TouchedLater);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(journal.rows(), before);
    }
    void anotherProgramsChangeCountsAsLater()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        const auto other = Connection::open(journal.scratch.path(), ScratchJournal::key(), Connection::Mode::ReadWrite);
        VERIFY_OK((*other)->exec(QStringLiteral("UPDATE peer SET name='Dana W' WHERE id=?"), {idText(journal.dana)}));
        VERIFY_REFUSED(journal->undo(), ErrorCode::TouchedLater);
        QCOMPARE(journal->people().peer(journal.dana)->name, QStringLiteral("Dana W"));
    }
    void eachSourceTakesBackItsOwn()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        const auto window = Journal::open(journal.scratch.path(), ScratchJournal::key(), journal.scratch.clock,
                                          QStringLiteral("window"));
        VERIFY_REFUSED((*window)->undo(), ErrorCode::NothingToUndo);
        VERIFY_OK((*window)->people().snooze(journal.priya, day("2026-12-02")));
        QCOMPARE((*window)->lastCommand()->kind, QStringLiteral("peer-snooze"));
        VERIFY_OK(journal->undo());
        QVERIFY(!journal->people().peer(journal.dana)->snoozeUntil.isValid());
        QVERIFY(journal->people().peer(journal.priya)->snoozeUntil.isValid());
    }
    void aNewJournalHasNothingToUndo()
    {
        const QTemporaryDir folder;
        const ScratchJournal scratch;
        const auto made = Journal::createSample(folder.filePath(QStringLiteral("new.lanai")),
                                                ScratchJournal::passphrase(), scratch.clock, QStringLiteral("cli"));
        VERIFY_OK(made);
        VERIFY_REFUSED((*made)->lastCommand(), ErrorCode::NothingToUndo);
        VERIFY_REFUSED((*made)->undo(), ErrorCode::NothingToUndo);
    }
    void whatTimeMadeIsNotTakenBack()
    {
        Furnished at;
        const Id last = at->lastCommand()->id;
        at.comeTo("2026-12-02");
        VERIFY_OK(at->catchUp());
        VERIFY_OK(at->staff().on(day("2026-12-08")));
        QCOMPARE(at->lastCommand()->id, last);
    }
    void theSameCommandIsNotTakenBackTwice()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        const Id command = journal->lastCommand()->id;
        VERIFY_OK(journal->undo(command));
        VERIFY_REFUSED(journal->undo(command), ErrorCode::NothingToUndo);
        VERIFY_REFUSED(journal->undo(newId(1)), ErrorCode::NotFound);
    }
    void aNoteStillFollowsWhatWasChangedAndUndone()
    {
        Furnished at;
        VERIFY_OK(at->promises().keep(at.promise));
        VERIFY_OK(at->undo());
        const auto edited = at->notes().edit(at.note.entryId, noteAbout({at.dana}, ">> me by 4 Dec: send the split"));
        VERIFY_OK(edited);
        QCOMPARE(edited->kept.size(), 0);
        QCOMPARE(at->promises().commitment(at.promise)->due, day("2026-12-04"));
    }
    void aTextIsRestoredCharacterByCharacter()
    {
        OpenJournal journal;
        const QString body = QStringLiteral("a\0b \"quoted\" \\u0041 \t\r\n\U0001F3B9 'x'").replace(u'b', QChar(0));
        NoteDraft draft = noteAbout({journal.dana}, "");
        draft.body = body;
        const auto filed = journal->notes().log(draft);
        draft.body = QStringLiteral("short");
        VERIFY_OK(journal->notes().edit(filed->entryId, draft));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal->notes().entry(filed->entryId)->body, body);
    }
    void aTermDoesNotComeBackBesideTheOneThatFollowedIt()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        Decision end;
        end.choice = TermDecision::Ended;
        VERIFY_OK(journal->oneOnOnes().decide(journal.dana, end));
        const Id ending = journal->lastCommand()->id;
        journal.startSeries(journal.dana, "2026-11-20", 2);
        const QStringList before = journal.rows();
        VERIFY_REFUSED(journal->undo(ending), ErrorCode::TermOpenAlready);
        QCOMPARE(journal.rows(), before);
    }
    void aNameThatIsTakenNowDoesNotComeBack()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().remove(journal.dana));
        const Id removal = journal->lastCommand()->id;
        journal.addPeer("Dana Whitfield");
        VERIFY_REFUSED(journal->undo(removal), ErrorCode::NameTaken);
    }
    void aStaffMeetingDoesNotComeBackOnADayThatHasOne()
    {
        Furnished at;
        VERIFY_OK(at->staff().remove(at.staff));
        const Id removal = at->lastCommand()->id;
        StaffMeeting meeting;
        meeting.date = day("2026-12-01");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        VERIFY_OK(at->staff().add(meeting));
        VERIFY_REFUSED(at->undo(removal), ErrorCode::StaffMeetingExists);
    }
};

LANAI_TEST(TstUndoing, tst_undoing)
#include "tst_undoing.moc"
