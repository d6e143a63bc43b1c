#include "core/journal/loadahead.h"
#include "core/journal/settings.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Thursday 19 November: Dana every Thursday at 10:00 for 45 minutes, whatever else a test adds.
struct Busy : OpenJournal
{
    Busy() { startSeries(dana, "2026-11-19"); }

    [[nodiscard]] ConsideredSeries considered(const Id &peer, const char *from, int minutes = 45,
                                              const char *until = "2027-01-31") const
    {
        ConsideredSeries series{peer, {}, day(from), day(until)};
        series.schedule.rhythm = Rhythm::everyWeeks(1, Qt::Thursday);
        series.schedule.time = QTime(11, 0);
        series.schedule.zone = "Europe/Berlin";
        series.schedule.minutes = minutes;
        return series;
    }
    void limit(int weeklyMinutes, int aDay, int series)
    {
        Me me = *journal->people().me();
        me.weeklyMinutes = weeklyMinutes;
        me.dailyPeerMeetings = aDay;
        me.openSeries = series;
        VERIFY_OK(journal->people().setMe(me));
    }
    // Their 1:1 of that Thursday is held, and was worth so much.
    void meet(const Id &peer, int worth)
    {
        VERIFY_OK(journal->oneOnOnes().hold(journal->oneOnOnes().on(peer, day("2026-11-19"))->id, worth, {}));
    }
    // By a series that is only considered; weeks from 0.
    [[nodiscard]] int minutesAdded(const ConsideredSeries &series, int week) const
    {
        const Load with = journal->loadWith(series)->load;
        return with.weeks.at(week).minutes - journal->loadAhead()->load.weeks.at(week).minutes;
    }
};

} // namespace

class TstLoadAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPlannedIsCountedUntilTheTermEnds()
    {
        const Busy busy;
        const LoadAhead ahead = *busy->loadAhead();
        QCOMPARE(ahead.load.weeks.size(), 13);
        QCOMPARE(ahead.load.weeks.first().minutes, 45);
        QCOMPARE(ahead.load.weeks.at(12).minutes, 45); // Thursday 11 February; the term ends on the 17th
        QCOMPARE(ahead.load.openSeries, 1);
        QVERIFY(ahead.advice.isEmpty());
    }
    void whatIsSkippedTakesNoTime()
    {
        const Busy busy;
        const Meeting first = *busy->oneOnOnes().on(busy.dana, day("2026-11-19"));
        VERIFY_OK(busy->oneOnOnes().skip(first.id, QStringLiteral("offsite")));
        QCOMPARE(busy->loadAhead()->load.weeks.first().minutes, 0);
    }
    void aSeriesOffThePeerDayIsNamed()
    {
        Busy busy;
        SeriesDraft draft;
        draft.peerId = busy.priya;
        draft.schedule.rhythm = Rhythm::everyWeeks(1, Qt::Tuesday);
        draft.schedule.time = QTime(11, 0);
        draft.schedule.zone = "Europe/Berlin";
        VERIFY_OK(busy->oneOnOnes().start(draft));
        const QList<LoadAdvice> advice = busy->loadAhead()->advice;
        QCOMPARE(advice.size(), 1);
        QVERIFY(advice.first().kind == LoadAdvice::Kind::Group);
        QCOMPARE(advice.first().peer.name, QStringLiteral("Priya Raman"));
    }
    void oneOfAFullDayCouldMove()
    {
        Busy busy;
        busy.limit(360, 1, 9);
        const Id light = busy.addPeer("Jonas Eklund", Interdependence::Light);
        busy.startSeries(light, "2026-12-03", 4);
        // Every Thursday of the next weeks holds Dana: nowhere is it lighter.
        QVERIFY(busy->loadAhead(8)->advice.isEmpty());
        busy.limit(360, 2, 9);
        busy.startSeries(busy.priya, "2026-12-03", 4);
        const QList<LoadAdvice> now = busy->loadAhead()->advice;
        QVERIFY(!now.isEmpty());
        QVERIFY(now.first().kind == LoadAdvice::Kind::Lighter);
        QCOMPARE(now.first().peer.id, light);
        QCOMPARE(now.first().day, day("2026-12-03"));
        QCOMPARE(now.first().to, day("2026-12-10"));
    }
    void overTheHoursTheWeakestCaseIsNamed()
    {
        Busy busy;
        const Id light = busy.addPeer("Jonas Eklund", Interdependence::Light);
        busy.startSeries(light, "2026-11-26", 4);
        busy.limit(80, 3, 9);
        const QList<LoadAdvice> advice = busy->loadAhead()->advice;
        QCOMPARE(advice.size(), 1);
        QVERIFY(advice.first().kind == LoadAdvice::Kind::Reconsider);
        QCOMPARE(advice.first().peer.id, light);
        QCOMPARE(advice.first().day, day("2026-11-23"));
    }
    void aRatingOfThisTermSpeaksForASeries()
    {
        Busy busy;
        busy.startSeries(busy.priya, "2026-11-19");
        busy.meet(busy.dana, 2);
        busy.meet(busy.priya, 5);
        busy.limit(360, 3, 1);
        QCOMPARE(busy->loadAhead()->advice.first().peer.id, busy.dana);
    }
    void aConsideredSeriesCountsAndIsNotSaved()
    {
        const Busy busy;
        const QStringList before = busy.rows();
        const Load with = busy->loadWith(busy.considered(busy.priya, "2026-11-26", 30))->load;
        QCOMPARE(with.weeks.at(0).minutes, 45);
        QCOMPARE(with.weeks.at(1).minutes, 75);
        QCOMPARE(with.openSeries, 2);
        QCOMPARE(busy.rows(), before);
    }
    void aConsideredChangeTakesThePlaceOfWhatIsPlanned()
    {
        const Busy busy;
        const Load with = busy->loadWith(busy.considered(busy.dana, "2026-12-01", 30))->load;
        QCOMPARE(with.weeks.at(1).minutes, 45);
        QCOMPARE(with.weeks.at(2).minutes, 30);
        QCOMPARE(with.openSeries, 1);
    }
    void aConsideredRenewalKeepsItsWeeks()
    {
        const Busy busy;
        ConsideredSeries renewed = busy.considered(busy.priya, "2026-11-27", 30);
        renewed.schedule.rhythm = Rhythm::everyWeeks(2, Qt::Thursday);
        renewed.schedule.anchor = day("2026-11-19");
        QCOMPARE(busy.minutesAdded(renewed, 2), 30); // 3 December
        QCOMPARE(busy.minutesAdded(renewed, 3), 0);
        renewed.schedule.anchor = day("2026-11-26");
        QCOMPARE(busy.minutesAdded(renewed, 2), 0);
        QCOMPARE(busy.minutesAdded(renewed, 3), 30); // 10 December
    }
    void reportsAreAPlainNumberBesideTheLoad()
    {
        const Busy busy;
        VERIFY_OK(busy->settings().set(setting::reportMinutes.at(1), 180));
        const LoadAhead ahead = *busy->loadAhead();
        QCOMPARE(ahead.reports.at(1), 180);
        QCOMPARE(ahead.load.weeks.first().minutes, 45);
    }
    void weeksThatCannotBeAreRefused()
    {
        const Busy busy;
        VERIFY_REFUSED(busy->loadAhead(0), ErrorCode::OutOfRange);
        VERIFY_REFUSED(busy->loadAhead(54), ErrorCode::OutOfRange);
        ConsideredSeries nowhere = busy.considered(busy.priya, "2026-11-26");
        nowhere.schedule.zone = "Mars/Base";
        VERIFY_REFUSED(busy->loadWith(nowhere), ErrorCode::UnknownTimeZone);
    }
};

LANAI_TEST(TstLoadAhead, tst_loadahead)
#include "tst_loadahead.moc"
