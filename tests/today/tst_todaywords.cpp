#include "core/domain/clock.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/parts/icon.h"
#include "ui/parts/words.h"
#include "ui/today/todaywords.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

PersonRef dana()
{
    return {{}, QStringLiteral("Dana Whitfield"), QStringLiteral("Dana"), QStringLiteral("VP Engineering")};
}

} // namespace

class TstTodaywords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysNearbyHaveTheirWeekday()
    {
        const TodayWords words;
        QCOMPARE(words.near(day("2026-11-17"), day("2026-11-19")), QStringLiteral("Tue 17"));
        QCOMPARE(words.near(day("2026-11-25"), day("2026-11-19")), QStringLiteral("Wed 25"));
        QCOMPARE(words.near(day("2026-11-27"), day("2026-11-19")), QStringLiteral("27 Nov"));
        QCOMPARE(words.near(day("2027-01-04"), day("2026-11-19")), QStringLiteral("4 Jan 2027"));
    }
    void numbersAreWordsUpToTen()
    {
        QCOMPARE(Words::number(1), QStringLiteral("one"));
        QCOMPARE(Words::number(10), QStringLiteral("ten"));
        QCOMPARE(Words::number(11), QStringLiteral("11"));
    }
    void aDecisionSaysWhenTheTermEnds_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<QString>("said");
        QTest::newRow("today") << int(TermState::Due) << "2026-11-19" << "ends today";
        QTest::newRow("later") << int(TermState::Due) << "2026-12-01" << "ends Tue 1 Dec";
        QTest::newRow("lapsed") << int(TermState::Lapsed) << "2026-11-17" << "lapsed Tue 17 Nov";
        QTest::newRow("paused") << int(TermState::Paused) << "2026-11-19" << "back today";
    }
    void aDecisionSaysWhenTheTermEnds()
    {
        QFETCH(int, state);
        QFETCH(QString, lastDay);
        QFETCH(QString, said);
        const DecisionRow row{{}, dana(), static_cast<TermState>(state), day(qPrintable(lastDay))};
        QCOMPARE(TodayWords().ends(row, day("2026-11-19")), said);
    }
    void driftingSaysHowLongAndPastWhat_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("rhythm");
        QTest::addColumn<bool>("series");
        QTest::addColumn<bool>("spoke");
        QTest::addColumn<QString>("said");
        QTest::newRow("weekly") << 12 << 7 << true << true << "5 days past weekly";
        QTest::newRow("every four weeks") << 49 << 28 << true << true << "3 weeks past the rhythm";
        QTest::newRow("monthly") << 51 << 30 << true << true << "3 weeks past monthly";
        QTest::newRow("quarterly") << 140 << 91 << true << true << "7 weeks past quarterly";
        QTest::newRow("no series") << 42 << 14 << false << true << "no series, 6 weeks";
        QTest::newRow("never") << 42 << 14 << false << false << "never spoken, 6 weeks";
    }
    void driftingSaysHowLongAndPastWhat()
    {
        QFETCH(int, days);
        QFETCH(int, rhythm);
        QFETCH(bool, series);
        QFETCH(bool, spoke);
        QFETCH(QString, said);
        DriftRow row{dana(), {}};
        row.drifting.days = days;
        row.drifting.rhythmDays = rhythm;
        row.drifting.hasSeries = series;
        row.drifting.everSpoke = spoke;
        QCOMPARE(TodayWords().drift(row), said);
    }
    void aPreviewSaysWhoAndWhenOrWhatTheySaid()
    {
        const FixedClock now(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        PreviewPerson person{dana(), {}, utc("2026-11-19T09:00")};
        QCOMPARE(TodayWords().preview(person, now), QStringLiteral("Dana, today 10:00"));
        person.nextSync = {};
        QCOMPARE(TodayWords().preview(person, now), QStringLiteral("Dana, no sync before"));
        person.preview = Preview();
        person.preview->reaction = Reaction::SupportsWithChange;
        QCOMPARE(TodayWords().preview(person, now), QStringLiteral("Dana, with a change"));
    }
    void aSyncInAnotherZoneSaysItsOwnTime()
    {
        SyncRow sync;
        QVERIFY(TodayWords().ownTime(sync).isEmpty());
        sync.ownTime = QTime(22, 0);
        sync.zone = "America/New_York";
        QCOMPARE(TodayWords().ownTime(sync), QStringLiteral("22:00 in New York"));
    }
    void skipsNameThePersonAndWhy()
    {
        const QList<SkipNote> notes{{day("2026-11-26"), dana(), QStringLiteral("US Thanksgiving")},
                                    {day("2026-11-26"), dana(), {}}};
        QCOMPARE(TodayWords().skips(notes), QStringLiteral("US Thanksgiving, Dana skipped; Dana skipped"));
    }
    void everyKindOfLineHasAnIcon()
    {
        for (const auto &kind : EnumWords<RememberKind>::words)
            QVERIFY2(hasIcon(TodayWords::iconOf(kind.value)), qPrintable(QString(kind.word)));
    }
};

LANAI_TEST(TstTodaywords, tst_todaywords)
#include "tst_todaywords.moc"
