#include "core/domain/ritualrules.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Ritual walk(RitualEvery every, int weeks = 1)
{
    Ritual ritual;
    ritual.id = idOf("walk");
    ritual.title = QStringLiteral("Bakery walk");
    ritual.peers = idsOf("dana");
    ritual.every = every;
    ritual.weeks = weeks;
    return ritual;
}

Ritual happenedOn(Ritual ritual, const char *isoDays)
{
    for (const QDate on : days(isoDays))
        ritual.times << RitualTime{idOf("time"), on, {}};
    return ritual;
}

} // namespace

class TstRitualRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRhythmGivesTheNextDay_data()
    {
        QTest::addColumn<RitualEvery>("every");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("next");
        using Every = RitualEvery;
        QTest::newRow("weekly") << Every::Weeks << 1 << day("2026-11-19") << day("2026-11-26");
        QTest::newRow("six weeks") << Every::Weeks << 6 << day("2026-11-19") << day("2026-12-31");
        QTest::newRow("a year of weeks") << Every::Weeks << 52 << day("2026-11-19") << day("2027-11-18");
        QTest::newRow("the first Thursday") << Every::Monthly << 1 << day("2026-11-05") << day("2026-12-03");
        QTest::newRow("the third Thursday") << Every::Monthly << 1 << day("2026-11-19") << day("2026-12-17");
        QTest::newRow("a fifth Thursday is the last") << Every::Monthly << 1 << day("2026-10-29") << day("2026-11-26");
        QTest::newRow("over the year") << Every::Monthly << 1 << day("2026-12-03") << day("2027-01-07");
        QTest::newRow("a quarter") << Every::Quarterly << 1 << day("2026-09-25") << day("2026-12-25");
        QTest::newRow("a quarter of the second") << Every::Quarterly << 1 << day("2026-11-10") << day("2027-02-09");
        QTest::newRow("a year") << Every::Yearly << 1 << day("2026-06-18") << day("2027-06-17");
        QTest::newRow("the event has the day") << Every::Event << 1 << day("2026-09-11") << QDate();
        QTest::newRow("no day") << Every::Weeks << 1 << QDate() << QDate();
    }
    void theRhythmGivesTheNextDay()
    {
        QFETCH(const RitualEvery, every);
        QFETCH(const int, weeks);
        QFETCH(const QDate, on);
        QTEST(ritualAfter(walk(every, weeks), on), "next");
    }

    void onceItHappenedThePlanGoesOn_data()
    {
        QTest::addColumn<RitualEvery>("every");
        QTest::addColumn<QDate>("planned");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("next");
        using Every = RitualEvery;
        QTest::newRow("as planned") << Every::Monthly << day("2026-12-03") << "2026-11-05" << day("2026-12-03")
                                    << day("2027-01-07");
        QTest::newRow("a day late keeps the phase")
            << Every::Monthly << day("2026-12-03") << "" << day("2026-12-04") << day("2027-01-07");
        QTest::newRow("two days early") << Every::Monthly << day("2026-12-03") << "" << day("2026-12-01")
                                        << day("2027-01-07");
        QTest::newRow("one more between")
            << Every::Quarterly << day("2026-12-25") << "2026-09-25" << day("2026-10-30") << day("2026-12-25");
        QTest::newRow("three months late")
            << Every::Monthly << day("2026-08-06") << "" << day("2026-11-12") << day("2026-12-10");
        QTest::newRow("nothing was planned")
            << Every::Monthly << QDate() << "" << day("2026-11-05") << day("2026-12-03");
        QTest::newRow("an earlier one, written down now")
            << Every::Monthly << day("2026-12-03") << "2026-11-05" << day("2026-10-01") << day("2026-12-03");
        QTest::newRow("the event is over") << Every::Event << day("2026-12-10") << "" << day("2026-12-11") << QDate();
        QTest::newRow("another event is planned")
            << Every::Event << day("2027-03-10") << "" << day("2026-12-11") << day("2027-03-10");
        QTest::newRow("an event without a day") << Every::Event << QDate() << "" << day("2026-12-11") << QDate();
        QTest::newRow("a week late, weekly: from the day")
            << Every::Weeks << day("2026-11-05") << "" << day("2026-11-12") << day("2026-11-19");
    }
    void onceItHappenedThePlanGoesOn()
    {
        QFETCH(const RitualEvery, every);
        QFETCH(const QDate, planned);
        QFETCH(const QString, before);
        QFETCH(const QDate, on);
        Ritual ritual = happenedOn(walk(every), before.toLatin1().constData());
        ritual.next = planned;
        QTEST(ritualNextOnceHappened(ritual, on), "next");
    }

    void whereItStandsFollowsFromItsNextDay_data()
    {
        QTest::addColumn<QDate>("next");
        QTest::addColumn<QDate>("ended");
        QTest::addColumn<RitualState>("state");
        QTest::newRow("yesterday") << day("2026-11-18") << QDate() << RitualState::Overdue;
        QTest::newRow("today") << day("2026-11-19") << QDate() << RitualState::Today;
        QTest::newRow("tomorrow") << day("2026-11-20") << QDate() << RitualState::Soon;
        QTest::newRow("in a week") << day("2026-11-26") << QDate() << RitualState::Soon;
        QTest::newRow("in eight days") << day("2026-11-27") << QDate() << RitualState::Ahead;
        QTest::newRow("no day") << QDate() << QDate() << RitualState::Unplanned;
        QTest::newRow("ended") << day("2026-11-18") << day("2026-11-01") << RitualState::Ended;
    }
    void whereItStandsFollowsFromItsNextDay()
    {
        QFETCH(const QDate, next);
        QFETCH(const QDate, ended);
        Ritual ritual = walk(RitualEvery::Monthly);
        ritual.next = next;
        ritual.endedOn = ended;
        QTEST(ritualState(ritual, day("2026-11-19")), "state");
    }

    void theLastTimeIsTheNewest()
    {
        QCOMPARE(ritualLast(walk(RitualEvery::Monthly)), QDate());
        QCOMPARE(ritualLast(happenedOn(walk(RitualEvery::Monthly), "2026-10-01 2026-11-05 2026-09-03")),
                 day("2026-11-05"));
    }

    void whatMakesNoSenseIsRefused()
    {
        const QDate today = day("2026-11-19");
        const Ritual good = walk(RitualEvery::Weeks, 6);
        VERIFY_OK(checkRitual(good, {}, today));
        Ritual bad = good;
        bad.title = QStringLiteral("  ");
        VERIFY_REFUSED(checkRitual(bad, {}, today), ErrorCode::EmptyText);
        bad = good;
        bad.peers.clear();
        VERIFY_REFUSED(checkRitual(bad, {}, today), ErrorCode::EmptyText);
        for (const int weeks : {0, -1, 53}) {
            bad = good;
            bad.weeks = weeks;
            VERIFY_REFUSED(checkRitual(bad, {}, today), ErrorCode::OutOfRange);
        }
        bad = walk(RitualEvery::Monthly, 0); // its weeks don't matter
        VERIFY_OK(checkRitual(bad, {}, today));
    }
    void aNextDayInThePastIsRefusedUnlessItStoodThere()
    {
        const QDate today = day("2026-11-19");
        Ritual ritual = walk(RitualEvery::Monthly);
        ritual.next = day("2026-11-18");
        VERIFY_REFUSED(checkRitual(ritual, {}, today), ErrorCode::DuePassed);
        VERIFY_OK(checkRitual(ritual, ritual, today));
        ritual.next = today;
        VERIFY_OK(checkRitual(ritual, {}, today));
    }
};

LANAI_TEST(TstRitualRules, tst_ritualrules)
#include "tst_ritualrules.moc"
