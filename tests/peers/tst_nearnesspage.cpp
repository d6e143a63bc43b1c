#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/smallform.h"
#include "ui/peers/breadthacts.h"
#include "ui/peers/breadthwords.h"
#include "ui/peers/nearnesspage.h"
#include "ui/peers/nearnessrow.h"
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

class OpenBreadth
{
public:
    explicit OpenBreadth(DeskBench::Content content = DeskBench::Content::Sample)
        : bench(content)
        , page(new NearnessPage(bench.context(), &bench.window))
    {
        auto *column = new QVBoxLayout(&bench.window);
        column->setContentsMargins({});
        column->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &NearnessPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter({});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] NearnessRow *rowOf(const Id &peer) const
    {
        return qobject_cast<NearnessRow *>(page->rows()->row(QStringLiteral("breadth-") + idText(peer)));
    }
    [[nodiscard]] SmallForm *form() const { return page->findChild<SmallForm *>(); }
    [[nodiscard]] BreadthRow someRow() const { return page->breadth().rows.first(); }

    DeskBench bench;
    NearnessPage *page;
};

} // namespace

class TstNearnessPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyHasARowThatSaysItAll()
    {
        const OpenBreadth open;
        QCOMPARE(open.page->rows()->rows().size(), open.page->breadth().rows.size());
        for (const BreadthRow &row : open.page->breadth().rows) {
            const NearnessRow *shown = open.rowOf(row.peer.id);
            QVERIFY(shown != nullptr);
            QVERIFY(shown->accessibleName().contains(row.peer.name));
            QCOMPARE(shown->findChild<QPushButton *>() != nullptr, row.advice != BreadthAdvice::None);
        }
    }
    void enterOpensThePersonAndDownGoesOn()
    {
        const OpenBreadth open;
        const Id first = open.someRow().peer.id;
        QCOMPARE(QApplication::focusWidget(), open.rowOf(first));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(QApplication::focusWidget() != open.rowOf(first));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Peer);
    }
    void eachAdviceDoesSomethingTrue()
    {
        OpenBreadth open;
        BreadthActs acts(open.bench.context(), open.page);
        BreadthRow row = open.someRow();
        row.advice = BreadthAdvice::Sponsor;
        acts.follow(row);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Circles);
        QCOMPARE(open.bench.navigator.went.last().peer, row.peer.id);
        row.advice = BreadthAdvice::KeepWarm;
        acts.follow(row);
        QCOMPARE(open.form()->objectName(), QStringLiteral("ritualForm"));
        delete open.form();
        row.advice = BreadthAdvice::Renew;
        acts.follow(row);
        QCOMPARE(open.form()->objectName(), QStringLiteral("seriesForm"));
    }
    void lettingRestIsAStandingAndUndoWakes()
    {
        OpenBreadth open;
        BreadthActs acts(open.bench.context(), open.page);
        BreadthRow row = open.someRow();
        row.advice = BreadthAdvice::LetRest;
        acts.follow(row);
        QCOMPARE(open.bench.journal->people().peer(row.peer.id)->standing, Standing::Dormant);
        open.bench.toasts.press();
        QCOMPARE(open.bench.journal->people().peer(row.peer.id)->standing, Standing::Current);
    }
    void theMenuOffersTheRest()
    {
        const OpenBreadth open;
        Q_EMIT open.rowOf(open.someRow().peer.id)->menuWanted(QPoint());
        const auto *menu = open.page->findChild<QMenu *>(QStringLiteral("breadthMenu"));
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().size() >= 6);
    }
    void whyNamesThePerson_data()
    {
        QTest::addColumn<BreadthAdvice>("advice");
        for (const BreadthAdvice advice :
             {BreadthAdvice::Sponsor, BreadthAdvice::LetRest, BreadthAdvice::KeepWarm, BreadthAdvice::Renew})
            QTest::newRow(wordFor(advice).toLatin1().constData()) << advice;
    }
    void whyNamesThePerson()
    {
        QFETCH(const BreadthAdvice, advice);
        BreadthRow row;
        row.peer.shortName = QStringLiteral("Dana");
        row.advice = advice;
        QVERIFY(BreadthWords::why(row).contains(QStringLiteral("Dana")));
        QVERIFY(!BreadthWords::verb(advice).isEmpty());
    }
    void anEmptyJournalSaysWhereToBegin()
    {
        const OpenBreadth open(DeskBench::Content::Empty);
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        open.page->findChild<QPushButton *>(QStringLiteral("breadthFirst"))->click();
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Peers);
    }
};

LANAI_TEST(TstNearnessPage, tst_nearnesspage)
#include "tst_nearnesspage.moc"
