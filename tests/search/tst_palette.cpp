#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/search/palette.h"
#include "ui/search/palettemodel.h"
#include "ui/shell/theme.h"
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

class TstPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<DeskBench>();
        before = new QPushButton(&bench->window);
        palette = new Palette(bench->context(), &bench->window);
        bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench->window));
        before->setFocus();
        palette->open();
    }
    void cleanup() { bench.reset(); }

    void takesTheFocusAndGivesItBack()
    {
        QVERIFY(field()->hasFocus());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette->isOpen());
        QVERIFY(before->hasFocus());
    }
    void thePanelIsThereWhenItOpens()
    {
        const auto *panel = palette->findChild<QWidget *>(QStringLiteral("palettePanel"));
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->width(), theme().px("palette-width"));
        QVERIFY(palette->rect().contains(panel->geometry()));
        QVERIFY(list()->height() > theme().px("found-one-line"));
    }
    void enterOpensWhatIsMarked()
    {
        type("elena");
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette->isOpen());
        QCOMPARE(bench->navigator.went.size(), 1);
        QCOMPARE(bench->navigator.went.first().page, PageId::Peer);
    }
    void ctrlEnterLogsWithThePerson()
    {
        type("elena");
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench->navigator.went.first().page, PageId::Log);
        QVERIFY(!bench->navigator.went.first().peer.isNull());
    }
    void aCommandIsTriggered()
    {
        QSignalSpy locked(bench->actions.action(QStringLiteral("lock")), &QAction::triggered);
        type("lock");
        while (list()->currentIndex().data().toString() != QStringLiteral("Lock")) {
            const QModelIndex was = list()->currentIndex();
            QTest::keyClick(field(), Qt::Key_Down);
            QVERIFY2(list()->currentIndex() != was, "the command is not among the rows");
        }
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(locked.size(), 1);
    }
    void nothingOfTheWordsStaysWhenItIsClosed()
    {
        type("elena");
        QTest::keyClick(field(), Qt::Key_Escape);
        palette->open();
        QVERIFY(field()->text().isEmpty());
    }

private:
    QLineEdit *field() const { return palette->findChild<QLineEdit *>(QStringLiteral("paletteField")); }
    QListView *list() const { return palette->findChild<QListView *>(QStringLiteral("paletteRows")); }
    void type(const char *words)
    {
        QSignalSpy settled(palette->findChild<PaletteModel *>(), &PaletteModel::settled);
        QTest::keyClicks(field(), QString::fromLatin1(words));
        QVERIFY(settled.wait());
        QTRY_VERIFY(palette->findChild<PaletteModel *>()->rows().size() > 1);
    }

    std::unique_ptr<DeskBench> bench;
    QPushButton *before = nullptr;
    Palette *palette = nullptr; // both children of the bench's window
};

LANAI_TEST(TstPalette, tst_palette)
#include "tst_palette.moc"
