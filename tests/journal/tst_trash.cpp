#include "core/domain/picturereferences.h"
#include "core/journal/drafts.h"
#include "core/journal/notes.h"
#include "core/journal/pictures.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "core/journal/vault.h"
#include "tests/support/notedraft.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// How often `word` stands in any row of any table, revisions and search index included.
int timesStored(const OpenJournal &journal, const QString &word)
{
    const auto opened = Connection::open(journal.scratch.path(), ScratchJournal::key(), Connection::Mode::ReadWrite);
    const Connection &connection = **opened;
    int found = 0;
    const QStringList tables =
        textsOf(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE "
                                           "'search%' ORDER BY name"))
            .value();
    for (const QString &table : tables) {
        const QStringList columns =
            textsOf(connection,
                    QStringLiteral("SELECT 'ifnull('||name||','''')' FROM pragma_table_info('%1')").arg(table))
                .value();
        found += static_cast<int>(numberOf(connection,
                                           QStringLiteral("SELECT count(*) FROM %1 WHERE instr(%2,?)")
                                               .arg(table, columns.join(QStringLiteral("||' '||"))),
                                           {word})
                                      .value());
    }
    return found +
           static_cast<int>(numberOf(connection, QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?"),
                                     {u'"' + word + u'"'})
                                .value());
}

} // namespace

class TstTrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeletedNoteLiesThereWithWhatItFiled()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "\n  about  pricing\n>> me: send\n++ swims"));
        VERIFY_OK(journal->notes().remove(filed->entryId));
        const auto things = journal->trash().things();
        VERIFY_OK(things);
        QCOMPARE(things->size(), 1);
        const TrashedThing &note = things->first();
        QCOMPARE(note.table, QStringLiteral("entry"));
        QCOMPARE(note.id, filed->entryId);
        QCOMPARE(note.label, QStringLiteral("about pricing"));
        QCOMPARE(note.daysLeft, 30);
        QCOMPARE(note.along, 2);
        QCOMPARE(note.deletedAt, journal.scratch.clock.nowUtc());
    }
    void restoringBringsBackTheExactRows()
    {
        OpenJournal journal;
        const auto filed =
            journal->notes().log(noteAbout({journal.dana}, "a\n>> me by 3 Dec: send\n++ swims\n-> plan"));
        const QStringList before = journal.rows();
        VERIFY_OK(journal->notes().remove(filed->entryId));
        QVERIFY(journal.rows() != before);
        VERIFY_OK(journal->trash().restore(filed->entryId));
        QCOMPARE(journal.rows(), before);
        QCOMPARE(journal->trash().things()->size(), 0);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal->trash().things()->size(), 1);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
    }
    void whatWentAlongBringsTheWholeBack()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "a\n++ swims"));
        const QStringList before = journal.rows();
        VERIFY_OK(journal->notes().remove(filed->entryId));
        VERIFY_OK(journal->trash().restore(filed->things.first().id));
        QCOMPARE(journal.rows(), before);
    }
    void aRestoredNoteStillFollowsItsLines()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, ">> me by 3 Dec: send"));
        VERIFY_OK(journal->notes().remove(filed->entryId));
        VERIFY_OK(journal->trash().restore(filed->entryId));
        const auto edited = journal->notes().edit(filed->entryId, noteAbout({journal.dana}, ">> me by 4 Dec: send"));
        VERIFY_OK(edited);
        QCOMPARE(edited->kept.size(), 0);
        QCOMPARE(journal->promises().commitment(filed->things.first().id)->due, day("2026-12-04"));
    }
    void aThingOfSomebodyInTheTrashBringsThemBack()
    {
        OpenJournal journal;
        Fact fact;
        fact.peerId = journal.dana;
        fact.text = QStringLiteral("swims");
        const Id swims = journal->people().addFact(fact).value();
        VERIFY_OK(journal->people().removeFact(swims));
        VERIFY_OK(journal->people().remove(journal.dana));
        QCOMPARE(journal->trash().things()->size(), 2);
        VERIFY_OK(journal->trash().restore(swims));
        QCOMPARE(journal->people().factsOf(journal.dana)->size(), 1);
        VERIFY_OK(journal->people().peer(journal.dana));
    }
    void whatDoesNotLieThereCannotBeBroughtBack()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->trash().restore(journal.dana), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->trash().restore(newId(1)), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->trash().erase(newId(1)), ErrorCode::NotFound);
    }
    void whosePlaceIsTakenStaysThere()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().remove(journal.dana));
        journal.addPeer("dana whitfield");
        VERIFY_REFUSED(journal->trash().restore(journal.dana), ErrorCode::NameTaken);
        QCOMPARE(journal->trash().things()->size(), 1);
    }
    void whatARuleTookAwayIsNotShown()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        Decision end;
        end.choice = TermDecision::Ended;
        VERIFY_OK(journal->oneOnOnes().decide(journal.dana, end));
        QCOMPARE(journal->trash().things()->size(), 0);
    }
    void afterThirtyDaysItIsGone()
    {
        OpenJournal journal;
        const auto filed =
            journal->notes().log(noteAbout({journal.dana}, "zanzibar\n>> me: zanzibar ferry\n++ zanzibar map"));
        VERIFY_OK(
            journal->notes().edit(filed->entryId, noteAbout({journal.dana}, "zanzibar again\n>> me: zanzibar ferry")));
        VERIFY_OK(journal->notes().remove(filed->entryId));
        journal.comeTo("2026-12-18");
        VERIFY_OK(journal->catchUp());
        QCOMPARE(journal->trash().things()->first().daysLeft, 1);
        QVERIFY(timesStored(journal, QStringLiteral("zanzibar")) > 0);
        journal.comeTo("2026-12-19");
        VERIFY_OK(journal->catchUp());
        QCOMPARE(journal->trash().things()->size(), 0);
        QCOMPARE(timesStored(journal, QStringLiteral("zanzibar")), 0);
        QVERIFY(timesStored(journal, idText(filed->entryId)) > 0); // the tombstone
        QVERIFY(journal->vault().verify()->isWhole());
        VERIFY_REFUSED(journal->trash().restore(filed->entryId), ErrorCode::NotFound);
    }
    void whatIsErasedAtOnceIsGoneAndWhatRefersToItStays()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->notes().log(noteAbout({journal.dana}, "met")));
        Fact fact;
        fact.peerId = journal.dana;
        fact.text = QStringLiteral("zanzibar");
        VERIFY_OK(journal->people().addFact(fact));
        VERIFY_OK(journal->notes().log(noteAbout({journal.priya}, "with @Dana")));
        VERIFY_OK(journal->people().remove(journal.dana));
        VERIFY_OK(journal->trash().erase(journal.dana));
        QCOMPARE(timesStored(journal, QStringLiteral("zanzibar")), 0);
        QVERIFY(timesStored(journal, QStringLiteral("met")) > 0); // the note is mine
        QCOMPARE(timesStored(journal, QStringLiteral("Whitfield")), 0);
        QVERIFY(journal->vault().verify()->isWhole());
        QCOMPARE(journal->timeline(journal.priya, TimelineFilter::All, 10)->rows.size(), 1);
    }
    void whatWasDeletedAlongIsErasedAlong()
    {
        OpenJournal journal;
        const auto filed =
            journal->notes().log(noteAbout({journal.dana}, "zanzibar\n>> me: zanzibar ferry\n++ zanzibar map"));
        VERIFY_OK(journal->notes().remove(filed->entryId));
        const auto meant = journal->trash().erasable(filed->entryId);
        VERIFY_OK(meant);
        QCOMPARE(meant->label, QStringLiteral("zanzibar"));
        QCOMPARE(meant->along(), 2);
        const auto erased = journal->trash().erase(filed->entryId);
        VERIFY_OK(erased);
        QCOMPARE(erased->rows.size(), 3);
        QCOMPARE(timesStored(journal, QStringLiteral("zanzibar")), 0);
    }
    void whatWentAlongTakesNothingWithIt()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "zanzibar\n>> me: ferry"));
        VERIFY_OK(journal->notes().remove(filed->entryId));
        VERIFY_OK(journal->trash().erase(filed->things.first().id));
        QCOMPARE(timesStored(journal, QStringLiteral("ferry")) > 0, true); // the note says it, too
        QCOMPARE(journal->trash().things()->size(), 1);
        VERIFY_OK(journal->trash().restore(filed->entryId));
    }
    void aLivingNoteIsErasedWithWhatItFiled()
    {
        OpenJournal journal;
        const auto filed = journal->notes().log(noteAbout({journal.dana}, "zanzibar\n>> me: zanzibar ferry"));
        VERIFY_OK(journal->notes().edit(filed->entryId, noteAbout({journal.dana}, "zanzibar2\n>> me: zanzibar ferry")));
        VERIFY_OK(journal->drafts().save(QStringLiteral("log:entry:") + idText(filed->entryId),
                                         QStringLiteral("{\"body\": \"zanzibar3\"}")));
        VERIFY_OK(journal->trash().erase(filed->entryId));
        QCOMPARE(timesStored(journal, QStringLiteral("zanzibar")), 0);
        QCOMPARE(journal->trash().things()->size(), 0);
        QVERIFY(journal->vault().verify()->isWhole());
        VERIFY_REFUSED(journal->trash().erase(filed->entryId), ErrorCode::NotFound);
    }
    void whatAStaffItemPutOnAgendasIsErasedWithIt()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        StaffMeeting meeting;
        meeting.date = day("2026-12-01");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        StaffItem item;
        item.staffMeetingId = journal->staff().add(meeting).value();
        item.title = QStringLiteral("zanzibar budget");
        item.needs = {journal.dana};
        const Id id = journal->staff().addItem(item).value();
        QVERIFY(timesStored(journal, QStringLiteral("zanzibar")) > 1);
        VERIFY_OK(journal->staff().removeItem(id));
        VERIFY_OK(journal->trash().erase(id));
        QCOMPARE(timesStored(journal, QStringLiteral("zanzibar")), 0);
    }
    void aPictureOfTodayIsErasedWithItsNote()
    {
        OpenJournal journal;
        const auto picture = journal->pictures().add({{}, QStringLiteral("image/png"), 12, 10, "zanzibar by night"});
        VERIFY_OK(picture);
        const QByteArray shows = "see " + pictureReference(*picture, QStringLiteral("night")).toUtf8();
        const auto one = journal->notes().log(noteAbout({journal.dana}, shows.constData()));
        const auto other = journal->notes().log(noteAbout({journal.priya}, shows.constData()));
        VERIFY_OK(journal->trash().erase(one->entryId));
        VERIFY_OK(journal->pictures().picture(*picture)); // the other note shows it
        VERIFY_OK(journal->trash().erase(other->entryId));
        VERIFY_REFUSED(journal->pictures().picture(*picture), ErrorCode::NotFound);
    }
    void erasingIsNothingToUndo()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().remove(journal.dana));
        const Id removal = journal->lastCommand()->id;
        VERIFY_OK(journal->trash().erase(journal.dana));
        VERIFY_REFUSED(journal->undo(removal), ErrorCode::NothingToUndo);
    }
    void revisionsOfNinetyDaysGoAndLaterOnesStay()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-01")));
        const Id early = journal->lastCommand()->id;
        journal.comeTo("2027-02-10");
        VERIFY_OK(journal->people().snooze(journal.dana, day("2027-03-01")));
        journal.comeTo("2027-03-01");
        VERIFY_OK(journal->catchUp());
        VERIFY_REFUSED(journal->undo(early), ErrorCode::NothingToUndo);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal->people().peer(journal.dana)->snoozeUntil, day("2026-12-01"));
    }
};

LANAI_TEST(TstTrash, tst_trash)
#include "tst_trash.moc"
