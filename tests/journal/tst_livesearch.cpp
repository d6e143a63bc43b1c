#include "core/journal/livesearch.h"
#include "core/journal/notes.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstLiveSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerComesBySignal()
    {
        OpenJournal journal;
        write(journal, "about the zeppelin");
        const auto search = journal->liveSearch();
        QSignalSpy answered(search.get(), &LiveSearch::answered);
        const int question = search->ask(QStringLiteral("zep"), {.isTyping = true});
        QCOMPARE(answered.size(), 0); // never before ask() returns
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().at(0).toInt(), question);
        const auto answer = answered.first().at(1).value<SearchAnswer>();
        QCOMPARE(answer.things.size(), 1);
        QCOMPARE(answer.typed, QStringLiteral("zep"));
    }
    void whatWasSavedSinceIsFound()
    {
        OpenJournal journal;
        const auto search = journal->liveSearch();
        QSignalSpy answered(search.get(), &LiveSearch::answered);
        search->ask(QStringLiteral("zeppelin"), {});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.last().at(1).value<SearchAnswer>().total, 0);
        write(journal, "about the zeppelin");
        search->ask(QStringLiteral("zeppelin"), {});
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(answered.last().at(1).value<SearchAnswer>().total, 1);
    }
    void onlyTheLatestQuestionIsAnswered()
    {
        OpenJournal journal;
        for (int i = 0; i < 30; ++i)
            write(journal, "about the zeppelin and other things");
        const auto search = journal->liveSearch();
        QSignalSpy answered(search.get(), &LiveSearch::answered);
        QSignalSpy refused(search.get(), &LiveSearch::refused);
        int last = 0;
        for (const char *typed : {"z", "ze", "zep", "zepp", "zeppe", "zeppel", "zeppeli", "zeppelin"})
            last = search->ask(QString::fromLatin1(typed), {.isTyping = true});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().at(0).toInt(), last);
        search->ask(QStringLiteral("other"), {});
        QTRY_COMPARE(answered.size(), 2); // nothing came in between
        QCOMPARE(answered.last().at(1).value<SearchAnswer>().typed, QStringLiteral("other"));
        QCOMPARE(refused.size(), 0);
    }
    void aRefusalComesBySignal()
    {
        OpenJournal journal;
        const auto search = journal->liveSearch();
        QSignalSpy refused(search.get(), &LiveSearch::refused);
        const int question = search->ask(QStringLiteral("-only"), {});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(0).toInt(), question);
        QCOMPARE(refused.first().at(1).value<Error>().code, ErrorCode::EmptyQuery);
    }
    void whatIsStoppedIsNotAnswered()
    {
        OpenJournal journal;
        const auto search = journal->liveSearch();
        QSignalSpy answered(search.get(), &LiveSearch::answered);
        search->ask(QStringLiteral("zeppelin"), {});
        search->stop();
        search->ask(QStringLiteral("balloon"), {});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().at(1).value<SearchAnswer>().typed, QStringLiteral("balloon"));
    }
    void savingGoesOnWhileItSearches()
    {
        OpenJournal journal;
        const auto search = journal->liveSearch();
        QSignalSpy answered(search.get(), &LiveSearch::answered);
        for (int i = 0; i < 40; ++i) {
            search->ask(QStringLiteral("zep"), {.isTyping = true});
            write(journal, "about the zeppelin");
        }
        search->ask(QStringLiteral("zep"), {.isTyping = true});
        QTRY_VERIFY(!answered.isEmpty() && answered.last().at(1).value<SearchAnswer>().total == 40);
    }
    void aJournalThatGoesClosesIt()
    {
        OpenJournal journal;
        const auto search = journal->liveSearch();
        QSignalSpy answered(search.get(), &LiveSearch::answered);
        search->ask(QStringLiteral("zeppelin"), {});
        QTRY_COMPARE(answered.size(), 1);
        journal.journal.reset();
        search->ask(QStringLiteral("zeppelin"), {});
        search->stop();
        search->close();
        QCoreApplication::processEvents();
        QCOMPARE(answered.size(), 1);
    }
    void aFileThatCanNotBeReadIsSaid()
    {
        const FixedClock clock(QDateTime(day("2026-11-19"), QTime(8, 0), QTimeZone::utc()), QTimeZone::utc());
        LiveSearch search(QStringLiteral("nowhere.lanai"), ScratchJournal::key(), clock);
        QSignalSpy refused(&search, &LiveSearch::refused);
        search.ask(QStringLiteral("zeppelin"), {});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(1).value<Error>().code, ErrorCode::FileNotFound);
    }
    void itMayGoAtAnyTime()
    {
        const OpenJournal journal;
        for (int i = 0; i < 20; ++i) {
            const auto search = journal->liveSearch();
            search->ask(QStringLiteral("zeppelin"), {});
        }
    }

private:
    static void write(const OpenJournal &journal, const char *body)
    {
        NoteDraft draft;
        draft.body = QString::fromUtf8(body);
        VERIFY_OK(journal->notes().log(draft));
    }
};

LANAI_TEST(TstLiveSearch, tst_livesearch)
#include "tst_livesearch.moc"
