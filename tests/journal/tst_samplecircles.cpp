// The sample's circles: what the rules make of them on its morning.
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "core/journal/samplesource.h"
#include "core/journal/search.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"

using namespace lanai;
using namespace lanai::test;

class TstSamplecircles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_clock = std::make_unique<FixedClock>(QDateTime(day("2026-11-19"), QTime(7, 0), QTimeZone::utc()),
                                               QTimeZone("Europe/Berlin"));
        auto made = Journal::createSample(m_folder.filePath(QStringLiteral("sample.lanai")),
                                          ScratchJournal::passphrase(), *m_clock, QStringLiteral("cli"));
        VERIFY_OK(made);
        m_journal = std::move(*made);
        const auto told = readSample(day("2026-11-19"), "Europe/Berlin");
        VERIFY_OK(told);
        m_told = *told;
    }
    void everyTermListsEachDayThatItsRhythmGives()
    {
        for (const SampleCircle &circle : std::as_const(m_told.circles)) {
            for (const SampleCircleTerm &told : circle.terms) {
                QList<QDate> listed;
                for (const SampleSession &session : told.sessions)
                    listed << session.session.date;
                QCOMPARE(listed, meetingDays(told.term));
                VERIFY_OK(checkTermDays(told.term.firstDay, told.term.lastDay));
            }
        }
    }
    void everySessionMayBe()
    {
        const auto circles = m_journal->circles().all();
        VERIFY_OK(circles);
        QCOMPARE(circles->size(), m_told.circles.size());
        for (const Circle &circle : *circles) {
            VERIFY_OK(checkCircle(circle));
            QVERIFY2(!circle.rule.isEmpty(), qPrintable(circle.name));
            const auto page = m_journal->circles().page(circle.id);
            VERIFY_OK(page);
            for (const CircleMeeting &meeting : page->ahead + page->past) {
                VERIFY_OK(checkSession(meeting.session, circle));
                QVERIFY(meeting.session.state != CircleSessionState::Held || meeting.session.date < today());
                QVERIFY(meeting.session.state != CircleSessionState::Planned || meeting.session.date >= today());
            }
        }
    }
    void healthIsSeenAtAGlance_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("held");
        QTest::addColumn<QString>("quiet");
        QTest::addColumn<int>("topics");
        QTest::newRow("the one sponsored") << "Reliability" << "2026-11-11" << "2026-12-02" << 6 << "Aisha" << 4;
        QTest::newRow("the beginners'") << "managers" << "2026-11-16" << "2026-11-30" << 3 << "" << 4;
        QTest::newRow("the far one") << "Pricing" << "2026-11-10" << "2026-12-08" << 2 << "" << 3;
    }
    void healthIsSeenAtAGlance()
    {
        QFETCH(QString, name);
        const auto circle = m_journal->circles().find(name);
        VERIFY_OK(circle);
        const auto page = m_journal->circles().page(circle->id);
        VERIFY_OK(page);
        QTEST(page->health.lastMet.toString(Qt::ISODate), "last");
        QTEST(page->health.nextMeets.toString(Qt::ISODate), "next");
        QTEST(page->health.held, "held");
        QStringList quiet;
        for (const PersonRef &member : page->members) {
            if (page->health.quiet.contains(member.id))
                quiet << member.shortName;
        }
        QTEST(quiet.join(u' '), "quiet");
        QTEST(page->health.waitingTopics, "topics");
        QVERIFY(page->membersInTrash.isEmpty());
    }
    void aRenewedCircleKeepsItsWeeks()
    {
        const auto page = m_journal->circles().page(m_journal->circles().find(QStringLiteral("Reliability"))->id);
        VERIFY_OK(page);
        QCOMPARE(page->terms.size(), 2);
        QCOMPARE(page->terms.first().decision, TermDecision::Renewed);
        QCOMPARE(page->term->week, 7);
        QCOMPARE(page->term->held, 2);
        QCOMPARE(page->term->planned, 4);
        QVERIFY(!page->term->needsDecision);
    }
    void whatWasTakenAwayIsFound()
    {
        const auto found = m_journal->search().find(QStringLiteral("kind:takeaway rumour"));
        VERIFY_OK(found);
        QCOMPARE(found->things.size(), 1);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Journal> m_journal;
    SampleJournal m_told;
};

LANAI_TEST(TstSamplecircles, tst_samplecircles)
#include "tst_samplecircles.moc"
