#include "core/journal/people.h"
#include "core/journal/projects.h"
#include "core/journal/promises.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/choice.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/smallform.h"
#include "ui/peers/editinplace.h"
#include "ui/projects/boardcolumn.h"
#include "ui/projects/boardview.h"
#include "ui/projects/closedprojects.h"
#include "ui/projects/debriefform.h"
#include "ui/projects/projectacts.h"
#include "ui/projects/projectsheet.h"
#include "ui/projects/projectspage.h"
#include "ui/projects/projecttile.h"
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

namespace {

// The page in a window, as large as it is beside the sidebar.
class ProjectsBench : public DeskBench
{
public:
    explicit ProjectsBench(Content content = Content::Sample)
        : DeskBench(content)
        , page(context(), &window)
    {
        page.setGeometry(0, 0, 1072, 820);
        QObject::connect(journal.get(), &Journal::changed, &page,
                         [this](const ChangeSet &changes) { page.refresh(changes); });
        window.show();
        page.enter({PageId::Projects, {}, {}, {}, {}, {}});
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    [[nodiscard]] BoardView &board() const { return *page.findChild<BoardView *>(); }
    [[nodiscard]] ProjectTile *tile(ProjectPhase phase, int row = 0) const
    {
        return board().column(phase)->tiles().value(row);
    }
    [[nodiscard]] ProjectPhase phaseOf(const Id &project) const { return journal->projects().project(project)->phase; }
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }

    ProjectsPage page;
};

QPoint middleOf(const QWidget &widget)
{
    return widget.rect().center();
}

} // namespace

class TstProjectspage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFiveColumnsHoldTheSample()
    {
        const ProjectsBench bench;
        QList<int> counts;
        for (const ProjectPhase phase : {ProjectPhase::Idea, ProjectPhase::Diverge, ProjectPhase::Converge,
                                         ProjectPhase::Deliver, ProjectPhase::Debrief})
            counts << int(bench.board().column(phase)->tiles().size());
        QCOMPARE(counts, (QList{3, 1, 1, 1, 1}));
        QVERIFY(bench.board().column(ProjectPhase::Debrief)->width() >
                bench.board().column(ProjectPhase::Deliver)->width());
        QVERIFY(bench.tile(ProjectPhase::Idea)->hasFocus());
    }
    void howManyCommitmentsThereAreHasRoomOnTheCards()
    {
        const ProjectsBench bench;
        const auto hasRoom = [](const ProjectTile *tile, const char *name) {
            const auto *label = tile->findChild<Label *>(QString::fromLatin1(name));
            return !label->text().isEmpty() && label->width() >= label->sizeHint().width();
        };
        QTRY_VERIFY(hasRoom(bench.tile(ProjectPhase::Diverge), "projectPromises"));
        QVERIFY(hasRoom(bench.tile(ProjectPhase::Converge), "projectPromises"));
        QVERIFY(hasRoom(bench.tile(ProjectPhase::Debrief), "projectKept"));
    }
    void arrowsWalkOverTheCards()
    {
        const ProjectsBench bench;
        QTest::keyClick(bench.tile(ProjectPhase::Idea), Qt::Key_Down);
        QVERIFY(bench.tile(ProjectPhase::Idea, 1)->hasFocus());
        QTest::keyClick(bench.tile(ProjectPhase::Idea, 1), Qt::Key_Right);
        QVERIFY(bench.tile(ProjectPhase::Diverge)->hasFocus());
        QTest::keyClick(bench.tile(ProjectPhase::Diverge), Qt::Key_Left);
        QVERIFY(bench.tile(ProjectPhase::Idea)->hasFocus());
        QTest::keyClick(bench.tile(ProjectPhase::Idea), Qt::Key_Left);
        QVERIFY(bench.tile(ProjectPhase::Idea)->hasFocus());
    }
    void keysMoveACardOnAndBackAndItKeepsTheFocus()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Diverge)->id();
        bench.tile(ProjectPhase::Diverge)->setFocus();
        bench.actions.action(QStringLiteral("project-on"))->trigger();
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Converge);
        QVERIFY(bench.board().tile(id)->hasFocus());
        QVERIFY(bench.toasts.offers());
        bench.actions.action(QStringLiteral("project-back"))->trigger();
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Diverge);
        bench.toasts.press();
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Converge);
    }
    void theOrderWithinAColumnIsChangedByKeys()
    {
        const ProjectsBench bench;
        const Id first = bench.tile(ProjectPhase::Idea)->id();
        QTest::keyClick(bench.tile(ProjectPhase::Idea), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.tile(ProjectPhase::Idea, 1)->id(), first);
        QVERIFY(bench.tile(ProjectPhase::Idea, 1)->hasFocus());
    }
    void draggedToAnotherColumnItIsInThatPhase()
    {
        const ProjectsBench bench;
        const ProjectTile *tile = bench.tile(ProjectPhase::Diverge);
        const Id id = tile->id();
        drag(*tile->grip(), *bench.board().column(ProjectPhase::Converge), QPoint(40, 500));
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Converge);
        QCOMPARE(bench.tile(ProjectPhase::Converge, 1)->id(), id);
        QVERIFY(bench.tile(ProjectPhase::Converge, 1)->hasFocus());
    }
    void draggedWithinItsColumnItChangesPlaces()
    {
        const ProjectsBench bench;
        const ProjectTile *tile = bench.tile(ProjectPhase::Idea);
        const Id id = tile->id();
        drag(*tile->grip(), *bench.board().column(ProjectPhase::Idea), QPoint(40, 590));
        QCOMPARE(bench.tile(ProjectPhase::Idea, 2)->id(), id);
    }
    void draggedOutsideItStays()
    {
        ProjectsBench bench;
        const ProjectTile *tile = bench.tile(ProjectPhase::Idea);
        drag(*tile->grip(), bench.page, QPoint(500, 20));
        QCOMPARE(bench.phaseOf(tile->id()), ProjectPhase::Idea);
        QVERIFY(bench.page.findChild<ProjectSheet *>() == nullptr);
    }
    void aPhaseThatIsLeftOutAsksForALine()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Diverge)->id();
        bench.page.acts().move(id, ProjectPhase::Deliver);
        QCOMPARE(bench.prompts.asked.size(), 1);
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Diverge);
        bench.prompts.line = QString();
        bench.page.acts().move(id, ProjectPhase::Deliver);
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Diverge);
        QVERIFY(bench.toasts.text().contains(QStringLiteral("Go there first")));
        bench.prompts.line = QStringLiteral("Only one format is left");
        bench.page.acts().move(id, ProjectPhase::Deliver);
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Deliver);
    }
    void startingOneTooManyIsWarnedOfAndDone()
    {
        ProjectsBench bench;
        Project second;
        second.title = QStringLiteral("A second one");
        second.peers = bench.tile(ProjectPhase::Diverge)->card().project.peers;
        const Id id = bench.journal->projects().add(second).value();
        bench.page.acts().move(id, ProjectPhase::Diverge);
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Diverge);
        QVERIFY2(bench.toasts.text().contains(QStringLiteral("Another one with Elena is running.")),
                 qPrintable(bench.toasts.text()));
        Project third = second;
        third.id = {};
        third.phase = ProjectPhase::Idea;
        const Id fifth = bench.journal->projects().add(third).value();
        bench.page.acts().move(fifth, ProjectPhase::Diverge);
        QVERIFY2(bench.toasts.text().contains(QStringLiteral("Five are running now")), qPrintable(bench.toasts.text()));
    }
    void theDebriefFilesInsightsAndUndoOpensItWithItsWords()
    {
        ProjectsBench bench;
        const ProjectTile *tile = bench.tile(ProjectPhase::Debrief);
        const Id id = tile->id();
        const QList<Id> peers = tile->card().project.peers;
        const qsizetype before = bench.journal->people().insightsOf(peers.last())->size();
        auto *hannah = tile->findChild<QPlainTextEdit *>(QStringLiteral("debrief-values-") + idText(peers.last()));
        hannah->setPlainText(QStringLiteral("A page that needs no footnote"));
        QTest::mouseClick(tile->findChild<QPushButton *>(QStringLiteral("debriefClose")), Qt::LeftButton);
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Closed);
        QVERIFY(bench.tile(ProjectPhase::Idea)->hasFocus()); // its card is gone
        QCOMPARE(bench.journal->people().insightsOf(peers.last())->size(), before + 2);
        QVERIFY(bench.toasts.text().contains(QStringLiteral("Priya and Hannah")));
        bench.toasts.press();
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Debrief);
        const auto *again = bench.board().tile(id)->findChild<QPlainTextEdit *>(QStringLiteral("debrief-values-") +
                                                                                idText(peers.last()));
        QCOMPARE(again->toPlainText(), QStringLiteral("A page that needs no footnote"));
    }
    void anEmptyDebriefIsRefusedInItsCard()
    {
        const ProjectsBench bench;
        const ProjectTile *tile = bench.tile(ProjectPhase::Debrief);
        for (auto *field : tile->findChildren<QPlainTextEdit *>())
            field->clear();
        QTest::mouseClick(tile->findChild<QPushButton *>(QStringLiteral("debriefClose")), Qt::LeftButton);
        QCOMPARE(bench.phaseOf(tile->id()), ProjectPhase::Debrief);
        QVERIFY(tile->form()->refusal().contains(QStringLiteral("still empty")));
        tile->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("x"));
        QVERIFY(tile->form()->refusal().isEmpty());
    }
    void whatIsTypedIsKeptWhenThePageIsLeft()
    {
        ProjectsBench bench;
        const ProjectTile *tile = bench.tile(ProjectPhase::Debrief);
        tile->findChild<QPlainTextEdit *>(QStringLiteral("debriefDifferently"))->setPlainText(QStringLiteral("Less"));
        bench.page.leave();
        QCOMPARE(bench.journal->projects().draft(tile->id())->differently, QStringLiteral("Less"));
    }
    void aChangeElsewhereLeavesTypingAlone()
    {
        ProjectsBench bench;
        const ProjectTile *tile = bench.tile(ProjectPhase::Debrief);
        auto *field = tile->findChild<QPlainTextEdit *>(QStringLiteral("debriefDifferently"));
        field->setFocus();
        field->setPlainText(QStringLiteral("Half a sen"));
        bench.page.acts().step(bench.tile(ProjectPhase::Idea)->id(), 1);
        QCOMPARE(bench.tile(ProjectPhase::Debrief), tile);
        QCOMPARE(field->toPlainText(), QStringLiteral("Half a sen"));
    }
    void abandoningAsksForALine()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Idea)->id();
        bench.prompts.line = QStringLiteral(" ");
        bench.page.acts().abandon(id);
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Idea);
        bench.prompts.line = QStringLiteral("Finance bought one");
        bench.page.acts().abandon(id);
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Abandoned);
        QVERIFY(bench.find<Label>("closedSummary")->text().contains(QStringLiteral("1 abandoned")));
        bench.toasts.press();
        QCOMPARE(bench.phaseOf(id), ProjectPhase::Idea);
    }
    void deletedItComesBackByUndo()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Idea)->id();
        QTest::keyClick(bench.tile(ProjectPhase::Idea), Qt::Key_Delete);
        QVERIFY(bench.board().tile(id) == nullptr);
        bench.toasts.press();
        QVERIFY(bench.board().tile(id) != nullptr);
    }
    void aNewOneNeedsATitleAndAPeer()
    {
        ProjectsBench bench;
        SmallForm *form = bench.page.acts().create();
        form->confirm();
        QVERIFY(!form->refusal().isEmpty());
        form->findChild<QLineEdit *>(QStringLiteral("projectTitle"))->setText(QStringLiteral("A walk a week"));
        form->confirm();
        QVERIFY2(form->refusal().contains(QStringLiteral("nobody")), qPrintable(form->refusal()));
        form->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^pick-"))).first()->click();
        form->confirm();
        const ProjectTile *added = bench.tile(ProjectPhase::Idea, 3);
        QCOMPARE(added->card().project.title, QStringLiteral("A walk a week"));
        QVERIFY(added->hasFocus() || bench.board().current() == added);
    }
    void aSuggestedPeerIsPickedInTheForm()
    {
        ProjectsBench bench;
        auto *idea = bench.page.findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^ideaWith-"))).first();
        QCOMPARE(idea->text(), QStringLiteral("An idea with Jonas"));
        idea->click();
        const auto *form = bench.page.findChild<SmallForm *>(QStringLiteral("newProjectForm"));
        int picked = 0;
        for (const auto *button : form->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^pick-"))))
            picked += button->isChecked() ? 1 : 0;
        QCOMPARE(picked, 1);
    }
    void aCardOpensTheWholeProjectThatIsSavedWhereItStands()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Converge)->id();
        QTest::mouseClick(bench.tile(ProjectPhase::Converge)->grip(), Qt::LeftButton, {}, QPoint(20, 20));
        auto *sheet = bench.page.findChild<ProjectSheet *>();
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->whole().card.project.id, id);
        auto *reason = sheet->findChild<EditInPlace *>(QStringLiteral("note-converge-reason"));
        QVERIFY(reason != nullptr);
        reason->edit();
        auto *editor = reason->findChild<QPlainTextEdit *>();
        editor->setPlainText(QStringLiteral("Both fit on a phone at three in the morning"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(noteOf(*bench.journal->projects().project(id), ProjectPhase::Converge, ProjectNoteKind::Reason),
                 QStringLiteral("Both fit on a phone at three in the morning"));
        QVERIFY(bench.toasts.offers());
    }
    void theWholeProjectGoesWhenItIsDeleted()
    {
        ProjectsBench bench;
        ProjectSheet *sheet = bench.page.acts().open(bench.tile(ProjectPhase::Idea)->id());
        const QSignalSpy gone(sheet, &QObject::destroyed);
        sheet->findChild<QPushButton *>(QStringLiteral("sheetDelete"))->click();
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(bench.board().column(ProjectPhase::Idea)->tiles().size(), 2);
    }
    void aCommitmentIsAddedAndKeptInside()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Diverge)->id();
        ProjectSheet *sheet = bench.page.acts().open(id);
        sheet->findChild<QAbstractButton *>(QStringLiteral("projectCommitmentAdd"))->click();
        auto *what = sheet->findChild<QLineEdit *>(QStringLiteral("projectCommitmentText"));
        what->setText(QStringLiteral("Pick two of the ten"));
        QTest::keyClick(what, Qt::Key_Return);
        QTRY_COMPARE(bench.journal->projects().whole(id)->commitments.size(), 2);
        QTRY_VERIFY(
            !sheet->findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^projectKeep-"))).isEmpty());
        sheet->findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^projectKeep-"))).first()->click();
        QCOMPARE(bench.journal->projects().whole(id)->card.kept, 2);
    }
    void whatWasClosedOpensBelowTheBoard()
    {
        ProjectsBench bench;
        auto *closed = bench.page.findChild<ClosedProjects *>();
        QVERIFY(!closed->isOpen());
        const Id id = bench.page.model().board().ended.first().project.id;
        bench.page.enter({PageId::Projects, {}, {}, id, {}, {}});
        QVERIFY(closed->isOpen());
        auto *row = closed->findChild<QPushButton *>(QStringLiteral("ended-") + idText(id));
        QVERIFY(row->hasFocus());
        row->click();
        QCOMPARE(bench.page.findChild<ProjectSheet *>()->whole().card.project.id, id);
    }
    void aFoundProjectIsBroughtIntoView()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Deliver)->id();
        bench.page.enter({PageId::Projects, {}, {}, id, {}, {}});
        QVERIFY(bench.board().tile(id)->hasFocus());
    }
    void withoutAnyThePageSaysWhatGoesHere()
    {
        ProjectsBench bench(DeskBench::Content::Empty);
        QVERIFY(bench.find<QPushButton>("firstProject")->isVisible());
        QVERIFY(!bench.board().isVisible());
    }
    void tabGoesFromACardThroughItsFormAndThenOn()
    {
        ProjectsBench bench;
        const Id id = bench.tile(ProjectPhase::Deliver)->id();
        bench.page.acts().move(id, ProjectPhase::Debrief);
        const ProjectTile *last = bench.tile(ProjectPhase::Debrief, 1);
        QCOMPARE(last->id(), id);
        auto *field = last->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClick(bench.board().tile(id), Qt::Key_Tab);
        QVERIFY(field->hasFocus());
        auto *close = bench.tile(ProjectPhase::Debrief)->findChild<QPushButton *>(QStringLiteral("debriefClose"));
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Tab);
        QVERIFY(last->hasFocus());
    }
    void everythingThatTakesKeysHasAName()
    {
        const ProjectsBench bench;
        for (const auto *widget : bench.page.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
        }
    }
    void fiveColumnsFitTheSmallestWindow()
    {
        ProjectsBench bench;
        bench.window.resize(960, 640);
        bench.page.setGeometry(0, 0, 960 - 64, 640);
        QCoreApplication::processEvents();
        QVERIFY(bench.board().width() <= bench.page.width());
    }

private:
    static void drag(QWidget &grip, QWidget &over, const QPoint &at)
    {
        const QPoint from = middleOf(grip);
        const QPoint to = grip.mapFromGlobal(over.mapToGlobal(at));
        QTest::mousePress(&grip, Qt::LeftButton, {}, from);
        const auto move = [&grip](const QPoint &place) {
            QMouseEvent event(QEvent::MouseMove, place, grip.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&grip, &event);
        };
        move(from + QPoint(20, 20));
        move(to);
        QTest::mouseRelease(&grip, Qt::LeftButton, {}, to);
    }
};

LANAI_TEST(TstProjectspage, tst_projectspage)
#include "tst_projectspage.moc"
