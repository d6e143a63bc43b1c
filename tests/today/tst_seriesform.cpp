#include "core/domain/termlength.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/scheduleedit.h"
#include "ui/oneonones/seriesform.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace lanai;
using namespace lanai::test;

class TstSeriesform : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRhythmFollowsTheNeedAndSaysWhy_data()
    {
        QTest::addColumn<int>("need");
        QTest::addColumn<QString>("hint");
        QTest::newRow("strong") << int(Interdependence::Strong)
                                << QStringLiteral("Weekly is suggested: the interdependence is strong.");
        QTest::newRow("moderate") << int(Interdependence::Moderate)
                                  << QStringLiteral("Every 2 weeks is suggested: the interdependence is moderate.");
        QTest::newRow("light") << int(Interdependence::Light)
                               << QStringLiteral("Monthly is suggested: the interdependence is light.");
    }
    void theRhythmFollowsTheNeedAndSaysWhy()
    {
        QFETCH(int, need);
        QFETCH(QString, hint);
        DeskBench bench(DeskBench::Content::Empty);
        const Id dana = bench.addPeer("Dana Whitfield", static_cast<Interdependence>(need));
        const SeriesForm form(bench.context(), dana, &bench.window);
        bool said = false;
        for (const QLabel *label : form.findChildren<QLabel *>())
            said = said || label->text() == hint;
        QVERIFY(said);
        const Rhythm wanted = suggestedRhythm(static_cast<Interdependence>(need), Qt::Thursday, day("2026-11-19"));
        QCOMPARE(form.findChild<ScheduleEdit *>()->schedule(day("2026-11-19")).rhythm, wanted);
    }
    void anotherPeerBringsAnotherSuggestion()
    {
        DeskBench bench(DeskBench::Content::Empty);
        bench.addPeer("Dana Whitfield", Interdependence::Strong);
        bench.addPeer("Priya Raman", Interdependence::Light);
        const SeriesForm form(bench.context(), {}, &bench.window);
        const auto *schedule = form.findChild<ScheduleEdit *>();
        QCOMPARE(schedule->schedule(day("2026-11-19")).rhythm.unit, RhythmUnit::Weeks);
        form.findChild<QComboBox *>(QStringLiteral("seriesPeer"))->setCurrentIndex(1);
        QCOMPARE(schedule->schedule(day("2026-11-19")).rhythm.unit, RhythmUnit::Monthly);
    }
    void aSeriesIsStartedAsTyped()
    {
        DeskBench bench(DeskBench::Content::Empty);
        const Id dana = bench.addPeer("Dana Whitfield", Interdependence::Strong);
        SeriesForm form(bench.context(), dana, &bench.window);
        form.findChild<QLineEdit *>(QStringLiteral("seriesPurpose"))->setText(QStringLiteral("One story"));
        form.findChild<QSpinBox *>(QStringLiteral("minutes"))->setValue(45);
        form.findChild<QComboBox *>(QStringLiteral("weekday"))->setCurrentIndex(0);
        form.findChild<QDateEdit *>(QStringLiteral("seriesFrom"))->setDate(day("2026-12-01"));
        form.confirm();
        QVERIFY(form.refusal().isEmpty());
        const auto series = bench.journal->oneOnOnes().ofPeer(dana);
        VERIFY_OK(series);
        QCOMPARE(series->series.purpose, QStringLiteral("One story"));
        QCOMPARE(series->term.schedule.rhythm, Rhythm::everyWeeks(1, Qt::Monday));
        QCOMPARE(series->term.schedule.minutes, 45);
        QCOMPARE(series->term.lastDay, defaultLastDay(day("2026-12-01"))); // it followed the first
        QVERIFY(bench.toasts.offers());
    }
    void aTermOverThreeMonthsIsRefusedInPlace()
    {
        DeskBench bench(DeskBench::Content::Empty);
        const Id dana = bench.addPeer("Dana Whitfield", Interdependence::Strong);
        SeriesForm form(bench.context(), dana, &bench.window);
        form.findChild<QDateEdit *>(QStringLiteral("seriesUntil"))->setDate(day("2027-02-20"));
        form.confirm();
        QVERIFY(!form.refusal().isEmpty());
        VERIFY_REFUSED(bench.journal->oneOnOnes().ofPeer(dana), ErrorCode::NoOpenSeries);
    }
    void anUnknownZoneIsRefusedInPlace()
    {
        DeskBench bench(DeskBench::Content::Empty);
        const Id dana = bench.addPeer("Dana Whitfield", Interdependence::Strong);
        SeriesForm form(bench.context(), dana, &bench.window);
        form.findChild<QComboBox *>(QStringLiteral("zone"))->setEditText(QStringLiteral("Mars/Base"));
        form.confirm();
        QVERIFY(form.refusal().contains(QStringLiteral("Mars/Base")));
    }
    void aMonthlyRhythmKeepsItsOwnDayOfTheMonth()
    {
        ScheduleEdit edit;
        edit.setSchedule({Rhythm::monthly(lastOrdinal, Qt::Thursday), QTime(9, 0), "Europe/Berlin", 30, {}});
        QCOMPARE(edit.schedule(day("2026-11-19")).rhythm, Rhythm::monthly(lastOrdinal, Qt::Thursday));
        edit.findChild<QComboBox *>(QStringLiteral("weekday"))->setCurrentIndex(0);
        QCOMPARE(edit.schedule(day("2026-11-19")).rhythm, Rhythm::monthly(4, Qt::Monday));
    }
    void aRhythmThatIsNotInTheListIsAdded()
    {
        ScheduleEdit edit;
        edit.setSchedule({Rhythm::everyWeeks(5, Qt::Friday), QTime(9, 0), "Europe/Berlin", 30, {}});
        QCOMPARE(edit.schedule(day("2026-11-19")).rhythm, Rhythm::everyWeeks(5, Qt::Friday));
    }
};

LANAI_TEST(TstSeriesform, tst_seriesform)
#include "tst_seriesform.moc"
