#include "core/journal/notes.h"
#include "tests/commitments/ledgerdesk.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/commitments/keptchart.h"
#include "ui/parts/choice.h"
#include "ui/parts/emptystate.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

class TstLedgerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itBeginsOnTheFirstLineWhichShowsItsKeys()
    {
        LedgerDesk desk;
        const Id late = desk.promise("late", "2026-11-17");
        desk.promise("soon", "2026-11-23");
        desk.open();
        QCOMPARE(desk.page->current(), desk.row(late));
        QCOMPARE(QApplication::focusWidget(), desk.row(late));
        QVERIFY(desk.row(late)->accessibleDescription().contains(QStringLiteral("K: Kept")));
        QVERIFY(!desk.row(late)->accessibleDescription().contains(QStringLiteral("Other day")));
        auto *kept = desk.row(late)->findChild<QPushButton *>(QStringLiteral("ledger-kept"));
        QVERIFY(kept != nullptr && kept->isVisible());
        QCOMPARE(desk.page->count(), 1);
    }
    void theCountIsThereBeforeThePageIsAndFollowsWhatIsKeptElsewhere()
    {
        LedgerDesk desk;
        const Id late = desk.promise("late", "2026-11-17");
        LedgerPage unseen(desk.bench.context());
        QCOMPARE(unseen.count(), 1);
        desk.open();
        desk.page->hide();
        VERIFY_OK(desk.bench.journal->promises().keep(late, {}));
        QCOMPARE(desk.page->count(), 0);
    }
    void whatChangesWhileTheWindowIsInTheTrayStandsThereWhenItIsBack()
    {
        LedgerDesk desk;
        desk.promise("soon", "2026-11-23");
        desk.open();
        desk.bench.window.hide();
        const Id later = desk.promise("later", "2026-11-24");
        desk.bench.window.show();
        QVERIFY(desk.row(later) != nullptr);
    }
    void oneLetterKeepsOrDropsAndUndoTakesItBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("state");
        QTest::newRow("K") << int(Qt::Key_K) << "kept";
        QTest::newRow("D") << int(Qt::Key_D) << "dropped";
    }
    void oneLetterKeepsOrDropsAndUndoTakesItBack()
    {
        QFETCH(int, key);
        LedgerDesk desk;
        const Id first = desk.promise("a", "2026-11-20");
        const Id second = desk.promise("b", "2026-11-21");
        desk.open();
        desk.press(key);
        QTEST(QString(wordFor(desk.commitment(first).state)), "state");
        QCOMPARE(desk.page->current(), desk.row(second));
        QCOMPARE(QApplication::focusWidget(), desk.row(second)); // on the next line
        desk.bench.toasts.press();
        QCOMPARE(desk.commitment(first).state, CommitmentState::Open);
        QVERIFY(desk.row(first) != nullptr);
    }
    void anotherDayIsAgreedOnWithWhy()
    {
        LedgerDesk desk;
        const Id id = desk.promise("a", "2026-11-20");
        desk.open();
        desk.press(Qt::Key_O);
        QVERIFY(desk.form() != nullptr);
        QCOMPARE(desk.part<QDateEdit>("ledgerDay")->date(), day("2026-11-27"));
        desk.part<QLineEdit>("ledgerWhy")->setText(QStringLiteral("the offsite"));
        desk.form()->confirm();
        QCOMPARE(desk.commitment(id).due, day("2026-11-27"));
        QCOMPARE(desk.commitment(id).renegotiations.value(0).why, QStringLiteral("the offsite"));
        desk.bench.toasts.press();
        QCOMPARE(desk.commitment(id).due, day("2026-11-20"));
    }
    void withoutADateItBecomesAWorkingAgreement()
    {
        LedgerDesk desk;
        const Id id = desk.promise("a", "2026-11-20");
        desk.open();
        desk.press(Qt::Key_O);
        desk.part<QCheckBox>("ledgerNoDay")->setChecked(true);
        QVERIFY(!desk.part<QDateEdit>("ledgerDay")->isEnabled());
        desk.form()->confirm();
        QVERIFY(!desk.commitment(id).due.isValid());
        QCOMPARE(desk.shown(), QStringLiteral("Working agreements: a"));
    }
    void whatIsLateIsRefusedAnotherDayInTheForm()
    {
        LedgerDesk desk;
        const Id late = desk.promise("late", "2026-11-17");
        desk.open();
        desk.press(Qt::Key_O);
        QVERIFY(desk.form() != nullptr);
        desk.form()->confirm();
        QVERIFY(desk.form()->refusal().contains(QStringLiteral("up to its due day")));
        QCOMPARE(desk.commitment(late).due, day("2026-11-17"));
    }
    void aDateIsCorrectedWithoutAnEvent()
    {
        LedgerDesk desk;
        const Id id = desk.promise("a", "2026-11-17");
        desk.open();
        desk.press(Qt::Key_C);
        desk.part<QDateEdit>("ledgerDay")->setDate(day("2026-11-27"));
        desk.form()->confirm();
        QCOMPARE(desk.commitment(id).due, day("2026-11-27"));
        QVERIFY(desk.commitment(id).renegotiations.isEmpty());
    }
    void spaceChoosesSeveralAndOneKeyActsOnAllWithOneUndo()
    {
        LedgerDesk desk;
        const Id a = desk.promise("a", "2026-11-20");
        const Id b = desk.promise("b", "2026-11-21");
        const Id c = desk.promise("c", "2026-11-22");
        desk.open();
        QVERIFY(!desk.part<QWidget>("bulkBar")->isVisible());
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.page->model().chosen(), (QList<Id>{a, c}));
        QVERIFY(desk.part<QWidget>("bulkBar")->isVisible());
        QCOMPARE(desk.part<QLabel>("bulkCount")->text(), QStringLiteral("2 chosen"));
        QCOMPARE(desk.row(a)->spokenValue(), QStringLiteral("chosen"));
        desk.press(Qt::Key_K);
        QCOMPARE(desk.shown(), QStringLiteral("I promised: b"));
        QVERIFY(!desk.part<QWidget>("bulkBar")->isVisible());
        desk.bench.toasts.press();
        QCOMPARE(desk.shown(), QStringLiteral("I promised: a b c"));
        Q_UNUSED(b)
    }
    void shiftChoosesOnTheWayAndEscapeLetsGo()
    {
        LedgerDesk desk;
        const Id a = desk.promise("a", "2026-11-20");
        const Id b = desk.promise("b", "2026-11-21");
        const Id c = desk.promise("c", "2026-11-22");
        desk.open();
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.page->model().chosen(), (QList<Id>{a, b}));
        QCOMPARE(QApplication::focusWidget(), desk.row(b));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.page->model().chosen().isEmpty());
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.page->model().chosen(), (QList<Id>{a, b, c}));
    }
    void clicksChooseLikeTheKeys()
    {
        LedgerDesk desk;
        const Id a = desk.promise("a", "2026-11-20");
        const Id b = desk.promise("b", "2026-11-21");
        const Id c = desk.promise("c", "2026-11-22");
        desk.open();
        const QPoint words(desk.row(a)->width() / 3, desk.row(a)->height() / 2);
        QTest::mouseClick(desk.row(a), Qt::LeftButton, {}, QPoint(12, 20)); // the box
        QTest::mouseClick(desk.row(c), Qt::LeftButton, Qt::ControlModifier, words);
        QCOMPARE(desk.page->model().chosen(), (QList<Id>{a, c}));
        desk.page->model().chooseNone();
        QTest::mouseClick(desk.row(a), Qt::LeftButton, Qt::ControlModifier, words);
        QTest::mouseClick(desk.row(c), Qt::LeftButton, Qt::ShiftModifier, words);
        QCOMPARE(desk.page->model().chosen(), (QList<Id>{a, b, c}));
    }
    void aDayIsGivenToAllThatAreChosenOrToNone()
    {
        LedgerDesk desk;
        const Id late = desk.promise("late", "2026-11-17");
        const Id a = desk.promise("a", "2026-11-20");
        const Id b = desk.promise("b", "2026-11-21");
        desk.open();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_O);
        desk.part<QDateEdit>("ledgerDay")->setDate(day("2026-12-01"));
        desk.form()->confirm();
        QVERIFY2(desk.form()->refusal().contains(QStringLiteral("late")), qPrintable(desk.form()->refusal()));
        QCOMPARE(desk.commitment(a).due, day("2026-11-20"));
        desk.form()->reject();
        desk.page->model().choose(late, false);
        desk.press(Qt::Key_O);
        desk.form()->findChild<QDateEdit *>(QStringLiteral("ledgerDay"))->setDate(day("2026-12-01"));
        desk.form()->confirm();
        QCOMPARE(desk.commitment(a).due, day("2026-12-01"));
        QCOMPARE(desk.commitment(b).due, day("2026-12-01"));
        desk.bench.toasts.press();
        QCOMPARE(desk.commitment(a).due, day("2026-11-20"));
        QCOMPARE(desk.commitment(b).due, day("2026-11-21"));
    }
    void enterOpensTheSentenceAndLeadsToTheNote()
    {
        LedgerDesk desk;
        NoteDraft note;
        note.body = QStringLiteral("Walked.\n>> me by 2026-11-23: send the draft");
        note.peers = {desk.dana};
        note.date = day("2026-11-18");
        const auto filed = desk.bench.journal->notes().log(note);
        VERIFY_OK(filed);
        desk.open();
        desk.press(Qt::Key_Return);
        auto *sentence = desk.part<QLabel>("promiseSentence");
        QVERIFY(sentence != nullptr && sentence->isVisible());
        QCOMPARE(sentence->text(), QStringLiteral(">> me by 2026-11-23: send the draft"));
        QCOMPARE(desk.page->current()->spokenValue(), QStringLiteral("opened"));
        desk.part<QPushButton>("promiseNote")->click();
        QCOMPARE(desk.bench.navigator.went.last().page, PageId::Log);
        QCOMPARE(desk.bench.navigator.went.last().thing, filed->entryId);
        desk.part<QPushButton>("promisePeer")->click();
        QCOMPARE(desk.bench.navigator.went.last().page, PageId::Peer);
        QCOMPARE(desk.bench.navigator.went.last().peer, desk.dana);
        desk.page->current()->setFocus();
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.page->model().opened().isNull());
    }
    void aClickOpensToo()
    {
        LedgerDesk desk;
        const Id a = desk.promise("a", "2026-11-20");
        desk.open();
        QTest::mouseClick(desk.row(a), Qt::LeftButton, {}, QPoint(200, 20));
        QCOMPARE(desk.page->model().opened(), a);
        QTest::mouseClick(desk.row(a), Qt::LeftButton, {}, QPoint(200, 20));
        QVERIFY(desk.page->model().opened().isNull());
    }
    void whatIsClosedIsOpenedAgain()
    {
        LedgerDesk desk;
        const Id id = desk.promise("a", "2026-11-20");
        VERIFY_OK(desk.bench.journal->promises().keep(id));
        Place place;
        place.words = QStringLiteral("closed");
        desk.open(place);
        QCOMPARE(desk.part<Choice>("ledgerViews")->current(), QStringLiteral("closed"));
        desk.press(Qt::Key_K); // nothing to keep here
        QCOMPARE(desk.commitment(id).state, CommitmentState::Kept);
        desk.press(Qt::Key_A);
        QCOMPARE(desk.commitment(id).state, CommitmentState::Open);
        QVERIFY(desk.part<EmptyState>("ledgerEmpty")->isVisible());
    }
    void aPlaceLeadsToThePromiseWhereverItStands()
    {
        LedgerDesk desk;
        desk.promise("b", "2026-11-19");
        const Id id = desk.promise("a", "2026-11-20");
        VERIFY_OK(desk.bench.journal->promises().keep(id));
        Place place;
        place.thing = id;
        desk.open(place);
        QCOMPARE(desk.page->model().view(), LedgerView::Closed);
        QCOMPARE(desk.page->model().opened(), id);
        QCOMPARE(QApplication::focusWidget(), desk.row(id));
    }
    void aNewOneIsAddedAndWhatMakesNoneIsRefused()
    {
        LedgerDesk desk;
        desk.open();
        desk.part<QPushButton>("ledgerAdd")->click();
        QVERIFY(desk.form() != nullptr);
        desk.form()->confirm();
        QVERIFY(!desk.form()->refusal().isEmpty()); // no text
        desk.part<QLineEdit>("ledgerText")->setText(QStringLiteral("send the draft"));
        desk.part<QLineEdit>("ledgerDue")->setText(QStringLiteral("soonish"));
        desk.form()->confirm();
        QVERIFY(desk.form()->refusal().contains(QStringLiteral("soonish")));
        desk.part<QLineEdit>("ledgerDue")->setText(QStringLiteral("3 Dec"));
        desk.part<QComboBox>("ledgerSide")->setCurrentIndex(1);
        desk.part<QComboBox>("ledgerWho")->setCurrentIndex(1);
        desk.form()->confirm();
        QCOMPARE(desk.shown(), QStringLiteral("They promised: send the draft"));
        const LedgerLine *line = desk.page->model().line(desk.page->model().shown().first());
        QCOMPARE(line->row.peer.id, desk.priya);
        QCOMPARE(line->row.commitment.due, day("2026-12-03"));
    }
    void theMenuHasTheRest()
    {
        LedgerDesk desk;
        const Id id = desk.promise("a", "2026-11-20");
        desk.open();
        desk.press(Qt::Key_Menu);
        auto *menu = desk.part<QMenu>("ledgerMenu");
        QVERIFY(menu != nullptr);
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts << action->text();
        }
        QCOMPARE(texts, (QStringList{QStringLiteral("Kept"), QStringLiteral("Other day…"), QStringLiteral("Drop"),
                                     QStringLiteral("Correct the date…"), QStringLiteral("Open Dana Whitfield"),
                                     QStringLiteral("History"), QStringLiteral("Delete")}));
        menu->actions().last()->trigger();
        menu->close();
        VERIFY_REFUSED(desk.bench.journal->promises().commitment(id), ErrorCode::NotFound);
        desk.bench.toasts.press();
        VERIFY_OK(desk.bench.journal->promises().commitment(id));
    }
    void myRateIsDrawnAndSaidInWords()
    {
        LedgerDesk desk;
        const Id a = desk.promise("a", "2026-11-10");
        desk.promise("b", "2026-11-11");
        VERIFY_OK(desk.bench.journal->promises().keep(a, day("2026-11-10")));
        desk.open();
        QCOMPARE(desk.part<QLabel>("keptRate")->text(), QStringLiteral("1 of 2"));
        const auto *chart = desk.part<KeptChart>("keptChart");
        QCOMPARE(chart->spokenRole(), QAccessible::Chart);
        QCOMPARE(chart->spokenValue(), QStringLiteral("week of 9 November: 1 of 2"));
        QVERIFY(!chart->accessibleName().isEmpty());
    }
    void withoutAnythingItSaysWhatComesHere()
    {
        LedgerDesk desk;
        desk.open();
        QVERIFY(desk.part<EmptyState>("ledgerEmpty")->isVisible());
        QVERIFY(!desk.part<KeptChart>("keptChart")->isVisible());
        QVERIFY(desk.page->current() == nullptr);
        desk.press(Qt::Key_K); // nothing to act on
        desk.press(Qt::Key_Escape);
    }
    void whatCanBeFocusedHasANameAndFitsTheSmallWindow()
    {
        LedgerDesk desk;
        desk.bench.window.resize(960 - 56, 640);
        desk.promise("The share of the platform team that works on what nobody asked for, by quarter", "2026-11-20");
        desk.open();
        desk.press(Qt::Key_Return);
        for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                widget->metaObject()->className() != QByteArray("QScrollBar"))
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->objectName().isEmpty(),
                         widget->metaObject()->className());
            if (widget->isVisible())
                QVERIFY2(widget->mapTo(desk.page, QPoint(0, 0)).x() >= 0 &&
                             widget->mapTo(desk.page, QPoint(widget->width(), 0)).x() <= desk.page->width(),
                         qPrintable(widget->objectName()));
        }
    }
};

LANAI_TEST(TstLedgerPage, tst_ledgerpage)
#include "tst_ledgerpage.moc"
