#include "tests/support/mirrored.h"
#include "tests/support/registry.h"
#include "ui/parts/avatar.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/scalepicker.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/termbar.h"
#include "ui/parts/toggle.h"
#include <QAccessible>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace lanai;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QAccessibleInterface *spoken(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

// A window with `widget` in it, as focus needs one.
struct Shown
{
    QWidget window;
    explicit Shown(QWidget *widget)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(widget);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
    }
};

Choice *filter()
{
    auto *choice = new Choice(Choice::Mode::Single);
    choice->setChoices({text("all"), text("notes"), text("facts")}, {text("All"), text("1:1s"), text("Facts")});
    choice->setCurrent(text("all"));
    return choice;
}

} // namespace

class TstControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChoiceIsOneKeyStopAndArrowsMoveWithinIt()
    {
        Choice *choice = filter();
        const Shown shown(choice);
        QSignalSpy chosen(choice, &Choice::chosen);
        choice->setFocus();
        QVERIFY(choice->cell(0)->hasFocus());
        QTest::keyClick(choice->cell(0), Qt::Key_Right);
        QVERIFY(choice->cell(1)->hasFocus());
        QCOMPARE(choice->current(), text("notes"));
        QTest::keyClick(choice->cell(1), Qt::Key_End);
        QCOMPARE(choice->current(), text("facts"));
        QTest::keyClick(choice->cell(2), Qt::Key_Right); // stays at the end
        QCOMPARE(choice->current(), text("facts"));
        QTest::keyClick(choice->cell(2), Qt::Key_Home);
        QCOMPARE(choice->current(), text("all"));
        QCOMPARE(chosen.size(), 3);
        int stops = 0;
        for (int i = 0; i < choice->count(); ++i)
            stops += (choice->cell(i)->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        QCOMPARE(stops, 1);
    }
    void theRightArrowGoesRightWhereOneReadsFromTheRight()
    {
        Choice *choice = filter();
        Shown shown(choice);
        shown.window.setLayoutDirection(Qt::RightToLeft);
        choice->setFocus();
        QTest::keyClick(choice->cell(0), Qt::Key_Left);
        QCOMPARE(choice->current(), text("notes"));
        QTest::keyClick(choice->cell(1), Qt::Key_Right);
        QCOMPARE(choice->current(), text("all"));
    }
    void aChoiceTellsOnlyWhatThePersonChanges()
    {
        const std::unique_ptr<Choice> choice(filter());
        QSignalSpy chosen(choice.get(), &Choice::chosen);
        choice->setCurrent(text("facts"));
        QVERIFY(choice->cell(2)->isChecked());
        choice->cell(2)->click();
        QCOMPARE(chosen.size(), 0);
        QVERIFY(choice->cell(2)->isChecked());
        choice->cell(1)->click();
        QCOMPARE(chosen.size(), 1);
        choice->setCurrent(QString());
        QVERIFY(!choice->cell(1)->isChecked());
        QCOMPARE(choice->current(), QString());
    }
    void cellsOfAChoiceAreRadioButtonsToAScreenReader()
    {
        const std::unique_ptr<Choice> choice(filter());
        QCOMPARE(spoken(*choice->cell(0))->role(), QAccessible::RadioButton);
        QCOMPARE(spoken(*choice->cell(1))->text(QAccessible::Name), text("1:1s"));
        QVERIFY(spoken(*choice->cell(0))->state().checked);
        Choice actions(Choice::Mode::Action);
        actions.setChoices({text("renew"), text("end")}, {text("Renew"), text("End")});
        QCOMPARE(int(spoken(*actions.cell(0))->role()), int(QAccessible::Button));
    }
    void actionsActEachTimeAndArrowsOnlyMove()
    {
        auto *actions = new Choice(Choice::Mode::Action);
        actions->setChoices({text("renew"), text("end")}, {text("Renew"), text("End")});
        const Shown shown(actions);
        QSignalSpy chosen(actions, &Choice::chosen);
        actions->setFocus();
        QTest::keyClick(actions->cell(0), Qt::Key_Right);
        QVERIFY(actions->cell(1)->hasFocus());
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(actions->cell(1), Qt::Key_Return);
        QTest::keyClick(actions->cell(1), Qt::Key_Space);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().toString(), text("end"));
    }
    void digitsSetAScaleAndZeroClearsIt()
    {
        auto *worth = new ScalePicker;
        worth->setQuestion(text("Worth the time"));
        const Shown shown(worth);
        QSignalSpy picked(worth, &ScalePicker::picked);
        worth->setFocus();
        QTest::keyClick(worth->cell(0), Qt::Key_4);
        QCOMPARE(worth->value(), 4);
        QVERIFY(worth->cell(3)->hasFocus());
        QTest::keyClick(worth->cell(3), Qt::Key_9);
        QTest::keyClick(worth->cell(3), Qt::Key_4);
        QTest::keyClick(worth->cell(3), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(worth->value(), 4);
        QTest::keyClick(worth->cell(3), Qt::Key_Right);
        QCOMPARE(worth->value(), 5);
        QTest::keyClick(worth->cell(4), Qt::Key_0);
        QCOMPARE(worth->value(), 0);
        for (int i = 0; i < worth->count(); ++i)
            QVERIFY(!worth->cell(i)->isChecked());
        QCOMPARE(picked.size(), 3);
        QCOMPARE(spoken(*worth->cell(1))->text(QAccessible::Name), text("Worth the time: 2 of 5"));
        QCOMPARE(spoken(*worth->cell(1))->role(), QAccessible::RadioButton);
    }
    void aScaleKeepsWithinItsNumbers()
    {
        ScalePicker worth;
        QSignalSpy picked(&worth, &ScalePicker::picked);
        worth.setValue(7);
        QCOMPARE(worth.value(), 5);
        worth.setValue(-1);
        QCOMPARE(worth.value(), 0);
        QCOMPARE(picked.size(), 0);
    }
    void aToggleIsACheckBoxThatItsWholeRowTurns()
    {
        auto *toggle = new Toggle(text("Open asks"), true);
        const Shown shown(toggle);
        QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(toggle->width() / 2, toggle->height() / 2));
        QVERIFY(toggle->isChecked());
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!toggle->isChecked());
        QCOMPARE(spoken(*toggle)->role(), QAccessible::CheckBox);
        QCOMPARE(spoken(*toggle)->text(QAccessible::Name), text("Open asks"));
        toggle->setNote(text("None are on paper"));
        QCOMPARE(spoken(*toggle)->text(QAccessible::Description), text("None are on paper"));
    }
    void aCheckRowSaysItsChip()
    {
        CheckRow row(text("Platform hiring plan"));
        const int bare = row.sizeHint().width();
        row.setChip(text("Carried over"), ChipKind::Due);
        QVERIFY(row.sizeHint().width() > bare);
        QCOMPARE(spoken(row)->role(), QAccessible::CheckBox);
        QCOMPARE(spoken(row)->text(QAccessible::Name), text("Platform hiring plan"));
        QCOMPARE(spoken(row)->text(QAccessible::Description), text("Carried over"));
        row.setFace({{}, text("Dana Whitfield"), {}});
        row.setNote(text("Kept in the system keychain"));
        QVERIFY(row.sizeHint().height() > row.fontMetrics().height() * 2);
    }
    void aDropButtonOpensItsMenuWithoutWaitingInIt()
    {
        auto *button = new DropButton(text("How"), text("video"));
        const Shown shown(button);
        auto *menu = new QMenu(button);
        menu->addAction(text("Video"));
        button->setMenu(menu);
        button->setText(text("In person"));
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(menu->isVisible());
        menu->close();
        spoken(*button)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(menu->isVisible());
        menu->close();
        QCOMPARE(spoken(*button)->role(), QAccessible::ButtonMenu);
        QCOMPARE(spoken(*button)->text(QAccessible::Name), text("How"));
        QCOMPARE(spoken(*button)->text(QAccessible::Value), text("In person"));
    }
    void aDropButtonShowsWhatIsMissing()
    {
        DropButton button(text("Date"));
        const int empty = button.sizeHint().width();
        button.setPlaceholder(text("Choose a day in the week before"));
        QVERIFY(button.sizeHint().width() > empty);
        button.setChip(ChipKind::Kept);
        QVERIFY(button.sizeHint().height() < 24);
    }
    void escapeEmptiesASearchFieldFirst()
    {
        auto *field = new SearchField(text("Find in the list"));
        const Shown shown(field);
        field->setFocus();
        QTest::keyClicks(field, text("dana"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QCOMPARE(field->accessibleName(), text("Find in the list"));
    }
    void returnPressesAnIconButton()
    {
        auto *button = new IconButton(text("plus"), text("Add a fact"));
        const Shown shown(button);
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(spoken(*button)->text(QAccessible::Name), text("Add a fact"));
        QCOMPARE(button->toolTip(), text("Add a fact"));
    }
    void keysAreWrittenAsThePlatformDoes()
    {
        const QKeySequence keys(text("Ctrl+K"));
        KeyHint hint(keys);
        QCOMPARE(hint.text(), keys.toString(QKeySequence::NativeText));
        QWidget parent;
        auto *inside = new KeyHint(keys, &parent);
        inside->setKeys({});
        QVERIFY(inside->isHidden());
        inside->setKeys(keys);
        QVERIFY(!inside->isHidden());
    }
    void whatIsPaintedSaysWhatItIs()
    {
        TermBar bar(9, 13);
        QCOMPARE(spoken(bar)->role(), QAccessible::ProgressBar);
        QCOMPARE(spoken(bar)->text(QAccessible::Value), text("week 9 of 13"));
        bar.setWeeks(10, 13);
        QCOMPARE(spoken(bar)->text(QAccessible::Value), text("week 10 of 13"));
        const Avatar avatar("avatar-32", {{}, text("Dana Whitfield"), {}});
        QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<Avatar *>(&avatar))->role(), QAccessible::Graphic);
        QCOMPARE(avatar.accessibleName(), text("Dana Whitfield"));
    }
    void anInlineBarShowsWhatItSays()
    {
        QWidget window;
        auto *bar = new InlineBar(InlineBar::Kind::Failure, &window);
        bar->hide();
        bar->say(text("The disk is full."));
        QVERIFY(!bar->isHidden());
        QCOMPARE(bar->message(), text("The disk is full."));
        QCOMPARE(bar->accessibleName(), text("The disk is full."));
        QCOMPARE(bar->addButton(text("Save a copy"), text("saveCopy"))->objectName(), text("saveCopy"));
    }
    void theWordsOfAFieldStandWhereThePageBegins()
    {
        {
            const test::Mirrored mirrored;
            QLineEdit field;
            field.ensurePolished();
            QCOMPARE(field.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
        }
        QLineEdit field;
        field.ensurePolished();
        QCOMPARE(field.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft | Qt::AlignAbsolute);
        field.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(field.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
        QLineEdit centred;
        centred.setAlignment(Qt::AlignCenter);
        centred.ensurePolished();
        QVERIFY(centred.alignment().testFlag(Qt::AlignHCenter));
    }
    void theRingOfARowStandsOutsideWhatIsOnIt()
    {
        auto *row = new CheckRow(text("Platform hiring plan"));
        const Shown shown(row);
        row->setFocus();
        const auto frames = shown.window.findChildren<QFocusFrame *>();
        const auto seen =
            std::find_if(frames.cbegin(), frames.cend(), [](const QFocusFrame *one) { return one->isVisible(); });
        QVERIFY(seen != frames.cend());
        const QRect ring((*seen)->mapTo(&shown.window, QPoint()), (*seen)->size());
        QVERIFY(ring.left() <= row->x() - 4);
        QVERIFY(ring.right() >= row->geometry().right() + 4);
        row->clearFocus();
        QVERIFY(!(*seen)->isVisible());
    }
};

LANAI_TEST(TstControls, tst_controls)
#include "tst_controls.moc"
