#include "core/journal/awayweeks.h"
#include "core/journal/notes.h"
#include "core/journal/peerpage.h"
#include "core/journal/rituals.h"
#include "core/journal/search.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Thursday 19 November: a walk with Dana on the first Thursday, the next on 3 December.
struct Walking : OpenJournal
{
    Walking() { walk = journal->rituals().add(asked()).value(); }
    [[nodiscard]] Ritual asked() const
    {
        Ritual ritual;
        ritual.title = QStringLiteral("Bakery walk");
        ritual.tackedOn = QStringLiteral("our Thursday 1:1");
        ritual.peers = {dana};
        ritual.every = RitualEvery::Monthly;
        ritual.next = day("2026-12-03");
        return ritual;
    }
    [[nodiscard]] Rituals &rituals() const { return journal->rituals(); }
    [[nodiscard]] Ritual now() const { return rituals().ritual(walk).value(); }
    Id walk;
};

RitualHappening on(const char *iso, const char *note = "")
{
    return {day(iso), QString::fromUtf8(note), {}, Privacy::Private};
}

} // namespace

class TstRituals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRitualIsAddedChangedEndedAndRemovedWithUndo()
    {
        Walking journal;
        QCOMPARE(journal.now().peers, QList<Id>{journal.dana});
        Ritual changed = journal.now();
        changed.title = QStringLiteral("  Bakery \n walk ");
        changed.peers << journal.priya;
        changed.every = RitualEvery::Weeks;
        changed.weeks = 6;
        VERIFY_OK(journal.rituals().change(changed));
        QCOMPARE(journal.now().title, QStringLiteral("Bakery walk"));
        QCOMPARE(journal.now().peers.size(), 2);
        VERIFY_OK(journal.rituals().end(journal.walk));
        QCOMPARE(journal.now().endedOn, day("2026-11-19"));
        QVERIFY(journal.now().next.isNull());
        VERIFY_OK(journal.rituals().goOn(journal.walk));
        QCOMPARE(journal.now().next, day("2026-12-31"));
        VERIFY_OK(journal->undo());
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.now().next, day("2026-12-03"));
        VERIFY_OK(journal.rituals().remove(journal.walk));
        VERIFY_REFUSED(journal.rituals().ritual(journal.walk), ErrorCode::NotFound);
        QCOMPARE(journal->trash().things()->first().label, QStringLiteral("Bakery walk"));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.now().peers.size(), 2);
    }
    void withoutANextDayTheFirstIsAStepFromToday()
    {
        Walking journal;
        Ritual ritual = journal.asked();
        ritual.next = QDate();
        const Id monthly = journal.rituals().add(ritual).value();
        QCOMPARE(journal.rituals().ritual(monthly)->next, day("2026-12-17"));
        ritual.every = RitualEvery::Event;
        const Id event = journal.rituals().add(ritual).value();
        QVERIFY(journal.rituals().ritual(event)->next.isNull());
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing()
    {
        Walking journal;
        const QStringList before = journal.rows();
        Ritual bad = journal.asked();
        bad.title.clear();
        VERIFY_REFUSED(journal.rituals().add(bad), ErrorCode::EmptyText);
        bad = journal.asked();
        bad.peers.clear();
        VERIFY_REFUSED(journal.rituals().add(bad), ErrorCode::EmptyText);
        bad = journal.asked();
        bad.peers << newId(0);
        VERIFY_REFUSED(journal.rituals().add(bad), ErrorCode::NotFound);
        bad = journal.asked();
        bad.every = RitualEvery::Weeks;
        bad.weeks = 53;
        VERIFY_REFUSED(journal.rituals().add(bad), ErrorCode::OutOfRange);
        bad = journal.now();
        bad.next = day("2026-11-18");
        VERIFY_REFUSED(journal.rituals().change(bad), ErrorCode::DuePassed);
        bad = journal.asked();
        bad.id = newId(0);
        VERIFY_REFUSED(journal.rituals().change(bad), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.rituals().end(journal.walk, day("2026-11-20")), ErrorCode::DayAhead);
        VERIFY_REFUSED(journal.rituals().end(newId(0)), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.rituals().goOn(newId(0)), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.rituals().remove(newId(0)), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.rituals().happened(newId(0), {}), ErrorCode::NotFound);
        VERIFY_REFUSED(journal.rituals().happened(journal.walk, on("2026-11-20")), ErrorCode::DayAhead);
        VERIFY_REFUSED(journal.rituals().forget(journal.walk, day("2026-11-05")), ErrorCode::NotFound);
        QCOMPARE(journal.rows(), before);
    }
    void whenItHappenedANoteIsWrittenContactMovesAndTheNextDayComes()
    {
        Walking journal;
        journal.comeTo("2026-12-04");
        const auto held = journal.rituals().happened(journal.walk, on("2026-12-03", "Two buns each.\n++ likes rye"));
        VERIFY_OK(held);
        QCOMPARE(held->next, day("2027-01-07"));
        QVERIFY(!held->linked);
        const Entry note = journal->notes().entry(held->entryId).value();
        QCOMPARE(note.kind, EntryKind::Ritual);
        QCOMPARE(note.date, day("2026-12-03"));
        QCOMPARE(note.ownPeers(), QList<Id>{journal.dana});
        QCOMPARE(journal->peerPage(journal.dana)->lastContact, day("2026-12-03"));
        QCOMPARE(journal->people().factsOf(journal.dana)->size(), 1); // its marks are filed
        QCOMPARE(journal.now().times.first().on, day("2026-12-03"));
        QCOMPARE(journal.now().times.first().entryId, held->entryId);
        VERIFY_OK(journal->undo()); // all of it is one command
        QVERIFY(journal.now().times.isEmpty());
        QCOMPARE(journal.now().next, day("2026-12-03"));
        VERIFY_REFUSED(journal->notes().entry(held->entryId), ErrorCode::NotFound);
        QVERIFY(journal->people().factsOf(journal.dana)->isEmpty());
    }
    void withoutWordsTheNoteSaysWhatItWas()
    {
        Walking journal;
        const auto held = journal.rituals().happened(journal.walk, {});
        VERIFY_OK(held);
        QCOMPARE(held->on, day("2026-11-19"));
        QCOMPARE(journal->notes().entry(held->entryId)->body, QStringLiteral("Bakery walk"));
    }
    void aNoteThatTellsOfItAlreadyIsLinked()
    {
        Walking journal;
        NoteDraft draft;
        draft.date = day("2026-11-05");
        draft.kind = EntryKind::Ritual;
        draft.peers = {journal.dana};
        draft.body = QStringLiteral("Walked to the bakery.");
        const Id note = journal->notes().log(draft)->entryId;
        const auto found = journal.rituals().happened(journal.walk, on("2026-11-05"));
        VERIFY_OK(found);
        QVERIFY(found->linked);
        QCOMPARE(found->entryId, note);
        VERIFY_OK(journal->undo());
        draft.date = day("2026-10-01");
        draft.kind = EntryKind::OneOnOne;
        const Id other = journal->notes().log(draft)->entryId;
        const auto named = journal.rituals().happened(journal.walk, {{}, {}, other, Privacy::Private});
        VERIFY_OK(named);
        QCOMPARE(named->on, day("2026-10-01"));
        QCOMPARE(named->entryId, other);
        VERIFY_OK(journal.rituals().happened(journal.walk, on("2026-10-01", "Again.")));
        QCOMPARE(journal.now().times.size(), 1); // a day is one time
        VERIFY_REFUSED(journal.rituals().happened(journal.walk, {{}, {}, newId(0), Privacy::Private}),
                       ErrorCode::NotFound);
    }
    void whatDidNotHappenIsForgottenAndItsNoteStays()
    {
        Walking journal;
        const auto held = journal.rituals().happened(journal.walk, on("2026-11-05", "Buns."));
        VERIFY_OK(held);
        VERIFY_OK(journal.rituals().forget(journal.walk, day("2026-11-05")));
        QVERIFY(journal.now().times.isEmpty());
        VERIFY_OK(journal->notes().entry(held->entryId));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.now().times.size(), 1);
    }
    void anEndedOneStaysEndedWhateverIsToldOfIt()
    {
        Walking journal;
        VERIFY_OK(journal.rituals().end(journal.walk, day("2026-11-10")));
        VERIFY_OK(journal.rituals().happened(journal.walk, on("2026-11-05")));
        QVERIFY(journal.now().next.isNull());
    }
    void peopleInTheTrashAreLeftOutAndNothingIsLost()
    {
        Walking journal;
        Ritual both = journal.now();
        both.peers << journal.priya;
        VERIFY_OK(journal.rituals().change(both));
        VERIFY_OK(journal->people().remove(journal.dana));
        QCOMPARE(journal.rituals().page()->living.first().peers.size(), 1);
        const auto held = journal.rituals().happened(journal.walk, on("2026-11-19", "Tea."));
        VERIFY_OK(held);
        QCOMPARE(journal->notes().entry(held->entryId)->ownPeers(), QList<Id>{journal.priya});
        Ritual renamed = journal.now();
        renamed.title = QStringLiteral("Tea");
        VERIFY_OK(journal.rituals().change(renamed));
        VERIFY_OK(journal->people().remove(journal.priya));
        VERIFY_REFUSED(journal.rituals().happened(journal.walk, on("2026-11-18", "Tea.")), ErrorCode::EmptyText);
    }
    void thePageShowsTheNextFirstAndWhatWasSaidLast()
    {
        Walking journal;
        VERIFY_OK(journal.rituals().happened(journal.walk, on("2026-11-05", "\n Buns, and rain.\nMore.")));
        Ritual tea = journal.asked();
        tea.title = QStringLiteral("Tea");
        tea.next = day("2026-11-20");
        const Id second = journal.rituals().add(tea).value();
        Ritual old = journal.asked();
        old.title = QStringLiteral("Old");
        VERIFY_OK(journal.rituals().end(journal.rituals().add(old).value()));
        const RitualPage page = journal.rituals().page().value();
        QCOMPARE(page.living.size(), 2);
        QCOMPARE(page.living.first().ritual.id, second);
        QCOMPARE(page.living.first().state, RitualState::Soon);
        QCOMPARE(page.living.last().lastWords, QStringLiteral("Buns, and rain."));
        QCOMPARE(page.living.last().last, day("2026-11-05"));
        QCOMPARE(page.ended.first().ritual.title, QStringLiteral("Old"));
    }
    void sealedWordsAndNotesInTheTrashAreNotShown()
    {
        Walking journal;
        const auto held = journal.rituals().happened(
            journal.walk, {day("2026-11-05"), QStringLiteral("Secret"), {}, Privacy::Sealed});
        VERIFY_OK(held);
        QVERIFY(journal.rituals().page()->living.first().lastWords.isEmpty());
        VERIFY_OK(journal->notes().remove(held->entryId));
        const RitualLine line = journal.rituals().page()->living.first();
        QVERIFY(line.lastNote.isNull());
        QCOMPARE(line.last, day("2026-11-05"));
    }
    void itIsFoundByAnyPartOfItsTitleAndBySearch()
    {
        Walking journal;
        QCOMPARE(journal.rituals().find(QStringLiteral("BAKERY"))->id, journal.walk);
        QCOMPARE(journal.rituals().find(idText(journal.walk))->id, journal.walk);
        VERIFY_REFUSED(journal.rituals().find(QStringLiteral("dinner")), ErrorCode::UnknownValue);
        Ritual second = journal.asked();
        second.title = QStringLiteral("Evening walk");
        VERIFY_OK(journal.rituals().add(second));
        VERIFY_REFUSED(journal.rituals().find(QStringLiteral("walk")), ErrorCode::AmbiguousName);
        QCOMPARE(journal.rituals().find(QStringLiteral("evening walk"))->title, second.title);
    }
    void eventsOfTheCalendarAndPeopleAloneAreSuggested()
    {
        Walking journal;
        VERIFY_OK(journal->awayWeeks().add(
            {{}, day("2026-12-10"), day("2026-12-11"), QStringLiteral("Leadership offsite in Kiel")}));
        VERIFY_OK(journal->awayWeeks().add({{}, day("2026-12-24"), day("2026-12-31"), QStringLiteral("Holidays")}));
        const QList<RitualSuggestion> ideas = journal.rituals().suggestions().value();
        QCOMPARE(ideas.size(), 2);
        QCOMPARE(ideas.first().idea, RitualIdea::AddEvent);
        QCOMPARE(ideas.first().event.title, QStringLiteral("Leadership offsite in Kiel"));
        QCOMPARE(ideas.last().idea, RitualIdea::StaysClose);
        QCOMPARE(ideas.last().peer, journal.priya);
        Ritual dinner = journal.asked();
        dinner.title = QStringLiteral("Dinner after the offsite");
        dinner.peers = {journal.dana, journal.priya};
        dinner.every = RitualEvery::Event;
        dinner.next = QDate();
        const Id added = journal.rituals().add(dinner).value();
        const QList<RitualSuggestion> then = journal.rituals().suggestions().value();
        QCOMPARE(then.size(), 1);
        QCOMPARE(then.first().idea, RitualIdea::GiveDay);
        QCOMPARE(then.first().ritual, added);
        dinner.id = added;
        dinner.next = then.first().event.until;
        VERIFY_OK(journal.rituals().change(dinner));
        QVERIFY(journal.rituals().suggestions()->isEmpty());
    }
};

LANAI_TEST(TstRituals, tst_rituals)
#include "tst_rituals.moc"
