// The sample's questions: what the rules make of them on its morning.
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include "core/journal/playbook.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"

using namespace lanai;
using namespace lanai::test;

class TstSampleasks : public QObject
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
    }
    void theyStandAsInThePicture_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("stands"); // state, replied/asked, last reply
        QTest::newRow("open") << "What did you stop measuring this year, and who noticed?" << "open 3/4 2026-11-12";
        QTest::newRow("draft") << "How do you tell a team no, twice?" << "draft 0/0 ";
        QTest::newRow("woven") << "Who reads a monthly business review?" << "answered 5/5 2026-10-20";
        QTest::newRow("earlier") << "When does an offsite earn its cost?" << "answered 4/4 2026-09-21";
        QTest::newRow("closed") << "What helped when somebody on your team was grieving?" << "closed 5/5 2026-07-02";
    }
    void theyStandAsInThePicture()
    {
        QFETCH(QString, question);
        const AskList list = m_journal->asks().list().value();
        QCOMPARE(list.asks.size(), 5);
        const auto line = std::find_if(list.asks.cbegin(), list.asks.cend(),
                                       [&question](const AskLine &each) { return each.question == question; });
        QVERIFY(line != list.asks.cend());
        QTEST(QStringLiteral("%1 %2/%3 %4")
                  .arg(wordFor(line->state))
                  .arg(line->replied)
                  .arg(line->asked)
                  .arg(line->lastReply.toString(Qt::ISODate)),
              "stands");
    }
    void theOpenOneIsWhole()
    {
        const AskWhole whole = wholeOf("stop measuring");
        QCOMPARE(whole.ask.askedOn, day("2026-11-06"));
        QCOMPARE(whole.ask.closesOn, day("2026-12-04"));
        QCOMPARE(whole.ask.wordings.size(), 1);
        QCOMPARE(whole.ask.threads.size(), 3);
        QVERIFY(!whole.ask.entryId.isNull());
        QCOMPARE(whole.recipients.size(), 5);
        QCOMPARE(whole.recipients.last().circle, QStringLiteral("Reliability practice"));
        QStringList enough;
        for (const PersonRef &peer : whole.askedEnough)
            enough << peer.shortName;
        enough.sort();
        QCOMPARE(enough, (QStringList{QStringLiteral("Dana"), QStringLiteral("Priya")}));
        QVERIFY(m_journal->asks().reminders()->isEmpty()); // Dana was asked enough
    }
    void danasIsOnTheAgendaOfTheThirdOfDecember()
    {
        const AskWhole whole = wholeOf("stop measuring");
        const auto dana = std::find_if(whole.recipients.cbegin(), whole.recipients.cend(),
                                       [](const AskedOf &asked) { return asked.peer.shortName == u"Dana"; });
        QVERIFY(dana != whole.recipients.cend());
        QCOMPARE(dana->agendaMeeting.date(), day("2026-12-03"));
        QVERIFY(whole.offline.agenda.isEmpty());
    }
    void thePlaybookFindsThemByASituation_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("question");
        QTest::newRow("a death") << "a colleague lost a parent"
                                 << "What helped when somebody on your team was grieving?";
        QTest::newRow("a report") << "nobody opens the report we send each month"
                                  << "Who reads a monthly business review?";
        QTest::newRow("a retreat") << "is the leadership retreat worth the money"
                                   << "When does an offsite earn its cost?";
    }
    void thePlaybookFindsThemByASituation()
    {
        QFETCH(QString, situation);
        const auto found = m_journal->playbook().find(situation);
        VERIFY_OK(found);
        QStringList titles;
        for (const PlaybookEntry &entry : *found) {
            if (entry.kind == FoundKind::Ask)
                titles << entry.title;
        }
        QTEST(titles.value(0), "question");
    }
    void takeawaysOfCirclesBelongToItWithTheirRule()
    {
        const auto all = m_journal->playbook().all();
        VERIFY_OK(all);
        const auto takeaway = std::find_if(
            all->cbegin(), all->cend(), [](const PlaybookEntry &entry) { return entry.kind == FoundKind::Takeaway; });
        QVERIFY(takeaway != all->cend());
        QVERIFY(!takeaway->rule.isEmpty());
        QVERIFY(!takeaway->circle.isNull());
    }

private:
    [[nodiscard]] AskWhole wholeOf(const char *words) const
    {
        const auto ask = m_journal->asks().find(QString::fromLatin1(words));
        return ask ? m_journal->asks().whole(ask->id).value_or(AskWhole()) : AskWhole();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Journal> m_journal;
};

LANAI_TEST(TstSampleasks, tst_sampleasks)
#include "tst_sampleasks.moc"
