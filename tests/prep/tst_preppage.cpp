#include "core/journal/kudos.h"
#include "core/journal/people.h"
#include "tests/leaving/fakeprinting.h"
#include "tests/sheet/poppler.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/prep/prepagenda.h"
#include "ui/prep/preppage.h"
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace lanai;
using namespace lanai::test;

namespace {

struct Opened
{
    explicit Opened(QDate day = {})
        : page(bench.context(), &bench.window, printing)
    {
        page.resize(1072, 820);
        bench.window.show();
        page.show();
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        Place place;
        place.page = PageId::Prep;
        place.day = day;
        if (!day.isValid())
            place.peer = bench.journal->people().find(QStringLiteral("Dana"))->id;
        page.enter(place);
    }
    template<class Widget = QWidget>
    Widget *find(const char *name)
    {
        for (Widget *widget : page.findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    PrepModel &model() { return page.model(); }

    DeskBench bench;
    FakePrinting printing;
    PrepPage page;
};

} // namespace

class TstPrepPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsOnTheAgenda()
    {
        Opened opened;
        QVERIFY(opened.find<CheckRow>("agendaItem")->hasFocus());
    }
    void aTickOnTheAgendaIsSavedAndUndone()
    {
        Opened opened;
        const PrepModel &model = opened.model();
        const Id first = model.sheet().agenda.first().id;
        opened.find<CheckRow>("agendaItem")->click();
        const auto isDone = [&model, first] {
            for (const SheetAgendaLine &line : model.sheet().agenda) {
                if (line.id == first)
                    return line.done;
            }
            return false;
        };
        QVERIFY(isDone());
        opened.bench.toasts.press();
        QVERIFY(!isDone());
    }
    void linesAreAddedByTypingAndChangedWithEnter()
    {
        Opened opened;
        auto *add = opened.find<QLineEdit>("agendaNew");
        add->setText(QStringLiteral("The glossary"));
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(add->text().isEmpty());
        AgendaRow *row = rowOf(opened, "The glossary");
        QVERIFY(row != nullptr);
        row->grip()->setFocus();
        QTest::keyClick(row->grip(), Qt::Key_Return);
        auto *field = opened.find<QLineEdit>("agendaText");
        QVERIFY(field != nullptr);
        field->setText(QStringLiteral("One glossary"));
        QTest::keyClick(field, Qt::Key_Return);
        row = rowOf(opened, "One glossary");
        QVERIFY(row != nullptr);
        row->grip()->setFocus();
        QTest::keyClick(row->grip(), Qt::Key_Up, Qt::AltModifier);
        row = rowOf(opened, "One glossary");
        QVERIFY(row != nullptr);
        QTRY_COMPARE(row->window()->focusWidget(), row->grip());
        QTest::keyClick(row->grip(), Qt::Key_Delete);
        QVERIFY(rowOf(opened, "One glossary") == nullptr);
    }
    void aKindWordIsRecalledOnceAQuarterHasPassed()
    {
        Opened opened; // Dana's last was in July
        auto *section = opened.find<QWidget>("prepKindWord");
        QVERIFY(section != nullptr);
        QVERIFY(opened.model().sheet().kindWord->words.startsWith(QStringLiteral("Said it in front of her leads")));
        VERIFY_OK(opened.bench.journal->kudos().give(opened.model().sheet().peer.peerId, QStringLiteral("Thank you.")));
        QTRY_VERIFY(opened.find<QWidget>("prepKindWord") == nullptr);
    }
    void anotherLineIsPinned()
    {
        Opened opened;
        opened.find<QToolButton>("rememberEdit")->click();
        auto *field = opened.find<QLineEdit>("rememberField");
        field->setText(QStringLiteral("Say thank you"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.find<Label>("rememberText")->text(), QStringLiteral("Say thank you"));
        opened.find<QToolButton>("rememberPin")->click();
        QVERIFY(opened.model().sheet().remember->kind != RememberKind::Pinned);
    }
    void aTopicIsPutOnTheAgenda()
    {
        Opened opened;
        const qsizetype before = opened.model().sheet().agenda.size();
        opened.find<QToolButton>("prepTopicAdd")->click();
        QCOMPARE(opened.model().sheet().agenda.size(), before + 1);
    }
    void aSuggestedPracticeSaysWhyAndIsTakenWithOnePress()
    {
        Opened opened;
        VERIFY_OK(opened.model().choosePractice({}));
        const auto suggested = opened.model().suggestedPractice();
        QVERIFY(suggested.has_value());
        auto *take = opened.find<QToolButton>("prepPracticeTake");
        QVERIFY(take->accessibleName().contains(suggested->practice.text));
        take->click();
        QCOMPARE(opened.find<DropButton>("prepPractice")->text(), suggested->practice.text);
        QVERIFY(!opened.model().suggestedPractice());
    }
    void aPracticeIsChosenFromTheMenu()
    {
        Opened opened;
        auto *menu = opened.page.findChild<QMenu *>(QStringLiteral("prepPracticeMenu"));
        QAction *practice = nullptr;
        for (QAction *action : menu->actions()) {
            if (practice == nullptr && action->isCheckable())
                practice = action;
        }
        const QString text = practice->text();
        practice->trigger();
        QCOMPARE(opened.find<DropButton>("prepPractice")->text(), text);
    }
    void aStaffItemsPreviewIsRecorded()
    {
        Opened opened;
        opened.find<QPushButton>("prepPreviewRecord")->click();
        opened.find<QPushButton>("reaction-supports")->click();
        opened.find<QPushButton>("previewRecord")->click();
        QVERIFY(opened.model().sheet().previews.isEmpty());
        QVERIFY(opened.find("prepPreviews") == nullptr);
    }
    void logLeadsToTheLogOfThisMeeting()
    {
        Opened opened;
        opened.find<QPushButton>("prepLog")->click();
        QCOMPARE(opened.bench.navigator.current().page, PageId::Log);
        QCOMPARE(opened.bench.navigator.current().meeting, opened.model().sheet().meetingId);
    }
    void printShowsWhatLeavesFirst()
    {
        Opened opened;
        opened.bench.actions.action(QStringLiteral("prep-print"))->trigger();
        QVERIFY(opened.find("leaving") != nullptr);
        QVERIFY(opened.printing.printed.isEmpty());
        opened.find<QPushButton>("leavingGo")->click();
        QVERIFY(Pdf(opened.printing.printed).flatText().contains(QStringLiteral("Dana Whitfield")));
    }
    void trustGoesOnThisSheetAloneAndOnlyWhenItIsTurnedOn()
    {
        Opened opened;
        const QString words = QStringLiteral("You stopped solving it while I was still explaining it");
        opened.bench.actions.action(QStringLiteral("prep-print"))->trigger();
        opened.find<QPushButton>("leavingGo")->click();
        QVERIFY(!Pdf(opened.printing.printed).flatText().contains(words));
        opened.bench.actions.action(QStringLiteral("prep-print"))->trigger();
        QVERIFY(opened.find<Toggle>("leavingTrust")->isVisible());
        opened.find<Toggle>("leavingTrust")->click();
        opened.find<QPushButton>("leavingGo")->click();
        QVERIFY(Pdf(opened.printing.printed).flatText().contains(words));
        opened.bench.actions.action(QStringLiteral("prep-print"))->trigger();
        QVERIFY(!opened.find<Toggle>("leavingTrust")->isChecked());
    }
    void theDayIsGoneThroughByKeyAndExportedAsOne()
    {
        Opened opened(day("2026-11-19"));
        QVERIFY(opened.find("dayBar") != nullptr);
        const QString first = opened.model().sheet().peer.name;
        opened.bench.actions.action(QStringLiteral("prep-next"))->trigger();
        QVERIFY(opened.model().sheet().peer.name != first);
        opened.bench.actions.action(QStringLiteral("prep-before"))->trigger();
        QCOMPARE(opened.model().sheet().peer.name, first);
        opened.bench.prompts.path = opened.bench.folder.filePath(QStringLiteral("day.pdf"));
        opened.find<QPushButton>("dayExport")->click();
        opened.find<QPushButton>("leavingGo")->click();
        QCOMPARE(opened.bench.prompts.lastFile.name, QStringLiteral("prep-day-2026-11-19.pdf"));
        QFile file(opened.bench.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(Pdf(file.readAll()).pages(), opened.model().count());
    }
    void aDayWithoutSyncsSaysSo()
    {
        Opened opened(day("2026-11-21"));
        QVERIFY(!opened.find<QPushButton>("prepPrint")->isEnabled());
        QVERIFY(opened.find("agendaNew") == nullptr);
    }
    void everythingOnItHasANameForTheKeyboardAndForScreenReaders()
    {
        Opened opened(day("2026-11-19"));
        for (const QWidget *widget : opened.page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    static AgendaRow *rowOf(Opened &opened, const char *text)
    {
        for (const SheetAgendaLine &line : opened.model().sheet().agenda) {
            if (line.text != QString::fromUtf8(text))
                continue;
            for (AgendaRow *row : opened.page.findChildren<AgendaRow *>()) {
                if (row->item() == line.id)
                    return row;
            }
        }
        return nullptr;
    }
};

LANAI_TEST(TstPrepPage, tst_preppage)
#include "tst_preppage.moc"
