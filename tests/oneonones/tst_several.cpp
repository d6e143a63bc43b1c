#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/calendarhead.h"
#include "ui/oneonones/oneononespage.h"
#include "ui/oneonones/rhythmrow.h"
#include "ui/parts/label.h"
#include "ui/parts/smallform.h"
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

// Thursday 19 November, the sample's eight series.
class SeveralDesk
{
public:
    SeveralDesk()
        : page(new OneOnOnesPage(bench.context(), &bench.window))
    {
        (new QVBoxLayout(&bench.window))->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &OneOnOnesPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter({});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] SeriesRow *row(const char *name) const
    {
        for (SeriesRow *row : page->findChildren<SeriesRow *>()) {
            if (row->peer().name.startsWith(QString::fromUtf8(name)) && row->isVisible())
                return row;
        }
        qFatal("no such row");
    }
    [[nodiscard]] static QPoint at(const SeriesRow *row, QDate day)
    {
        return {qRound(row->calendar().x(day, row->size(), row->layoutDirection())), row->height() / 2};
    }
    void click(const char *name, const char *on, Qt::KeyboardModifiers with = {}) const
    {
        SeriesRow *found = row(name);
        QTest::mouseClick(found, Qt::LeftButton, with, at(found, day(on)));
    }
    // "Dana 2026-12-03"
    [[nodiscard]] Meeting met(const char *name, const char *on) const
    {
        const Id peer = bench.journal->people().find(QString::fromUtf8(name))->id;
        const Result<Meeting> found = bench.journal->oneOnOnes().on(peer, day(on));
        return found ? *found : Meeting();
    }
    [[nodiscard]] SmallForm *form() const
    {
        for (SmallForm *form : page->findChildren<SmallForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    [[nodiscard]] QString title() const { return page->findChild<CalendarHead *>()->accessibleName(); }

    DeskBench bench;
    OneOnOnesPage *page;
};

} // namespace

class TstSeveral : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ctrlMarksThemAndSkippingAsksOnceAndIsUndoneOnce()
    {
        SeveralDesk desk;
        desk.click("Dana", "2026-12-03");
        desk.click("Wei", "2026-11-26", Qt::ControlModifier);
        desk.click("Hannah", "2026-12-03", Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("3 1:1s marked"));
        QTest::keyClick(desk.row("Hannah"), Qt::Key_S);
        const QString listed = desk.form()->findChild<Label *>(QStringLiteral("severalList"))->text();
        QVERIFY2(listed.contains(QStringLiteral("Dana Whitfield, Thu 3 Dec 10:00")), qPrintable(listed));
        auto *why = desk.form()->findChild<QLineEdit *>(QStringLiteral("skipWhy"));
        why->setText(QStringLiteral("release"));
        QTest::keyClick(why, Qt::Key_Return);
        for (const Meeting &each :
             {desk.met("Dana", "2026-12-03"), desk.met("Wei", "2026-11-26"), desk.met("Hannah", "2026-12-03")}) {
            QCOMPARE(each.state, MeetingState::Skipped);
            QCOMPARE(each.why, QStringLiteral("release"));
        }
        QCOMPARE(desk.bench.toasts.text(), QStringLiteral("3 skipped."));
        QCOMPARE(desk.title(), QStringLiteral("Series")); // what is skipped is marked no more
        desk.bench.toasts.press();
        QCOMPARE(desk.met("Dana", "2026-12-03").state, MeetingState::Planned);
        QCOMPARE(desk.met("Hannah", "2026-12-03").state, MeetingState::Planned);
    }
    void ctrlAgainTakesOneOff()
    {
        const SeveralDesk desk;
        desk.click("Dana", "2026-12-03");
        desk.click("Wei", "2026-11-26", Qt::ControlModifier);
        desk.click("Wei", "2026-11-26", Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("Series"));
        desk.click("Wei", "2026-11-26", Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("2 1:1s marked"));
        desk.click("Priya", "2026-11-24"); // alone
        QCOMPARE(desk.title(), QStringLiteral("Series"));
    }
    void shiftMarksAllBetweenOverRowsAndDays()
    {
        const SeveralDesk desk;
        desk.click("Dana", "2026-12-03");
        desk.click("Jonas", "2026-12-03", Qt::ShiftModifier); // with Wei's and Hannah's rows between
        QCOMPARE(desk.title(), QStringLiteral("3 1:1s marked"));
        QVERIFY(desk.row("Hannah")->accessibleName().contains(QStringLiteral("Hannah Sokolov")));
    }
    void theKeyboardDoesTheSame()
    {
        SeveralDesk desk;
        desk.row("Dana")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(desk.row("Dana"), Qt::Key_Right); // today's
        QTest::keyClick(desk.row("Dana"), Qt::Key_Right); // skipped
        QTest::keyClick(desk.row("Dana"), Qt::Key_Right);
        QCOMPARE(desk.row("Dana")->picked()->date, day("2026-12-03"));
        QTest::keyClick(desk.row("Dana"), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.title(), QStringLiteral("2 1:1s marked"));
        QVERIFY(desk.row("Dana")->accessibleName().endsWith(QStringLiteral("marked")));
        QTest::keyClick(desk.row("Dana"), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), desk.row("Wei"));
        QVERIFY(desk.row("Wei")->picked() != nullptr);
        QTest::keyClick(desk.row("Wei"), Qt::Key_Escape);
        QCOMPARE(desk.title(), QStringLiteral("Series"));
        QTest::keyClick(desk.row("Wei"), Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(desk.row("Wei"), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.title(), QStringLiteral("2 1:1s marked"));
    }
    void theyMoveByDaysEachAtItsTime()
    {
        SeveralDesk desk;
        desk.click("Dana", "2026-12-03");
        desk.click("Wei", "2026-11-26", Qt::ControlModifier);
        QTest::keyClick(desk.row("Wei"), Qt::Key_M);
        desk.form()->findChild<QSpinBox *>(QStringLiteral("moveDays"))->setValue(1);
        const QString listed = desk.form()->findChild<Label *>(QStringLiteral("severalList"))->text();
        QVERIFY2(listed.contains(QStringLiteral("Dana Whitfield, Thu 3 Dec 10:00: to Fri 4 Dec")), qPrintable(listed));
        desk.form()->findChild<QLineEdit *>(QStringLiteral("moveWhy"))->setText(QStringLiteral("offsite"));
        desk.form()->confirm();
        QCOMPARE(desk.met("Dana", "2026-12-04").time, QTime(10, 0));
        QCOMPARE(desk.met("Wei", "2026-11-27").why, QStringLiteral("offsite"));
        QCOMPARE(desk.title(), QStringLiteral("2 1:1s marked")); // to go on with them
        desk.bench.toasts.press();
        QCOMPARE(desk.met("Dana", "2026-12-03").state, MeetingState::Planned);
        QCOMPARE(desk.met("Wei", "2026-11-26").state, MeetingState::Planned);
    }
    void theyAreDraggedTogether()
    {
        SeveralDesk desk;
        desk.click("Dana", "2026-12-03");
        desk.click("Wei", "2026-11-26", Qt::ControlModifier);
        SeriesRow *dana = desk.row("Dana");
        QTest::mousePress(dana, Qt::LeftButton, {}, SeveralDesk::at(dana, day("2026-12-03")));
        const QPoint to = SeveralDesk::at(dana, day("2026-12-08"));
        QMouseEvent move(QEvent::MouseMove, to, dana->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(dana, &move);
        QTest::mouseRelease(dana, Qt::LeftButton, {}, to);
        QCOMPARE(desk.met("Dana", "2026-12-08").time, QTime(10, 0));
        QCOMPARE(desk.met("Wei", "2026-12-01").state, MeetingState::Planned);
        QCOMPARE(desk.bench.toasts.text(), QStringLiteral("2 moved."));
        desk.bench.toasts.press();
        QCOMPARE(desk.met("Wei", "2026-11-26").state, MeetingState::Planned);
    }
    void whatWasHeldIsNotMarked()
    {
        const SeveralDesk desk;
        desk.click("Dana", "2026-12-03");
        desk.click("Dana", "2026-11-12", Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("Series"));
    }
    void theMenuActsOnAllOfThem()
    {
        const SeveralDesk desk;
        desk.click("Dana", "2026-12-03");
        desk.click("Wei", "2026-11-26", Qt::ControlModifier);
        QTest::keyClick(desk.row("Wei"), Qt::Key_Space);
        const auto *menu = desk.page->findChild<QMenu *>(QStringLiteral("rowMenu"));
        QVERIFY(menu != nullptr);
        menu->findChild<QAction *>(QStringLiteral("menuSkip"))->trigger();
        QVERIFY(desk.form() != nullptr);
        desk.form()->confirm();
        QCOMPARE(desk.met("Wei", "2026-11-26").state, MeetingState::Skipped);
        QCOMPARE(desk.met("Dana", "2026-12-03").state, MeetingState::Skipped);
    }
};

LANAI_TEST(TstSeveral, tst_several)
#include "tst_several.moc"
