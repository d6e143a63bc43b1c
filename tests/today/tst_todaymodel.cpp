#include "core/journal/notes.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/today/todaymodel.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// "10:00 Dana Whitfield" …
QStringList rowsOf(const TodayDay &day)
{
    QStringList rows;
    for (const SyncRow &sync : day.syncs)
        rows << sync.time.toString(QStringLiteral("HH:mm ")) + sync.peer.name;
    return rows;
}

QString at(const QList<TodayDay> &days, const char *iso)
{
    for (const TodayDay &day : days) {
        if (day.date == test::day(iso))
            return day.title + QLatin1Char('|') + day.detail + QLatin1Char('|') + day.skips + QLatin1Char('|') +
                   rowsOf(day).join(QStringLiteral(", "));
    }
    return {};
}

Id startSeries(DeskBench &bench, const Id &peer, const char *from = "2026-11-19", const char *zone = "Europe/Berlin")
{
    SeriesDraft draft;
    draft.peerId = peer;
    draft.schedule = {Rhythm::everyWeeks(1, Qt::Thursday), QTime(10, 0), zone, 30, {}};
    draft.from = day(from);
    return bench.journal->oneOnOnes().start(draft).value();
}

} // namespace

class TstTodaymodel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSamplesThursdayReadsAsInThePicture()
    {
        DeskBench bench;
        TodayModel model(*bench.journal);
        model.reload();
        QCOMPARE(model.title(), QStringLiteral("Thursday 19 November"));
        QCOMPARE(model.subtitle(), QStringLiteral("Three peer 1:1s today, two series need a decision, and two staff "
                                                  "items still to preview."));
        QCOMPARE(model.state(), TodayState::Ordinary);
        QVERIFY(!model.allDone());
    }
    void theDaysAreThoseOfThePicture_data()
    {
        QTest::addColumn<QString>("group");
        QTest::newRow("2026-11-19") << QStringLiteral("Today|Thursday 19 November||10:00 Dana Whitfield, "
                                                      "14:00 Marcus Oyelaran, 15:00 Elena Brandt");
        QTest::newRow("2026-11-24") << QStringLiteral("Tuesday|24 November||11:00 Priya Raman");
        QTest::newRow("2026-11-25") << QStringLiteral("Wednesday|25 November||16:00 Tomás Arriaga");
        QTest::newRow("2026-11-26") << QStringLiteral(
            "Thursday|26 November|US Thanksgiving, Dana skipped|08:30 Wei Lin Tan");
        QTest::newRow("2026-12-01") << QStringLiteral("Tuesday|1 December||11:00 Priya Raman");
    }
    void theDaysAreThoseOfThePicture()
    {
        QFETCH(QString, group);
        static DeskBench bench;
        TodayModel model(*bench.journal);
        model.reload();
        QCOMPARE(at(model.days(), QTest::currentDataTag()), group);
    }
    void theLastDayLookedAtIsTheThirdOfDecember()
    {
        DeskBench bench;
        TodayModel model(*bench.journal);
        model.reload();
        QCOMPARE(model.days().size(), 6);
        QCOMPARE(rowsOf(model.days().last()).mid(0, 1), QStringList{QStringLiteral("10:00 Dana Whitfield")});
        QVERIFY(rowsOf(model.days().last()).contains(QStringLiteral("14:00 Marcus Oyelaran")));
    }
    void aLastWeekIsSaidToBeOne()
    {
        DeskBench bench;
        TodayModel model(*bench.journal);
        model.reload();
        const SyncRow elena = model.days().first().syncs.at(2);
        QVERIFY(elena.lastWeek);
        QCOMPARE(model.words().week(elena), QStringLiteral("week 13 of 13"));
        QVERIFY(!model.days().first().syncs.first().lastWeek);
    }
    void anEmptyJournalHasNobody()
    {
        DeskBench bench(DeskBench::Content::Empty);
        TodayModel model(*bench.journal);
        model.reload();
        QCOMPARE(model.state(), TodayState::NoPeers);
        QCOMPARE(model.subtitle(), QStringLiteral("Your peers, and when you meet, will stand here."));
        QVERIFY(!model.nextToLog());
    }
    void peersWithoutASeriesHaveNoSyncs()
    {
        DeskBench bench(DeskBench::Content::Empty);
        bench.addPeer("Dana Whitfield");
        TodayModel model(*bench.journal);
        model.reload();
        QCOMPARE(model.state(), TodayState::NoSyncs);
        QCOMPARE(model.subtitle(), QStringLiteral("Nothing is planned for today."));
    }
    void theFirstWeekEndsWithTheFirstNote()
    {
        DeskBench bench(DeskBench::Content::Empty);
        const Id dana = bench.addPeer("Dana Whitfield");
        startSeries(bench, dana);
        TodayModel model(*bench.journal);
        model.reload();
        QCOMPARE(model.state(), TodayState::FirstWeek);
        QCOMPARE(model.subtitle(), QStringLiteral("One peer 1:1 today."));
        NoteDraft note;
        note.peers = {dana};
        note.body = QStringLiteral("talked about the freeze");
        VERIFY_OK(bench.journal->notes().log(note));
        model.reload();
        QCOMPARE(model.state(), TodayState::Ordinary);
    }
    void whenAllIsLoggedTheDaySaysSo()
    {
        DeskBench bench(DeskBench::Content::Empty);
        const Id dana = bench.addPeer("Dana Whitfield");
        startSeries(bench, dana);
        TodayModel model(*bench.journal);
        model.reload();
        VERIFY_OK(bench.journal->oneOnOnes().hold(model.days().first().syncs.first().meetingId, 4, {}));
        model.reload();
        QVERIFY(model.allDone());
        QCOMPARE(model.subtitle(), QStringLiteral("All of today’s 1:1s are logged."));
        QCOMPARE(model.days().first().note,
                 QStringLiteral("All of today’s 1:1s are logged, and nothing else waits for you."));
        Commitment promise;
        promise.peerId = dana;
        promise.text = QStringLiteral("pricing draft");
        promise.due = day("2026-11-20");
        VERIFY_OK(bench.journal->promises().add(promise));
        model.reload();
        QVERIFY(!model.allDone());
    }
    void aDayWithoutA1on1NamesTheNext()
    {
        DeskBench bench(DeskBench::Content::Sample, "2026-11-20T07:30");
        TodayModel model(*bench.journal);
        model.reload();
        QVERIFY2(!model.subtitle().contains(QStringLiteral("today")), qPrintable(model.subtitle()));
        DeskBench quiet(DeskBench::Content::Empty);
        startSeries(quiet, quiet.addPeer("Dana Whitfield"), "2026-11-20");
        TodayModel tomorrow(*quiet.journal);
        tomorrow.reload();
        QCOMPARE(tomorrow.subtitle(), QStringLiteral("No 1:1s today. The next one is with Dana, Thu 26 Nov."));
    }
    void aChangeOfWhatIsShownIsReadAgain()
    {
        DeskBench bench;
        TodayModel model(*bench.journal);
        model.reload();
        connect(bench.journal.get(), &Journal::changed, &model, &TodayModel::refresh);
        const QSignalSpy changed(&model, &TodayModel::changed);
        VERIFY_OK(bench.journal->promises().keep(model.today().mine.first().commitment.id));
        QCOMPARE(changed.count(), 1);
        ChangeSet settings;
        settings.rows.insert(QStringLiteral("setting"), {});
        model.refresh(settings);
        QCOMPARE(changed.count(), 1);
    }
    void midnightBringsTheNewDay()
    {
        DeskBench bench;
        TodayModel model(*bench.journal);
        model.reload();
        const QSignalSpy changed(&model, &TodayModel::changed);
        bench.clock.set(utc("2026-11-19T22:59"));
        model.lookAtClock();
        QCOMPARE(changed.count(), 0);
        bench.clock.set(utc("2026-11-19T23:00")); // 00:00 in Berlin
        model.lookAtClock();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.title(), QStringLiteral("Friday 20 November"));
        QCOMPARE(model.today().unlogged.size(), 3);
    }
    void theOneToLogIsTheOneThatBeganLast_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("name");
        QTest::newRow("before the first") << QStringLiteral("2026-11-19T07:30") << QStringLiteral("Dana Whitfield");
        QTest::newRow("in the first") << QStringLiteral("2026-11-19T09:10") << QStringLiteral("Dana Whitfield");
        QTest::newRow("after the second") << QStringLiteral("2026-11-19T13:50") << QStringLiteral("Marcus Oyelaran");
        QTest::newRow("on the next day") << QStringLiteral("2026-11-20T07:00") << QStringLiteral("Elena Brandt");
    }
    void theOneToLogIsTheOneThatBeganLast()
    {
        QFETCH(QString, now);
        QFETCH(QString, name);
        DeskBench bench;
        bench.clock.set(utc(qPrintable(now)));
        TodayModel model(*bench.journal);
        model.reload();
        const auto place = model.nextToLog();
        QVERIFY(place);
        QCOMPARE(place->page, PageId::Log);
        QCOMPARE(bench.journal->people().peer(place->peer)->name, name);
        QVERIFY(!place->meeting.isNull());
    }
};

LANAI_TEST(TstTodaymodel, tst_todaymodel)
#include "tst_todaymodel.moc"
