#include "core/domain/circlerules.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Circle fridays(const char *members = "dana priya tomas")
{
    Circle circle;
    circle.id = idOf("fridays");
    circle.name = QStringLiteral("First Fridays");
    circle.members = idsOf(members);
    return circle;
}

CircleSession sessionOn(const char *iso, CircleSessionState state = CircleSessionState::Planned)
{
    CircleSession session;
    session.id = idOf(iso);
    session.circleId = idOf("fridays");
    session.date = day(iso);
    session.time = clock("16:00");
    session.zone = "Europe/Berlin";
    session.state = state;
    return session;
}

// "2026-10-02 dana: dana priya; …": the day, who hosts ("me", "-") and who was there.
QList<CircleSession> heldSessions(const QString &text)
{
    QList<CircleSession> sessions;
    for (const QString &line : text.split(u';', Qt::SkipEmptyParts)) {
        const QString head = line.section(u':', 0, 0).trimmed();
        const QString host = head.section(u' ', 1, 1);
        CircleSession session = sessionOn(head.section(u' ', 0, 0).toLatin1().constData(), CircleSessionState::Held);
        session.hostedByMe = host == QLatin1StringView("me");
        if (!session.hostedByMe && host != QLatin1StringView("-"))
            session.hostId = idOf(host.toLatin1().constData());
        session.attended = idsOf(line.section(u':', 1).toLatin1().constData());
        sessions << session;
    }
    return sessions;
}

QString circleNames(const QList<Id> &ids)
{
    QStringList names;
    for (const char *name : {"dana", "priya", "tomas", "wei"}) {
        if (ids.contains(idOf(name)))
            names << QString::fromLatin1(name);
    }
    return names.join(u' ');
}

CircleTopic wish(const char *text, const char *wantedBy, const char *made, const char *coveredOn = "")
{
    CircleTopic topic;
    topic.id = idOf(text);
    topic.text = QString::fromLatin1(text);
    topic.wantedBy = idsOf(wantedBy);
    topic.createdAt = utc(made);
    topic.coveredOn = day(coveredOn);
    return topic;
}

} // namespace

class TstCirclerules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCircleHasANameAndMembersAndKeepsToItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("members");
        QTest::addColumn<Privacy>("privacy");
        QTest::addColumn<int>("code"); // -1: it may be
        QTest::newRow("private") << "First Fridays" << "dana" << Privacy::Private << -1;
        QTest::newRow("sealed") << "First Fridays" << "dana priya" << Privacy::Sealed << -1;
        QTest::newRow("no name") << " " << "dana" << Privacy::Private << int(ErrorCode::EmptyText);
        QTest::newRow("a name nobody sees") << "\u200b" << "dana" << Privacy::Private << int(ErrorCode::EmptyText);
        QTest::newRow("nobody") << "First Fridays" << "" << Privacy::Private << int(ErrorCode::CircleNeedsMember);
        QTest::newRow("never on any sheet")
            << "First Fridays" << "dana" << Privacy::SheetSafe << int(ErrorCode::OutOfRange);
    }
    void aCircleHasANameAndMembersAndKeepsToItself()
    {
        QFETCH(QString, name);
        QFETCH(QString, members);
        QFETCH(Privacy, privacy);
        QFETCH(int, code);
        Circle circle = fridays(members.toLatin1().constData());
        circle.name = name;
        circle.privacy = privacy;
        const Result<void> checked = checkCircle(circle);
        QCOMPARE(checked ? -1 : int(checked.error().code), code);
    }

    void aSessionBelongsToItsCircleAndItsPeople_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("attended");
        QTest::addColumn<int>("code");
        QTest::newRow("hosted by Dana") << "Europe/Berlin" << 90 << "dana" << "dana tomas" << -1;
        QTest::newRow("nobody hosts yet") << "Europe/Berlin" << 5 << "" << "" << -1;
        QTest::newRow("the longest") << "Europe/Berlin" << 480 << "" << "" << -1;
        QTest::newRow("no zone") << "" << 60 << "" << "" << int(ErrorCode::EmptyText);
        QTest::newRow("too short") << "Europe/Berlin" << 4 << "" << "" << int(ErrorCode::OutOfRange);
        QTest::newRow("too long") << "Europe/Berlin" << 481 << "" << "" << int(ErrorCode::OutOfRange);
        QTest::newRow("a stranger hosts") << "Europe/Berlin" << 60 << "wei" << "" << int(ErrorCode::NotFound);
        QTest::newRow("a stranger was there") << "Europe/Berlin" << 60 << "" << "dana wei" << int(ErrorCode::NotFound);
    }
    void aSessionBelongsToItsCircleAndItsPeople()
    {
        QFETCH(QString, zone);
        QFETCH(int, minutes);
        QFETCH(QString, host);
        QFETCH(QString, attended);
        QFETCH(int, code);
        CircleSession session = sessionOn("2026-11-20");
        session.zone = zone.toLatin1();
        session.minutes = minutes;
        session.hostId = host.isEmpty() ? Id() : idOf(host.toLatin1().constData());
        session.attended = idsOf(attended.toLatin1().constData());
        const Result<void> checked = checkSession(session, fridays());
        QCOMPARE(checked ? -1 : int(checked.error().code), code);
    }

    void aSessionWithoutACircleIsRefused()
    {
        CircleSession session = sessionOn("2026-11-20");
        session.circleId = Id();
        QCOMPARE(checkSession(session, fridays()).error(), (Error{ErrorCode::EmptyText, {QStringLiteral("circle")}}));
    }

    void aTermPlansItsSessionsFromADayOn_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("ended");
        QTest::addColumn<QString>("planned");
        QTest::newRow("all of them") << "2026-10-01" << "" << "2026-10-02 2026-11-06 2026-12-04";
        QTest::newRow("from a session's day") << "2026-11-06" << "" << "2026-11-06 2026-12-04";
        QTest::newRow("from the day after") << "2026-11-07" << "" << "2026-12-04";
        QTest::newRow("none after it ended") << "2026-10-01" << "2026-11-30" << "2026-10-02 2026-11-06";
        QTest::newRow("none at all") << "2026-12-05" << "" << "";
    }
    void aTermPlansItsSessionsFromADayOn()
    {
        QFETCH(QString, from);
        QFETCH(QString, ended);
        QFETCH(QString, planned);
        Term term;
        term.id = idOf("term");
        term.seriesId = idOf("fridays");
        term.firstDay = day("2026-10-01");
        term.lastDay = day("2026-12-30");
        term.endedOn = day(ended.toLatin1().constData());
        term.schedule = {Rhythm::monthly(1, Qt::Friday), clock("16:00"), "Europe/Berlin", 90, day("2026-10-02")};
        QList<QDate> when;
        for (const CircleSession &session : sessionsOf(term, day(from.toLatin1().constData()))) {
            when << session.date;
            QCOMPARE(session.id, circleSessionId(idOf("fridays"), session.date));
            QCOMPARE(session.circleId, idOf("fridays"));
            QCOMPARE(session.termId, idOf("term"));
            QCOMPARE(session.minutes, 90);
            QCOMPARE(session.state, CircleSessionState::Planned);
            QVERIFY(session.hostId.isNull() && !session.hostedByMe);
        }
        QCOMPARE(when, days(planned.toLatin1().constData()));
    }

    void onlyWhatLiesBehindWasHeld_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<CircleSessionState>("state");
        QTest::addColumn<int>("code");
        using State = CircleSessionState;
        QTest::newRow("today") << "2026-11-19" << State::Planned << -1;
        QTest::newRow("yesterday") << "2026-11-18" << State::Planned << -1;
        QTest::newRow("tomorrow") << "2026-11-20" << State::Planned << int(ErrorCode::DayAhead);
        QTest::newRow("corrected") << "2026-11-06" << State::Held << -1;
        QTest::newRow("skipped") << "2026-11-06" << State::Skipped << int(ErrorCode::CircleSessionNotPlanned);
    }
    void onlyWhatLiesBehindWasHeld()
    {
        QFETCH(QString, on);
        QFETCH(CircleSessionState, state);
        QFETCH(int, code);
        const Result<CircleSession> done =
            held(sessionOn(on.toLatin1().constData(), state), idsOf("priya dana priya"), today());
        QCOMPARE(done ? -1 : int(done.error().code), code);
        if (!done)
            return;
        QCOMPARE(done->state, CircleSessionState::Held);
        QCOMPARE(done->attended, idsOf("priya dana"));
    }

    void onlyAPlannedOneIsSkipped()
    {
        const Result<CircleSession> away = skipped(sessionOn("2026-11-20"), QStringLiteral(" Quarter\nend "));
        VERIFY_OK(away);
        QCOMPARE(away->state, CircleSessionState::Skipped);
        QCOMPARE(away->why, QStringLiteral("Quarter end"));
        for (const CircleSessionState state : {CircleSessionState::Held, CircleSessionState::Skipped})
            VERIFY_REFUSED(skipped(sessionOn("2026-11-06", state), {}), ErrorCode::CircleSessionNotPlanned);
    }

    void healthTellsWhoIsQuietAndWhoHostsNext_data()
    {
        QTest::addColumn<QString>("sessions");
        QTest::addColumn<QString>("quiet");
        QTest::addColumn<QString>("hosted");
        QTest::addColumn<QString>("next"); // "me" or a name
        QTest::newRow("nothing yet") << "" << "" << "" << "dana";
        QTest::newRow("once is no silence") << "2026-10-02 dana: dana" << "" << "dana" << "priya";
        QTest::newRow("twice is") << "2026-10-02 dana: dana tomas; 2026-11-06 dana: dana tomas" << "priya" << "dana"
                                  << "tomas";
        QTest::newRow("whoever came once of the two isn't quiet")
            << "2026-09-04 me: priya; 2026-10-02 dana: dana tomas; 2026-11-06 tomas: dana tomas priya" << ""
            << "dana tomas" << "priya";
        QTest::newRow("only the last two count")
            << "2026-09-04 me: dana priya tomas; 2026-10-02 me: dana tomas; 2026-11-06 me: dana tomas" << "priya" << ""
            << "dana";
        QTest::newRow("I come after those who have not hosted")
            << "2026-10-02 dana: dana priya tomas; 2026-11-06 priya: dana priya tomas" << "" << "dana priya" << "tomas";
        QTest::newRow("all but me have hosted") << "2026-09-04 tomas: dana priya tomas; 2026-10-02 dana: dana priya "
                                                   "tomas; 2026-11-06 priya: dana priya tomas"
                                                << "" << "dana priya tomas" << "me";
        QTest::newRow("all have: whose turn lies longest ago")
            << "2026-08-07 priya: dana priya tomas; 2026-09-04 tomas: dana priya tomas; "
               "2026-10-02 me: dana priya tomas; 2026-11-06 dana: dana priya tomas"
            << "" << "dana priya tomas" << "priya";
        QTest::newRow("written down in another order")
            << "2026-11-06 dana: dana priya tomas; 2026-08-07 priya: dana priya tomas; "
               "2026-10-02 me: dana priya tomas; 2026-09-04 tomas: dana priya tomas"
            << "" << "dana priya tomas" << "priya";
        QTest::newRow("all are quiet") << "2026-10-02 me:; 2026-11-06 me:" << "dana priya tomas" << "" << "me";
        QTest::newRow("who has left doesn't host") << "2026-10-02 wei: wei; 2026-11-06 wei: wei dana priya tomas" << ""
                                                   << "" << "dana";
    }
    void healthTellsWhoIsQuietAndWhoHostsNext()
    {
        QFETCH(QString, sessions);
        QFETCH(QString, quiet);
        QFETCH(QString, hosted);
        QFETCH(QString, next);
        const Circle circle = fridays();
        const CircleHealth health = circleHealth(circle, heldSessions(sessions), {}, today());
        QCOMPARE(circleNames(health.quiet), quiet);
        QCOMPARE(circleNames(health.hosted), hosted);
        QCOMPARE(health.hosted.size() + health.neverHosted.size(), circle.members.size());
        QCOMPARE(health.iHosted, sessions.contains(QStringLiteral(" me:")));
        QCOMPARE(health.nextHostIsMe ? QStringLiteral("me") : circleNames({health.nextHost}), next);
        QCOMPARE(health.nextHost.isNull(), health.nextHostIsMe);
    }

    void healthTellsWhenItMet()
    {
        QList<CircleSession> sessions = heldSessions(QStringLiteral("2026-10-02 me: dana; 2026-11-06 me: dana"));
        QCOMPARE(circleHealth(fridays(), {}, {}, today()).lastMet, QDate());
        sessions << sessionOn("2027-01-01") << sessionOn("2026-12-04")
                 << sessionOn("2026-11-13") // planned, and nobody has said what became of it
                 << sessionOn("2026-11-27", CircleSessionState::Skipped);
        const CircleHealth health = circleHealth(fridays(), sessions, {}, today());
        QCOMPARE(health.lastMet, day("2026-11-06"));
        QCOMPARE(health.nextMeets, day("2026-12-04"));
        QCOMPARE(health.held, 2);
    }

    void healthTellsWhatWasCovered()
    {
        QList<CircleSession> sessions =
            heldSessions(QStringLiteral("2026-09-04 me:; 2026-10-02 me:; 2026-11-06 me:; 2026-08-07 me:"));
        sessions[0].topic = QStringLiteral("Letting people go");
        sessions[1].topic = QStringLiteral("Board packs");
        sessions[1].topicId = idOf("Packs for the board");
        sessions[2].topic = QStringLiteral("letting people  go");
        const QList<CircleTopic> topics{wish("Packs for the board", "", "2026-08-01T08:00", "2026-10-02"),
                                        wish("Planning", "", "2026-08-01T08:00", "2026-09-20"),
                                        wish("Reorganising", "dana", "2026-08-01T08:00")};
        const CircleHealth health = circleHealth(fridays(), sessions, topics, today());
        QCOMPARE(health.covered, (QStringList{QStringLiteral("letting people go"), QStringLiteral("Board packs"),
                                              QStringLiteral("Planning")}));
        QCOMPARE(health.waitingTopics, 1);
    }

    void theMostWantedTopicStandsFirst()
    {
        const QList<CircleTopic> ordered = topicsInOrder(
            {wish("covered early", "dana priya tomas", "2026-08-01T08:00", "2026-09-04"),
             wish("wanted once, later", "dana", "2026-09-02T08:00"),
             wish("covered late", "", "2026-08-02T08:00", "2026-11-06"),
             wish("wanted by nobody", "", "2026-07-01T08:00"), wish("wanted once", "tomas", "2026-09-01T08:00"),
             wish("wanted twice", "dana priya", "2026-10-01T08:00")});
        QStringList texts;
        for (const CircleTopic &topic : ordered)
            texts << topic.text;
        QCOMPARE(texts.join(QStringLiteral(", ")),
                 QStringLiteral("wanted twice, wanted once, wanted once, later, wanted by nobody, covered late, "
                                "covered early"));
    }
};

LANAI_TEST(TstCirclerules, tst_circlerules)
#include "tst_circlerules.moc"
