#include "core/storage/scalar.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Circle storedCircle(StoreFile &scratch, const char *word, const char *name, const QList<Id> &members)
{
    Circle circle;
    circle.id = idOf(word);
    circle.name = QString::fromLatin1(name);
    circle.members = members;
    if (const auto put = scratch.file->circles.put(circle, scratch.stamp()); !put)
        qWarning("no circle: %s", why(put).constData());
    return circle;
}

CircleSession storedSession(StoreFile &scratch, const char *iso, CircleSessionState state = CircleSessionState::Planned)
{
    CircleSession session;
    session.id = idOf(iso);
    session.circleId = idOf("reliability");
    session.date = day(iso);
    session.time = at("12:30");
    session.zone = "Europe/Berlin";
    session.topic = QStringLiteral("Escalation");
    session.state = state;
    if (const auto put = scratch.file->circles.put(session, scratch.stamp()); !put)
        qWarning("no session: %s", why(put).constData());
    return session;
}

} // namespace

class TstCirclestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCircleComesBackAsItWas()
    {
        StoreFile scratch;
        Circle circle;
        circle.id = idOf("reliability");
        circle.name = QStringLiteral("Reliability practice");
        circle.purpose = QStringLiteral("Get better at the night");
        circle.values = QStringLiteral("Nobody is graded");
        circle.part = CirclePart::Sponsor;
        circle.talksIn = QStringLiteral("#reliability");
        circle.link = QStringLiteral("https://chat.example/reliability");
        circle.rule = QStringLiteral("Names stay here");
        circle.endedOn = day("2026-11-01");
        circle.privacy = Privacy::Sealed;
        circle.members = {scratch.priya, scratch.dana};
        VERIFY_OK(scratch.file->circles.put(circle, scratch.stamp()));
        const auto read = scratch.file->circles.get(circle.id);
        VERIFY_OK(read);
        QCOMPARE(read->name, circle.name);
        QCOMPARE(read->purpose, circle.purpose);
        QCOMPARE(read->values, circle.values);
        QCOMPARE(read->part, circle.part);
        QCOMPARE(read->talksIn, circle.talksIn);
        QCOMPARE(read->link, circle.link);
        QCOMPARE(read->rule, circle.rule);
        QCOMPARE(read->endedOn, circle.endedOn);
        QCOMPARE(read->privacy, circle.privacy);
        QCOMPARE(read->members, circle.members);
        QVERIFY(read->createdAt.isValid());
        circle.members = {scratch.dana};
        VERIFY_OK(scratch.file->circles.put(circle, scratch.stamp()));
        QCOMPARE(scratch.file->circles.get(circle.id)->members, QList<Id>{scratch.dana});
        QVERIFY(scratch.file->circles.ofPeer(scratch.priya)->isEmpty());
    }

    void livingOnesComeFirstByName()
    {
        StoreFile scratch;
        storedCircle(scratch, "b", "pricing", {scratch.dana});
        Circle over = storedCircle(scratch, "a", "Alumni", {scratch.dana, scratch.priya});
        over.endedOn = day("2026-11-01");
        VERIFY_OK(scratch.file->circles.put(over, scratch.stamp()));
        storedCircle(scratch, "c", "New managers", {scratch.priya, scratch.dana});
        QCOMPARE(idsIn(*scratch.file->circles.all()), idsOf("c b a"));
        QCOMPARE(idsIn(*scratch.file->circles.ofPeer(scratch.priya)), idsOf("c a"));
        QCOMPARE(scratch.file->circles.all()->first().members, (QList<Id>{scratch.priya, scratch.dana}));
    }

    void aTermComesBackAsItWas()
    {
        StoreFile scratch;
        storedCircle(scratch, "reliability", "Reliability practice", {scratch.dana});
        Term term;
        term.id = idOf("term");
        term.seriesId = idOf("reliability");
        term.firstDay = day("2026-07-08");
        term.lastDay = day("2026-10-06");
        term.schedule = {Rhythm::everyWeeks(3, Qt::Wednesday), at("12:30"), "Europe/Berlin", 60, day("2026-07-08")};
        term.decision = TermDecision::Paused;
        term.decidedOn = day("2026-09-30");
        term.endedOn = day("2026-09-30");
        term.pauseUntil = day("2026-12-01");
        term.why = QStringLiteral("One more go");
        VERIFY_OK(scratch.file->circles.put(term, scratch.stamp()));
        const auto read = scratch.file->circles.termsOf(term.seriesId);
        VERIFY_OK(read);
        QCOMPARE(*read, QList<Term>{term});
        QVERIFY(scratch.file->series.termsOf(term.seriesId)->isEmpty());
    }

    void aSessionComesBackAsItWas()
    {
        StoreFile scratch;
        storedCircle(scratch, "reliability", "Reliability practice", {scratch.dana});
        CircleSession session;
        session.id = idOf("session");
        session.circleId = idOf("reliability");
        session.date = day("2026-11-11");
        session.time = at("12:30");
        session.zone = "Europe/Berlin";
        session.minutes = 75;
        session.hostId = scratch.dana;
        session.hostedByMe = true;
        session.topic = QStringLiteral("Numbers that we watch");
        session.state = CircleSessionState::Held;
        session.why = QStringLiteral("because");
        session.opening = QStringLiteral("The figure");
        session.questions = {QStringLiteral("Which \"alarm\"?"), QStringLiteral("Who would miss it?")};
        session.closing = QStringLiteral("One to switch off");
        session.notes = QStringLiteral("Jonas wanted\nto sleep on it");
        session.attended = {scratch.priya, scratch.dana};
        VERIFY_OK(scratch.file->circles.put(session, scratch.stamp()));
        const auto read = scratch.file->circles.session(session.id);
        VERIFY_OK(read);
        QCOMPARE(read->circleId, session.circleId);
        QVERIFY(read->termId.isNull());
        QCOMPARE(read->date, session.date);
        QCOMPARE(read->time, session.time);
        QCOMPARE(read->zone, session.zone);
        QCOMPARE(read->startsAt, utcAt("2026-11-11T11:30"));
        QCOMPARE(read->minutes, 75);
        QCOMPARE(read->hostId, session.hostId);
        QVERIFY(read->hostedByMe);
        QCOMPARE(read->topic, session.topic);
        QCOMPARE(read->state, session.state);
        QCOMPARE(read->why, session.why);
        QCOMPARE(read->opening, session.opening);
        QCOMPARE(read->questions, session.questions);
        QCOMPARE(read->closing, session.closing);
        QCOMPARE(read->notes, session.notes);
        QCOMPARE(read->attended, session.attended);
    }

    void sessionsAreFoundByTheirDay()
    {
        StoreFile scratch;
        storedCircle(scratch, "reliability", "Reliability practice", {scratch.dana});
        storedSession(scratch, "2026-12-02");
        storedSession(scratch, "2026-11-11", CircleSessionState::Held);
        storedSession(scratch, "2026-12-23");
        storedSession(scratch, "2026-11-19");
        const CircleStore &store = scratch.file->circles;
        QCOMPARE(idsIn(*store.sessionsOf(idOf("reliability"))), idsOf("2026-11-11 2026-11-19 2026-12-02 2026-12-23"));
        QCOMPARE(idsIn(*store.sessionsOn(idOf("reliability"), day("2026-11-11"))), idsOf("2026-11-11"));
        QVERIFY(store.sessionsOn(idOf("reliability"), day("2026-11-12"))->isEmpty());
        QCOMPARE(idsIn(*store.plannedBetween(day("2026-11-11"), day("2026-12-02"))), idsOf("2026-11-19 2026-12-02"));
    }

    void takeawaysAndTopicsComeBackAsTheyWere()
    {
        StoreFile scratch;
        storedCircle(scratch, "reliability", "Reliability practice", {scratch.dana});
        storedSession(scratch, "2026-11-11", CircleSessionState::Held);
        CircleTakeaway takeaway;
        takeaway.id = idOf("takeaway");
        takeaway.sessionId = idOf("2026-11-11");
        takeaway.peerId = scratch.dana;
        takeaway.text = QStringLiteral("Mute it for a month");
        takeaway.tags = {QStringLiteral("alerts"), QStringLiteral("on call")};
        takeaway.became = TakeawayBecame::Insight;
        takeaway.becameId = idOf("insight");
        takeaway.position = 2;
        CircleTakeaway first = takeaway;
        first.id = idOf("first");
        first.peerId = Id();
        first.position = 1;
        VERIFY_OK(scratch.file->circles.put(takeaway, scratch.stamp()));
        VERIFY_OK(scratch.file->circles.put(first, scratch.stamp()));
        const auto taken = scratch.file->circles.takeawaysOf({idOf("2026-11-11")});
        VERIFY_OK(taken);
        QCOMPARE(idsIn(*taken), idsOf("first takeaway"));
        QVERIFY(taken->first().peerId.isNull());
        QCOMPARE(taken->last().peerId, takeaway.peerId);
        QCOMPARE(taken->last().text, takeaway.text);
        QCOMPARE(taken->last().tags, takeaway.tags);
        QCOMPARE(taken->last().became, takeaway.became);
        QCOMPARE(taken->last().becameId, takeaway.becameId);

        CircleTopic topic;
        topic.id = idOf("topic");
        topic.circleId = idOf("reliability");
        topic.text = QStringLiteral("Freeze week");
        topic.wantedBy = {scratch.priya, scratch.dana};
        topic.coveredOn = day("2026-11-11");
        VERIFY_OK(scratch.file->circles.put(topic, scratch.stamp()));
        const auto topics = scratch.file->circles.topicsOf(idOf("reliability"));
        VERIFY_OK(topics);
        QCOMPARE(topics->first().text, topic.text);
        QCOMPARE(topics->first().wantedBy, topic.wantedBy);
        QCOMPARE(topics->first().coveredOn, topic.coveredOn);
        QVERIFY(topics->first().askId.isNull());
    }

    void whatGoesToTheTrashTakesItsPartsAlong()
    {
        StoreFile scratch;
        const Circle circle = storedCircle(scratch, "reliability", "Reliability practice", {scratch.dana});
        CircleSession session = storedSession(scratch, "2026-11-11", CircleSessionState::Held);
        session.attended = {scratch.dana};
        VERIFY_OK(scratch.file->circles.put(session, scratch.stamp()));
        CircleTakeaway takeaway;
        takeaway.id = idOf("takeaway");
        takeaway.sessionId = session.id;
        takeaway.text = QStringLiteral("Escalation by daylight");
        VERIFY_OK(scratch.file->circles.put(takeaway, scratch.stamp()));
        CircleTopic topic;
        topic.id = idOf("topic");
        topic.circleId = circle.id;
        topic.text = QStringLiteral("Escalation again");
        topic.wantedBy = {scratch.dana};
        VERIFY_OK(scratch.file->circles.put(topic, scratch.stamp()));
        QCOMPARE(living(scratch), 7);
        QCOMPARE(found(scratch, "escalation"), 3);
        VERIFY_OK(scratch.file->circles.trash(circle, scratch.stamp()));
        QCOMPARE(living(scratch), 0);
        QCOMPARE(found(scratch, "escalation"), 0);
        QCOMPARE(found(scratch, "reliability"), 0);
    }

    void oneSessionGoesWithWhatItLeftBehind()
    {
        StoreFile scratch;
        storedCircle(scratch, "reliability", "Reliability practice", {scratch.dana});
        const CircleSession session = storedSession(scratch, "2026-11-11");
        CircleTakeaway takeaway;
        takeaway.id = idOf("takeaway");
        takeaway.sessionId = session.id;
        takeaway.text = QStringLiteral("Escalation by daylight");
        VERIFY_OK(scratch.file->circles.put(takeaway, scratch.stamp()));
        VERIFY_OK(scratch.file->circles.trash(session, scratch.stamp()));
        QCOMPARE(found(scratch, "escalation"), 0);
        QVERIFY(!*scratch.file->circles.isLivingSession(session.id));
        QCOMPARE(scratch.file->circles.all()->size(), 1);
    }

private:
    static int living(const StoreFile &scratch)
    {
        qint64 rows = 0;
        for (const char *table : {"circle", "circle_member", "circle_term", "circle_session", "circle_attendance",
                                  "circle_takeaway", "circle_topic", "circle_vote"})
            rows +=
                numberOf(scratch.file->connection(),
                         QStringLiteral("SELECT count(*) FROM %1 WHERE deleted_at IS NULL").arg(QLatin1String(table)))
                    .value();
        return static_cast<int>(rows);
    }
    static int found(const StoreFile &scratch, const char *word)
    {
        return static_cast<int>(numberOf(scratch.file->connection(),
                                         QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?"),
                                         {QString::fromLatin1(word)})
                                    .value());
    }
};

LANAI_TEST(TstCirclestore, tst_circlestore)
#include "tst_circlestore.moc"
