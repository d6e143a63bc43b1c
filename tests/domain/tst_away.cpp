#include "core/domain/away.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

using namespace lanai;
using namespace lanai::test;

namespace {

AwayWeek stretch(const char *from, const char *until, const char *reason = "")
{
    return {derivedId({QString::fromLatin1(from), QString::fromLatin1(until)}), day(from), day(until),
            QString::fromUtf8(reason)};
}

} // namespace

class TstAway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMakesNoSenseIsRefused()
    {
        VERIFY_OK(checkAway(stretch("2026-12-24", "2026-12-24"), {})); // a day
        VERIFY_REFUSED(checkAway(stretch("2026-12-24", "2026-12-23"), {}), ErrorCode::AwayEndsBeforeItBegins);
        VERIFY_REFUSED(checkAway(stretch("2026-12-24", "2028-01-01"), {}), ErrorCode::OutOfRange);
        VERIFY_REFUSED(checkAway({{}, QDate(), day("2026-12-24"), {}}, {}), ErrorCode::UnreadableDate);
        VERIFY_REFUSED(checkAway({{}, day("2026-12-24"), QDate(), {}}, {}), ErrorCode::UnreadableDate);
    }
    void stretchesMayOverlapButNotBeginOnOneDay()
    {
        const AwayWeek quarterEnd = stretch("2026-12-21", "2026-12-31");
        VERIFY_OK(checkAway(stretch("2026-12-24", "2027-01-03"), {quarterEnd}));
        VERIFY_REFUSED(checkAway(stretch("2026-12-21", "2027-01-03"), {quarterEnd}), ErrorCode::AwayBeginsAlready);
        AwayWeek changed = quarterEnd;
        changed.until = day("2027-01-02");
        VERIFY_OK(checkAway(changed, {quarterEnd})); // itself
    }
    void bothItsDaysBelongToIt()
    {
        const QList<AwayWeek> away{stretch("2026-12-24", "2027-01-03"), stretch("2026-12-21", "2026-12-27")};
        QVERIFY(awayOn(away, day("2026-12-20")) == nullptr);
        QCOMPARE(awayOn(away, day("2026-12-21"))->from, day("2026-12-21"));
        QCOMPARE(awayOn(away, day("2026-12-25"))->from, day("2026-12-21")); // the first to begin
        QCOMPARE(awayOn(away, day("2027-01-03"))->from, day("2026-12-24"));
        QVERIFY(awayOn(away, day("2027-01-04")) == nullptr);
    }
    void aMeetingGoesToTheFirstWeekWithRoom_data()
    {
        QTest::addColumn<QString>("others");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QDate>("expected");
        // Thursday 31 December lies in 24 December to 3 January; it is 10 December.
        QTest::newRow("the week after") << "" << QDate() << day("2027-01-07");
        QTest::newRow("met then anyway") << "2027-01-07" << QDate() << day("2026-12-17");
        QTest::newRow("met three days from it") << "2027-01-04" << QDate() << day("2026-12-17");
        QTest::newRow("met four days from it") << "2027-01-11" << QDate() << day("2027-01-07");
        QTest::newRow("past the term") << "" << day("2027-01-06") << day("2026-12-17");
        QTest::newRow("met every week") << "2026-12-17 2027-01-07" << QDate() << QDate();
    }
    void aMeetingGoesToTheFirstWeekWithRoom()
    {
        QFETCH(const QString, others);
        QFETCH(const QDate, latest);
        QFETCH(const QDate, expected);
        const AwayMeeting meeting{day("2026-12-31"), day("2026-12-11"), latest, days(others.toLatin1().constData())};
        QCOMPARE(dayOutside(stretch("2026-12-24", "2027-01-03"), meeting).value_or(QDate()), expected);
    }
    void itNeverGoesIntoThePast()
    {
        const AwayMeeting meeting{day("2026-12-31"), day("2026-12-18"), day("2027-01-06"), {}};
        QVERIFY(!dayOutside(stretch("2026-12-24", "2027-01-03"), meeting).has_value());
    }
};

LANAI_TEST(TstAway, tst_away)
#include "tst_away.moc"
