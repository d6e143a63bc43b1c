#include "core/journal/circles.h"
#include "core/journal/peerpage.h"
#include "core/journal/promises.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "tests/journal/circledesk.h"
#include "tests/support/registry.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace lanai;
using namespace lanai::test;

namespace {

CircleMeeting lastMeeting(const OpenJournal &journal, const Id &circle)
{
    return journal->circles().page(circle)->past.first();
}

CircleTakeaway firstTaken(const OpenJournal &journal, const Id &circle)
{
    return lastMeeting(journal, circle).takeaways.first().takeaway;
}

Id bankTopic(const OpenJournal &journal, const Id &circle, const char *text, const QList<Id> &wantedBy = {})
{
    CircleTopic topic;
    topic.circleId = circle;
    topic.text = QString::fromUtf8(text);
    topic.wantedBy = wantedBy;
    return journal->circles().addTopic(topic).value_or(Id());
}

// "body privacy day" of every note.
QStringList notesOf(const OpenJournal &journal)
{
    QStringList notes;
    for (const QString &row : journal.rows().filter(QRegularExpression(QStringLiteral("^entry: ")))) {
        const QJsonObject entry = QJsonDocument::fromJson(row.mid(7).toUtf8()).object();
        notes << QStringList{entry.value(QStringLiteral("body")).toString(),
                             entry.value(QStringLiteral("privacy")).toString(),
                             entry.value(QStringLiteral("day")).toString()}
                     .join(u' ');
    }
    return notes;
}

} // namespace

class TstCirclesessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heldItSaysWhoWasThereAndWhatWasTakenAway()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        const CircleMeeting met = lastMeeting(journal, id);
        QCOMPARE(met.session.state, CircleSessionState::Held);
        QCOMPARE(met.host.id, journal.dana);
        QCOMPARE(met.attended.size(), 1);
        QCOMPARE(met.absent.size(), 1);
        QCOMPARE(met.absent.first().id, journal.priya);
        QCOMPARE(met.takeaways.size(), 2);
        QCOMPARE(met.takeaways.first().from.id, journal.dana);
        QVERIFY(met.takeaways.last().from.id.isNull());
        const CircleHealth health = journal->circles().page(id)->health;
        QCOMPARE(health.lastMet, day("2026-11-12"));
        QCOMPARE(health.covered, QStringList{QStringLiteral("Delegation")});
        QCOMPARE(health.nextHost, journal.priya);
    }
    void beingThereIsAContactOfThoseWhoCame()
    {
        OpenJournal journal;
        heldCircle(journal);
        QCOMPARE(journal->peerPage(journal.dana)->lastContact, day("2026-11-12"));
        QVERIFY(journal->peerPage(journal.priya)->lastContact.isNull());
    }
    void theNoteOfThatContactTellsNothingOfWhatWasSaid()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        const auto timeline = journal->timeline(journal.dana, TimelineFilter::All, 10);
        VERIFY_OK(timeline);
        QCOMPARE(timeline->rows.size(), 1);
        QCOMPARE(notesOf(journal), QStringList{QStringLiteral("First Fridays private 2026-11-12")});
        Circle circle = *journal->circles().get(id);
        circle.privacy = Privacy::Sealed;
        VERIFY_OK(journal->circles().change(circle));
        QCOMPARE(notesOf(journal), QStringList{QStringLiteral("First Fridays sealed 2026-11-12")});
    }
    void correctedItIsTheContactOfThoseWhoReallyCame()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        CircleSession session = lastMeeting(journal, id).session;
        session.attended = {journal.priya};
        VERIFY_OK(journal->circles().change(session));
        QVERIFY(journal->peerPage(journal.dana)->lastContact.isNull());
        QCOMPARE(journal->peerPage(journal.priya)->lastContact, day("2026-11-12"));
        HeldSession held;
        held.attended = {journal.dana};
        VERIFY_OK(journal->circles().hold(session.id, held));
        QCOMPARE(journal->peerPage(journal.dana)->lastContact, day("2026-11-12"));
        QCOMPARE(notesOf(journal).size(), 1);
        const QStringList before = journal.rows();
        VERIFY_OK(journal->circles().remove(lastMeeting(journal, id).session));
        QVERIFY(journal->peerPage(journal.dana)->lastContact.isNull());
        VERIFY_OK(journal->trash().restore(session.id));
        QCOMPARE(journal.rows(), before);
    }
    void aContactEndsASnooze()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().snooze(journal.dana, day("2026-12-31")));
        heldCircle(journal);
        QVERIFY(journal->people().peer(journal.dana)->snoozeUntil.isNull());
    }
    void aMemberInTheTrashMayHaveBeenThere()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        const Id planned = journal->circles().plan(plainSession(id, "2026-11-12")).value();
        VERIFY_OK(journal->people().remove(journal.priya));
        HeldSession held;
        held.attended = {journal.dana, journal.priya};
        VERIFY_OK(journal->circles().hold(planned, held));
        QCOMPARE(lastMeeting(journal, id).session.attended.size(), 2);
        QCOMPARE(lastMeeting(journal, id).attended.size(), 1);
    }
    void holdingIsOneCommandAndOneUndo()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        const Id planned = journal->circles().plan(plainSession(id, "2026-11-12")).value();
        const Id topic = bankTopic(journal, id, "Delegation", {journal.priya});
        VERIFY_OK(journal->circles().choose(planned, topic));
        const QStringList before = journal.rows();
        HeldSession held;
        held.attended = {journal.dana, journal.priya};
        held.hostedByMe = true;
        held.takeaways = {takenFrom(journal.priya, "Give it away")};
        VERIFY_OK(journal->circles().hold(planned, held));
        QCOMPARE(journal->circles().page(id)->topics.first().topic.coveredOn, day("2026-11-12"));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
        QVERIFY(journal->peerPage(journal.dana)->lastContact.isNull());
    }
    void whatCantBeIsRefusedAndNothingIsWritten()
    {
        OpenJournal journal;
        const Id stranger = journal.addPeer("Marcus Oduya");
        const Id id = startedCircle(journal);
        const Id ahead = journal->circles().on(id, day("2026-11-25"))->id;
        const Id behind = journal->circles().plan(plainSession(id, "2026-11-12")).value();
        const QStringList before = journal.rows();
        HeldSession held;
        held.attended = {journal.dana};
        VERIFY_REFUSED(journal->circles().hold(ahead, held), ErrorCode::DayAhead);
        held.attended = {stranger};
        VERIFY_REFUSED(journal->circles().hold(behind, held), ErrorCode::NotFound);
        held.attended = {journal.dana};
        held.hostId = stranger;
        VERIFY_REFUSED(journal->circles().hold(behind, held), ErrorCode::NotFound);
        held.hostId = Id();
        held.takeaways = {takenFrom(journal.dana, "Right"), takenFrom(journal.dana, " ")};
        VERIFY_REFUSED(journal->circles().hold(behind, held), ErrorCode::EmptyText);
        held.takeaways = {takenFrom(stranger, "From outside")};
        VERIFY_REFUSED(journal->circles().hold(behind, held), ErrorCode::NotFound);
        QCOMPARE(journal.rows(), before);
    }
    void skippedItIsNotHeldAnyMore()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        const Id behind = journal->circles().plan(plainSession(id, "2026-11-12")).value();
        VERIFY_OK(journal->circles().skip(behind, QStringLiteral("Quarter end")));
        QCOMPARE(lastMeeting(journal, id).session.why, QStringLiteral("Quarter end"));
        const auto again = journal->circles().skip(behind, {});
        VERIFY_REFUSED(again, ErrorCode::CircleSessionNotPlanned);
        QCOMPARE(again.error().args.first(), QStringLiteral("First Fridays"));
        VERIFY_REFUSED(journal->circles().hold(behind, {}), ErrorCode::CircleSessionNotPlanned);
    }
    void aPlannedOneCanBePreparedAndMoved()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        CircleSession session = *journal->circles().on(id, day("2026-11-25"));
        session.hostId = journal.priya;
        session.topic = QStringLiteral(" Praise  that people believe ");
        session.opening = QStringLiteral("A compliment");
        session.questions = {QStringLiteral("What made it stick?"), QStringLiteral(" ")};
        session.date = day("2026-11-26");
        VERIFY_OK(journal->circles().change(session));
        const auto moved = journal->circles().on(id, day("2026-11-26"));
        VERIFY_OK(moved);
        QCOMPARE(moved->topic, QStringLiteral("Praise that people believe"));
        QCOMPARE(moved->questions.size(), 1);
        QVERIFY(!moved->termId.isNull());
        VERIFY_REFUSED(journal->circles().on(id, day("2026-11-25")), ErrorCode::CircleSessionNotFound);
    }
    void pastItsTermsLastDayItStandsOnItsOwn()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        CircleSession session = *journal->circles().on(id, day("2027-02-17"));
        session.date = day("2027-03-03");
        VERIFY_OK(journal->circles().change(session));
        QVERIFY(journal->circles().on(id, day("2027-03-03"))->termId.isNull());
    }
    void aHostWhoIsNoMemberIsRefused()
    {
        OpenJournal journal;
        const Id stranger = journal.addPeer("Marcus Oduya");
        const Id id = startedCircle(journal);
        CircleSession session = plainSession(id, "2026-11-27");
        session.hostId = stranger;
        VERIFY_REFUSED(journal->circles().plan(session), ErrorCode::NotFound);
        session.hostId = Id();
        session.zone = "Mars/Olympus";
        VERIFY_REFUSED(journal->circles().plan(session), ErrorCode::UnknownTimeZone);
    }
    void whoHasLeftStaysInTheSessionsThatWere()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        Circle circle = *journal->circles().get(id);
        circle.members = {journal.priya};
        VERIFY_OK(journal->circles().change(circle));
        CircleSession session = lastMeeting(journal, id).session;
        session.notes = QStringLiteral("Written later");
        VERIFY_OK(journal->circles().change(session));
        QCOMPARE(lastMeeting(journal, id).attended.first().id, journal.dana);
        QCOMPARE(lastMeeting(journal, id).session.notes, QStringLiteral("Written later"));
    }
    void aTopicOfTheBankIsCoveredByItsWords()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        const Id topic = bankTopic(journal, id, "Letting people go", {journal.dana});
        const Id planned = journal->circles().plan(plainSession(id, "2026-11-12")).value();
        HeldSession held;
        held.topic = QStringLiteral("letting people  go");
        VERIFY_OK(journal->circles().hold(planned, held));
        QCOMPARE(lastMeeting(journal, id).session.topicId, topic);
        QCOMPARE(journal->circles().page(id)->health.waitingTopics, 0);
        VERIFY_OK(journal->circles().choose(planned, {}));
        QCOMPARE(journal->circles().page(id)->health.waitingTopics, 1);
    }
    void aTakeawayBecomesAThingAsPrivateAsTheCircle_data()
    {
        QTest::addColumn<TakeawayBecame>("what");
        QTest::addColumn<Privacy>("privacy");
        QTest::newRow("fact") << TakeawayBecame::Fact << Privacy::Private;
        QTest::newRow("insight") << TakeawayBecame::Insight << Privacy::Private;
        QTest::newRow("commitment") << TakeawayBecame::Commitment << Privacy::Private;
        QTest::newRow("of a sealed circle") << TakeawayBecame::Insight << Privacy::Sealed;
        QTest::newRow("a promise in a sealed circle") << TakeawayBecame::Commitment << Privacy::Sealed;
    }
    void aTakeawayBecomesAThingAsPrivateAsTheCircle()
    {
        QFETCH(TakeawayBecame, what);
        QFETCH(Privacy, privacy);
        OpenJournal journal;
        const Id id = heldCircle(journal);
        Circle circle = *journal->circles().get(id);
        circle.privacy = privacy;
        VERIFY_OK(journal->circles().change(circle));
        const CircleTakeaway takeaway = firstTaken(journal, id);
        TakeawayAs as;
        as.what = what;
        const auto became = journal->circles().become(takeaway.id, as);
        VERIFY_OK(became);
        const CircleTaken taken = lastMeeting(journal, id).takeaways.first();
        QCOMPARE(taken.takeaway.became, what);
        QCOMPARE(taken.takeaway.becameId, *became);
        QCOMPARE(taken.becameWords, takeaway.text);
        const QString row = journal.rows().filter(idText(*became)).filter(QStringLiteral("\"privacy\"")).value(0);
        QVERIFY2(row.contains(QStringLiteral("\"privacy\":\"") + wordFor(privacy)), qPrintable(row));
        VERIFY_REFUSED(journal->circles().become(takeaway.id, as), ErrorCode::TakeawayBecameAlready);
        VERIFY_OK(journal->undo());
        VERIFY_OK(journal->circles().become(takeaway.id, as));
    }
    void aTakeawayOfNobodyAsksWhose()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        const CircleTakeaway takeaway = lastMeeting(journal, id).takeaways.last().takeaway;
        TakeawayAs as;
        VERIFY_REFUSED(journal->circles().become(takeaway.id, as), ErrorCode::EmptyText);
        as.peerId = journal.priya;
        VERIFY_OK(journal->people().remove(journal.priya));
        VERIFY_REFUSED(journal->circles().become(takeaway.id, as), ErrorCode::NotFound);
        as.what = TakeawayBecame::Nothing;
        VERIFY_REFUSED(journal->circles().become(takeaway.id, as), ErrorCode::EmptyText);
    }
    void takeawaysAreAddedChangedAndTakenAway()
    {
        OpenJournal journal;
        const Id id = heldCircle(journal);
        CircleTakeaway takeaway = takenFrom(journal.priya, "One more");
        takeaway.sessionId = lastMeeting(journal, id).session.id;
        const auto added = journal->circles().addTakeaway(takeaway);
        VERIFY_OK(added);
        QCOMPARE(lastMeeting(journal, id).takeaways.last().takeaway.id, *added);
        takeaway.id = *added;
        takeaway.text = QStringLiteral("One less");
        takeaway.tags = {QStringLiteral("sums")};
        VERIFY_OK(journal->circles().change(takeaway));
        QCOMPARE(lastMeeting(journal, id).takeaways.last().takeaway.text, QStringLiteral("One less"));
        takeaway.text.clear();
        VERIFY_REFUSED(journal->circles().change(takeaway), ErrorCode::EmptyText);
        VERIFY_OK(journal->circles().removeTakeaway(*added));
        QCOMPARE(lastMeeting(journal, id).takeaways.size(), 2);
    }
    void topicsAreWantedOnMembersBehalf()
    {
        OpenJournal journal;
        const Id stranger = journal.addPeer("Marcus Oduya");
        const Id id = startedCircle(journal);
        const Id once = bankTopic(journal, id, "Board packs", {journal.dana});
        const Id twice = bankTopic(journal, id, "Reorganising");
        VERIFY_OK(journal->circles().want(twice, journal.dana));
        VERIFY_OK(journal->circles().want(twice, journal.priya));
        VERIFY_OK(journal->circles().want(twice, journal.priya)); // said twice it is one vote
        QCOMPARE(journal->circles().page(id)->topics.first().wantedBy.size(), 2);
        VERIFY_OK(journal->circles().want(twice, journal.priya, false));
        VERIFY_OK(journal->circles().want(twice, journal.dana, false));
        QCOMPARE(journal->circles().page(id)->topics.first().topic.id, once);
        VERIFY_REFUSED(journal->circles().want(twice, stranger), ErrorCode::NotFound);
        CircleTopic topic;
        topic.circleId = id;
        topic.text = QStringLiteral("board  PACKS");
        VERIFY_REFUSED(journal->circles().addTopic(topic), ErrorCode::NameTaken);
        topic.text = QStringLiteral("  ");
        VERIFY_REFUSED(journal->circles().addTopic(topic), ErrorCode::EmptyText);
        VERIFY_OK(journal->circles().removeTopic(once));
        QCOMPARE(journal->circles().page(id)->topics.size(), 1);
    }
    void aTopicOfAnotherCircleCantBeChosen()
    {
        OpenJournal journal;
        const Id id = startedCircle(journal);
        Circle other = newCircle(journal);
        other.name = QStringLiteral("Pricing");
        const Id topic = bankTopic(journal, journal->circles().add(other).value(), "Discounts");
        VERIFY_REFUSED(journal->circles().choose(journal->circles().on(id, day("2026-11-25"))->id, topic),
                       ErrorCode::NotFound);
    }
};

LANAI_TEST(TstCirclesessions, tst_circlesessions)
#include "tst_circlesessions.moc"
