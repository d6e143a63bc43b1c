#include "core/domain/schedule.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::clock;
using lanai::test::day;

namespace {

Schedule thursdays()
{
    return {Rhythm::everyWeeks(2, Qt::Thursday), clock("15:00"), "Europe/Berlin", 30, day("2026-11-19")};
}

} // namespace

class TstSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrdinaryScheduleIsTaken() { QVERIFY(checkSchedule(thursdays())); }
    void minutesMayGoFromFiveToEightHours()
    {
        Schedule schedule = thursdays();
        for (const int minutes : {5, 25, 45, 480}) {
            schedule.minutes = minutes;
            QVERIFY(checkSchedule(schedule));
        }
    }
    void whatMakesNoScheduleIsRefused_data()
    {
        QTest::addColumn<Schedule>("schedule");
        QTest::addColumn<Error>("error");
        const auto row = [](const char *name, auto spoil, const Error &error) {
            Schedule schedule = thursdays();
            spoil(schedule);
            QTest::newRow(name) << schedule << error;
        };
        const auto minutes = [](const char *given) {
            return Error{
                ErrorCode::OutOfRange,
                {QStringLiteral("minutes"), QString::fromLatin1(given), QStringLiteral("5"), QStringLiteral("480")}};
        };
        row("no time at all", [](Schedule &s) { s.minutes = 0; }, minutes("0"));
        row("below 0", [](Schedule &s) { s.minutes = -30; }, minutes("-30"));
        row("more than a working day", [](Schedule &s) { s.minutes = 481; }, minutes("481"));
        row("no time of day", [](Schedule &s) { s.time = QTime(); }, {ErrorCode::UnreadableTime, {QString()}});
        row("no first meeting", [](Schedule &s) { s.anchor = QDate(); }, {ErrorCode::UnreadableDate, {QString()}});
        row("a zone that is none", [](Schedule &s) { s.zone = "Europe/Berlim"; },
            {ErrorCode::UnknownTimeZone, {QStringLiteral("Europe/Berlim")}});
        row("no zone", [](Schedule &s) { s.zone.clear(); }, {ErrorCode::UnknownTimeZone, {QString()}});
        row("every 13 weeks", [](Schedule &s) { s.rhythm.weeks = 13; },
            {ErrorCode::OutOfRange,
             {QStringLiteral("weeks"), QStringLiteral("13"), QStringLiteral("1"), QStringLiteral("12")}});
    }
    void whatMakesNoScheduleIsRefused()
    {
        QFETCH(const Schedule, schedule);
        QFETCH(const Error, error);
        const auto checked = checkSchedule(schedule);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), error);
    }
};

LANAI_TEST(TstSchedule, tst_schedule)
#include "tst_schedule.moc"
