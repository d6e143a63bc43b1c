#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/search.h"
#include "core/journal/trash.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// A circle with one session, and a question that went to it.
struct AskedCircle : OpenJournal
{
    AskedCircle()
    {
        Circle fridays;
        fridays.name = QStringLiteral("Fridays");
        fridays.rule = QStringLiteral("Names stay here");
        fridays.members = {dana, priya};
        circle = journal->circles().add(fridays).value();
        CircleSession once;
        once.circleId = circle;
        once.date = day("2026-11-18");
        once.time = QTime(16, 0);
        once.zone = "Europe/Berlin";
        once.topic = QStringLiteral("Delegation");
        session = journal->circles().plan(once).value();
        HeldSession told;
        told.attended = {dana};
        CircleTakeaway takeaway;
        takeaway.peerId = dana;
        takeaway.text = QStringLiteral("Surrender the favourite chore");
        told.takeaways = {takeaway};
        Ask question;
        question.question = QStringLiteral("What did you hand over?");
        ask = journal->asks().add(question).value();
        AskReply reply;
        reply.peerId = priya;
        reply.way = AskWay::Circle;
        reply.words = QStringLiteral("The calendar, whole");
        const bool begun = journal->circles().hold(session, told) &&
                           journal->asks().ask(ask, {}, {circle}, AskWay::Circle, day("2026-11-12")) &&
                           journal->asks().reply(ask, reply);
        if (!begun)
            qFatal("the circle could not be asked");
    }
    [[nodiscard]] QList<SearchHit> find(const char *words) const
    {
        SearchWish wish;
        return journal->search().find(QString::fromUtf8(words), wish).value().things;
    }

    Id circle;
    Id session;
    Id ask;
};

} // namespace

class TstFoundGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidInACircleIsFoundWithItsConfidentiality_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<FoundKind>("kind");
        QTest::newRow("a takeaway") << QByteArray("favourite chore") << FoundKind::Takeaway;
        QTest::newRow("a topic") << QByteArray("delegation") << FoundKind::CircleSession;
        QTest::newRow("a reply") << QByteArray("calendar whole") << FoundKind::Ask;
        QTest::newRow("by its kind") << QByteArray("kind:takeaway") << FoundKind::Takeaway;
    }
    void whatIsSaidInACircleIsFoundWithItsConfidentiality()
    {
        QFETCH(QByteArray, words);
        const AskedCircle journal;
        const QList<SearchHit> hits = journal.find(words.constData());
        QCOMPARE(hits.size(), 1);
        QTEST(hits.first().kind, "kind");
        QCOMPARE(hits.first().rule, QStringLiteral("Names stay here"));
    }
    void whatLiesInTheTrashIsNotFound()
    {
        AskedCircle journal;
        VERIFY_OK(journal->circles().remove(journal.circle));
        VERIFY_OK(journal->asks().remove(journal.ask));
        for (const char *words : {"favourite chore", "delegation", "calendar whole", "hand over"})
            QVERIFY2(journal.find(words).isEmpty(), words);
        VERIFY_OK(journal->trash().restore(journal.circle));
        VERIFY_OK(journal->trash().restore(journal.ask));
        for (const char *words : {"favourite chore", "delegation", "calendar whole", "hand over"})
            QVERIFY2(!journal.find(words).isEmpty(), words);
    }
    void erasingAPeerTakesWhatWentToThemAlong()
    {
        AskedCircle journal;
        VERIFY_OK(journal->asks().ask(journal.ask, {journal.dana}, {}, AskWay::Message));
        VERIFY_OK(journal->people().remove(journal.dana));
        VERIFY_OK(journal->trash().erase(journal.dana));
        const Ask ask = journal->asks().get(journal.ask).value();
        QCOMPARE(ask.recipients.size(), 1);
        QCOMPARE(ask.recipients.first().circleId, journal.circle);
        QCOMPARE(journal->circles().get(journal.circle)->members, QList<Id>{journal.priya});
    }
};

LANAI_TEST(TstFoundGroups, tst_foundgroups)
#include "tst_foundgroups.moc"
