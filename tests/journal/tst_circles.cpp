#include "core/journal/circles.h"
#include "core/journal/search.h"
#include "core/journal/settings.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "tests/journal/circledesk.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

int hitsFor(const OpenJournal &journal, const char *words)
{
    return static_cast<int>(journal->search().find(QString::fromLatin1(words))->things.size());
}

} // namespace

class TstCircles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCircleIsKeptWithItsMembers()
    {
        OpenJournal journal;
        Circle circle = newCircle(journal);
        circle.name = QStringLiteral(" First   Fridays ");
        circle.members << journal.dana;
        const Id id = journal->circles().add(circle).value();
        journal.reopen();
        const auto read = journal->circles().get(id);
        VERIFY_OK(read);
        QCOMPARE(read->name, QStringLiteral("First Fridays"));
        QCOMPARE(read->members, (QList<Id>{journal.dana, journal.priya}));
        QCOMPARE(journal->circles().ofPeer(journal.priya)->size(), 1);
    }
    void badCirclesAreRefusedAndNothingIsWritten()
    {
        OpenJournal journal;
        Circle circle = newCircle(journal);
        circle.members.clear();
        VERIFY_REFUSED(journal->circles().add(circle), ErrorCode::CircleNeedsMember);
        circle = newCircle(journal);
        circle.name = QStringLiteral("  ");
        VERIFY_REFUSED(journal->circles().add(circle), ErrorCode::EmptyText);
        circle = newCircle(journal);
        circle.privacy = Privacy::SheetSafe;
        VERIFY_REFUSED(journal->circles().add(circle), ErrorCode::OutOfRange);
        VERIFY_OK(journal->people().remove(journal.priya));
        VERIFY_REFUSED(journal->circles().add(newCircle(journal)), ErrorCode::NotFound);
        QVERIFY(journal->circles().all()->isEmpty());
    }
    void aNameIsTakenWhateverItsCase()
    {
        OpenJournal journal;
        const Id id = journal->circles().add(newCircle(journal)).value();
        Circle other = newCircle(journal);
        other.name = QStringLiteral("FIRST fridays");
        VERIFY_REFUSED(journal->circles().add(other), ErrorCode::NameTaken);
        Circle same = *journal->circles().get(id);
        same.name = QStringLiteral("FIRST Fridays");
        VERIFY_OK(journal->circles().change(same));
        VERIFY_OK(journal->circles().remove(id));
        VERIFY_OK(journal->circles().add(other));
    }
    void aMemberInTheTrashStaysAndIsNamed()
    {
        OpenJournal journal;
        const Id id = journal->circles().add(newCircle(journal)).value();
        VERIFY_OK(journal->people().remove(journal.priya));
        const auto page = journal->circles().page(id);
        VERIFY_OK(page);
        QCOMPARE(page->members.size(), 1);
        QCOMPARE(page->membersInTrash, QStringList{QStringLiteral("Priya Raman")});
        QCOMPARE(page->health.neverHosted, QList<Id>{journal.dana});
        Circle circle = page->circle;
        circle.purpose = QStringLiteral("Still ours");
        VERIFY_OK(journal->circles().change(circle));
        QCOMPARE(journal->circles().get(id)->members.size(), 2);
    }
    void partsOfItsNameFindIt()
    {
        OpenJournal journal;
        const Id id = journal->circles().add(newCircle(journal)).value();
        Circle second = newCircle(journal);
        second.name = QStringLiteral("Last Fridays");
        VERIFY_OK(journal->circles().add(second));
        QCOMPARE(journal->circles().find(QStringLiteral("first"))->id, id);
        QCOMPARE(journal->circles().find(idText(id))->id, id);
        VERIFY_REFUSED(journal->circles().find(QStringLiteral("fridays")), ErrorCode::AmbiguousName);
        const auto unknown = journal->circles().find(QStringLiteral("mondays"));
        VERIFY_REFUSED(unknown, ErrorCode::UnknownValue);
        QCOMPARE(unknown.error().args.mid(2).size(), 2);
    }
    void itsRhythmPlansTheSessionsOfOneTerm()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        const auto page = journal->circles().page(id);
        VERIFY_OK(page);
        QCOMPARE(sessionDays(page->ahead), days("2026-11-25 2026-12-23 2027-01-20 2027-02-17"));
        QCOMPARE(page->term->state, TermState::Running);
        QCOMPARE(page->term->planned, 4);
        QCOMPARE(page->term->weeks, 13);
        QCOMPARE(page->health.nextMeets, day("2026-11-25"));
        QVERIFY(page->term->term.lastDay <= day("2027-02-19"));
    }
    void threeMonthsAtMostAndOneTermAtATime()
    {
        OpenJournal journal;
        const Id id = journal->circles().add(newCircle(journal)).value();
        CircleStart start = everyFourWeeks();
        start.until = day("2027-02-20");
        VERIFY_REFUSED(journal->circles().start(id, start), ErrorCode::TermTooLong);
        start.until = QDate();
        VERIFY_OK(journal->circles().start(id, start));
        VERIFY_REFUSED(journal->circles().start(id, start), ErrorCode::TermOpenAlready);
        start.schedule.zone = "Mars/Olympus";
        VERIFY_REFUSED(journal->circles().start(id, start), ErrorCode::UnknownTimeZone);
        QCOMPARE(journal->circles().page(id)->terms.size(), 1);
    }
    void renewedItGoesOnInItsOwnWeeks()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        journal.comeTo("2027-02-10");
        QVERIFY(journal->circles().page(id)->term->needsDecision);
        Decision renew;
        renew.why = QStringLiteral("We do things differently");
        VERIFY_OK(journal->circles().decide(id, renew));
        const auto page = journal->circles().page(id);
        QCOMPARE(page->terms.size(), 2);
        QCOMPARE(page->terms.first().decision, TermDecision::Renewed);
        QCOMPARE(page->terms.last().firstDay, page->terms.first().lastDay.addDays(1));
        QVERIFY(sessionDays(page->ahead).contains(day("2027-03-17")));
        VERIFY_REFUSED(journal->circles().decide(id, renew), ErrorCode::NothingToDecide);
    }
    void changedWhatWasPreparedComesToTheNextSession()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        CircleSession next = journal->circles().page(id)->ahead.first().session;
        next.hostId = journal.dana;
        next.topic = QStringLiteral("Letting go");
        VERIFY_OK(journal->circles().change(next));
        Decision change;
        change.choice = TermDecision::Changed;
        change.schedule = everyFourWeeks().schedule;
        change.schedule->rhythm = Rhythm::everyWeeks(2, Qt::Monday);
        VERIFY_OK(journal->circles().decide(id, change));
        const auto page = journal->circles().page(id);
        QCOMPARE(page->ahead.first().session.date, day("2026-11-23"));
        QCOMPARE(page->ahead.first().session.topic, QStringLiteral("Letting go"));
        QCOMPARE(page->ahead.first().host.id, journal.dana);
        for (const CircleMeeting &meeting : page->ahead)
            QCOMPARE(meeting.session.date.dayOfWeek(), int(Qt::Monday));
    }
    void pausedNothingIsPlannedAndItComesBackAsADecision()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        Decision pause;
        pause.choice = TermDecision::Paused;
        pause.until = day("2027-01-11");
        VERIFY_OK(journal->circles().decide(id, pause));
        QVERIFY(journal->circles().page(id)->ahead.isEmpty());
        journal.comeTo("2027-01-11");
        QVERIFY(journal->circles().page(id)->term->needsDecision);
        VERIFY_OK(journal->circles().decide(id, Decision()));
        QVERIFY(!journal->circles().page(id)->ahead.isEmpty());
    }
    void withoutARhythmThereIsNothingToDecide()
    {
        OpenJournal journal;
        const Id id = journal->circles().add(newCircle(journal)).value();
        const auto refused = journal->circles().decide(id, Decision());
        VERIFY_REFUSED(refused, ErrorCode::NoOpenSeries);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("First Fridays")});
        QVERIFY(!journal->circles().page(id)->term);
    }
    void endedNothingMoreIsPlanned()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        VERIFY_OK(journal->circles().end(id, QStringLiteral("It did its work")));
        const auto page = journal->circles().page(id);
        QCOMPARE(page->circle.endedOn, day("2026-11-19"));
        QVERIFY(page->ahead.isEmpty());
        QCOMPARE(page->terms.last().decision, TermDecision::Ended);
        QCOMPARE(page->terms.last().why, QStringLiteral("It did its work"));
        QVERIFY(!page->term->needsDecision);
        VERIFY_REFUSED(journal->circles().end(id, {}), ErrorCode::CircleEnded);
        VERIFY_REFUSED(journal->circles().start(id, everyFourWeeks()), ErrorCode::CircleEnded);
        VERIFY_REFUSED(journal->circles().decide(id, Decision()), ErrorCode::CircleEnded);
        CircleTopic topic;
        topic.circleId = id;
        topic.text = QStringLiteral("One more");
        VERIFY_REFUSED(journal->circles().addTopic(topic), ErrorCode::CircleEnded);
        VERIFY_REFUSED(journal->circles().plan(plainSession(id, "2026-11-27")), ErrorCode::CircleEnded);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal->circles().page(id)->ahead.size(), 4);
    }
    void endedWithATermToComeBothEnd()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        journal.comeTo("2027-02-10");
        VERIFY_OK(journal->circles().decide(id, Decision()));
        VERIFY_OK(journal->circles().end(id, {}));
        const auto page = journal->circles().page(id);
        QVERIFY(sessionDays(page->ahead).isEmpty() || page->ahead.last().session.date <= day("2027-02-10"));
        for (const Term &term : page->terms)
            QCOMPARE(term.decision, TermDecision::Ended);
    }
    void inTheTrashNothingOfItIsFoundAndAllOfItComesBack()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        QVERIFY(hitsFor(journal, "delegation") > 0);
        const QStringList before = journal.rows();
        VERIFY_OK(journal->circles().remove(id));
        QCOMPARE(hitsFor(journal, "delegation"), 0);
        QCOMPARE(hitsFor(journal, "fridays"), 0);
        QVERIFY(journal->circles().upcoming(90)->isEmpty());
        VERIFY_REFUSED(journal->circles().page(id), ErrorCode::NotFound);
        VERIFY_OK(journal->trash().restore(id));
        QCOMPARE(journal.rows(), before);
        QVERIFY(hitsFor(journal, "delegation") > 0);
    }
    void restoredItBringsBackNobodyWhoWasPutIntoTheTrash()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        VERIFY_OK(journal->circles().remove(id));
        VERIFY_OK(journal->people().remove(journal.priya));
        VERIFY_OK(journal->trash().restore(id));
        VERIFY_REFUSED(journal->people().peer(journal.priya), ErrorCode::NotFound);
        QCOMPARE(journal->circles().page(id)->membersInTrash.size(), 1);
    }
    void aNameThatIsTakenMeanwhileKeepsItInTheTrash()
    {
        OpenJournal journal;
        const Id id = journal->circles().add(newCircle(journal)).value();
        VERIFY_OK(journal->circles().remove(id));
        VERIFY_OK(journal->circles().add(newCircle(journal)));
        VERIFY_REFUSED(journal->trash().restore(id), ErrorCode::NameTaken);
        QCOMPARE(journal->circles().all()->size(), 1);
    }
    void linesStandByTheirNextSession()
    {
        OpenJournal journal;
        Circle circle = newCircle(journal);
        circle.name = QStringLiteral("Alumni");
        const Id over = journal->circles().add(circle).value();
        VERIFY_OK(journal->circles().end(over, {}));
        circle.name = QStringLiteral("Books");
        VERIFY_OK(journal->circles().add(circle));
        startedCircle(journal);
        QStringList names;
        const auto lines = journal->circles().lines();
        VERIFY_OK(lines);
        for (const CircleLine &line : *lines)
            names << line.name;
        QCOMPARE(names.join(QStringLiteral(", ")), QStringLiteral("First Fridays, Books, Alumni"));
        QCOMPARE(lines->first().next, day("2026-11-25"));
        QVERIFY(lines->last().ended);
    }
    void plannedSessionsAreUpcoming()
    {
        OpenJournal journal;
        startedCircle(journal);
        const auto ahead = journal->circles().upcoming(14);
        VERIFY_OK(ahead);
        QCOMPARE(ahead->size(), 1);
        QCOMPARE(ahead->first().circle, QStringLiteral("First Fridays"));
        QCOMPARE(ahead->first().rule, QStringLiteral("Names stay here"));
        QVERIFY(journal->circles().upcoming(5)->isEmpty());
        QCOMPARE(journal->circles().upcoming(6)->size(), 1);
    }
};

LANAI_TEST(TstCircles, tst_circles)
#include "tst_circles.moc"
