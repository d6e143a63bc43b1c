#include "core/journal/awayweeks.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/decisionpage.h"
#include "ui/oneonones/seriesform.h"
#include "ui/oneonones/whatif.h"
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

LoadAhead limitedLoad()
{
    LoadAhead made;
    made.me.weeklyMinutes = 360;
    made.me.dailyPeerMeetings = 3;
    made.me.openSeries = 9;
    made.load.weeks = {{day("2026-11-16"), 180, false, {}, {}}, {day("2026-11-23"), 180, false, {}, {}}};
    made.load.weekdays.at(3) = 180;
    made.load.busiestDay = day("2026-12-03");
    made.load.mostADay = 3;
    made.load.openSeries = 9;
    return made;
}

Id peerIdOf(const DeskBench &bench, const char *name)
{
    return bench.journal->people().find(QString::fromUtf8(name))->id;
}

} // namespace

class TstWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOverALimitIsSaidElseOnlyTheHours()
    {
        LoadAhead load = limitedLoad();
        const QDate today = day("2026-11-19");
        QCOMPARE(WhatIf::sentence(load, today), QStringLiteral("3 h of 1:1s a week."));
        load.load.weeks.last().minutes = 375;
        load.load.weeks.last().overHours = true;
        QCOMPARE(WhatIf::sentence(load, today),
                 QStringLiteral("Up to 6 h 15 min a week, over your 6 h in 1 of 2 weeks."));
        load.load.mostADay = 4;
        load.load.openSeries = 10;
        load.load.tooManySeries = true;
        QCOMPARE(WhatIf::sentence(load, today),
                 QStringLiteral("Up to 6 h 15 min a week, over your 6 h in 1 of 2 weeks; Thu 3 Dec would hold 4 1:1s; "
                                "10 series, over your 9."));
    }
    void aNewSeriesSaysItWhileItsFieldsChange()
    {
        DeskBench bench;
        SeriesForm form(bench.context(), peerIdOf(bench, "Aisha"), &bench.window);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        form.show();
        const auto *said = form.findChild<Label *>(QStringLiteral("whatIfLoad"));
        QVERIFY(said->text().isEmpty()); // nobody who types waits for it
        QTRY_VERIFY(said->text().contains(QStringLiteral("of 1:1s a week")));
        form.findChild<QSpinBox *>(QStringLiteral("minutes"))->setValue(480);
        QTRY_VERIFY2(said->text().contains(QStringLiteral("over your 6 h")), qPrintable(said->text()));
    }
    void thoseInAwayWeeksAreSkippedWhenThePersonSaysSo()
    {
        DeskBench bench;
        VERIFY_OK(
            bench.journal->awayWeeks().add({{}, day("2026-12-21"), day("2027-01-03"), QStringLiteral("Holidays")}));
        const Id aisha = peerIdOf(bench, "Aisha");
        SeriesForm form(bench.context(), aisha, &bench.window);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        form.show();
        auto *skip = form.findChild<QCheckBox *>(QStringLiteral("whatIfSkip"));
        form.findChild<QComboBox *>(QStringLiteral("rhythm"))->setCurrentIndex(0); // weekly
        QTRY_VERIFY2(skip->isVisible() && skip->text().contains(QStringLiteral("the 2 that lie")),
                     qPrintable(skip->text()));
        skip->click();
        form.confirm();
        QVERIFY(form.refusal().isEmpty());
        QCOMPARE(bench.journal->oneOnOnes().on(aisha, day("2026-12-24"))->state, MeetingState::Skipped);
        QCOMPARE(bench.journal->oneOnOnes().on(aisha, day("2027-01-07"))->state, MeetingState::Planned);
    }
    void aChangeOfRhythmSaysWhatItWouldCome()
    {
        DeskBench bench;
        auto *page = new DecisionPage(bench.context(), &bench.window);
        (new QVBoxLayout(&bench.window))->addWidget(page);
        bench.window.show();
        Place place;
        place.page = PageId::Decision;
        place.peer = peerIdOf(bench, "Priya");
        place.words = QStringLiteral("change");
        page->enter(place);
        const auto *said = page->findChild<Label *>(QStringLiteral("whatIfLoad"));
        QTRY_VERIFY(said->text().contains(QStringLiteral("a week")));
        page->findChild<QSpinBox *>(QStringLiteral("minutes"))->setValue(480);
        QTRY_VERIFY2(said->text().contains(QStringLiteral("over your 6 h")), qPrintable(said->text()));
        place.words = QStringLiteral("end");
        page->enter(place);
        QVERIFY(!page->findChild<WhatIf *>()->isVisible()); // nothing would open
    }
};

LANAI_TEST(TstWhatIf, tst_whatif)
#include "tst_whatif.moc"
