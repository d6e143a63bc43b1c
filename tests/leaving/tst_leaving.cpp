#include "tests/leaving/fakeprinting.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/leaving/leaving.h"
#include "ui/leaving/leavingpanel.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/toggle.h"
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

namespace {

Departure sheet(bool initials)
{
    const QString text = initials ? QStringLiteral("DW’s split") : QStringLiteral("Dana’s split");
    SheetRow row;
    row.cells << SheetCell{SheetParagraph{SheetRun{text, RunStyle::Plain}}};
    SheetSection section;
    section.label = QStringLiteral("Commitments due");
    section.columns << SheetColumn{};
    section.rows << row;
    Departure made;
    made.document.title = QStringLiteral("Exec staff");
    made.document.parts << SheetPart{QStringLiteral("Exec staff"), {}, {}, {section}};
    made.document.pageOf = QStringLiteral("%1 of %2");
    made.imprint.leftOut = 3;
    made.imprint.options.initials = initials;
    made.imprint.leaving << LeavingThing{LeavingKind::Commitment, {}, {}, text};
    made.date = QDate(2026, 11, 23);
    return made;
}

// A page with a bar, and what may leave from it.
struct Desk
{
    Desk()
        : page(&bench.window)
        , bar(InlineBar::Kind::Failure, &page)
        , leaving(bench.context(), printing, &page, &bar)
    {
        page.resize(900, 700);
        bench.window.show();
        page.show();
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    }
    void begin(LeavingTarget target)
    {
        leaving.begin(target, false,
                      [](const SheetExtras &extras) { return Result<Departure>(sheet(extras.initials)); });
    }
    QPushButton *button(const char *name) { return page.findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString label(const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }

    DeskBench bench{DeskBench::Content::Empty};
    FakePrinting printing;
    QWidget page;
    InlineBar bar;
    Leaving leaving;
};

} // namespace

class TstLeaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesBeforeTheListIsConfirmed()
    {
        Desk desk;
        const QString path = desk.bench.folder.filePath(QStringLiteral("out.pdf"));
        desk.bench.prompts.path = path;
        desk.begin(LeavingTarget::Pdf);
        QVERIFY(desk.leaving.panel()->isVisible());
        QCOMPARE(desk.leaving.panel()->list().rowCount(), 1);
        QVERIFY(desk.label("leavingCount").contains(QStringLiteral("1 thing leaves")));
        QVERIFY(desk.label("leavingCount").contains(QStringLiteral("3 private notes left out")));
        QVERIFY(!QFile::exists(path));
        desk.button("leavingCancel")->click();
        QVERIFY(!desk.leaving.panel()->isVisible());
        QVERIFY(!QFile::exists(path));
        QVERIFY(desk.bench.prompts.asked.isEmpty());
    }
    void eachFileIsProposedByItsDateAndNeverAName_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("name");
        QTest::newRow("pdf") << int(LeavingTarget::Pdf) << QStringLiteral("prep-staff-2026-11-23.pdf");
        QTest::newRow("html") << int(LeavingTarget::Html) << QStringLiteral("prep-staff-2026-11-23.html");
        QTest::newRow("md") << int(LeavingTarget::Markdown) << QStringLiteral("prep-staff-2026-11-23.md");
    }
    void eachFileIsProposedByItsDateAndNeverAName()
    {
        QFETCH(const int, target);
        QFETCH(const QString, name);
        Desk desk;
        desk.bench.prompts.path = desk.bench.folder.filePath(name);
        desk.begin(LeavingTarget(target));
        desk.button("leavingGo")->click();
        QCOMPARE(desk.bench.prompts.lastFile.name, name);
        QVERIFY(QFile::exists(desk.bench.prompts.path));
        QVERIFY(desk.bench.toasts.text().contains(name));
        QVERIFY(!desk.bar.isVisible());
    }
    void aFolderThatCanNotBeWrittenIsSaidInPlaceWithItsPath_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("not there") << QStringLiteral("nowhere/");
        QTest::newRow("inside a file") << QStringLiteral("peers.lanai/");
    }
    void aFolderThatCanNotBeWrittenIsSaidInPlaceWithItsPath()
    {
        QFETCH(const QString, folder);
        Desk desk;
        const QString path = desk.bench.folder.filePath(folder + QStringLiteral("out.pdf"));
        desk.bench.prompts.path = path;
        desk.begin(LeavingTarget::Pdf);
        desk.button("leavingGo")->click();
        QVERIFY(desk.bar.isVisible());
        QVERIFY2(desk.bar.message().contains(path), qPrintable(desk.bar.message()));
        QVERIFY(!QFile::exists(path));
        desk.bench.prompts.path = desk.bench.folder.filePath(QStringLiteral("out.pdf"));
        desk.begin(LeavingTarget::Pdf);
        QVERIFY(!desk.bar.isVisible());
    }
    void aFileThatIsAFolderStaysOne()
    {
        Desk desk;
        QVERIFY(QDir(desk.bench.folder.path()).mkdir(QStringLiteral("out.pdf")));
        desk.bench.prompts.path = desk.bench.folder.filePath(QStringLiteral("out.pdf"));
        desk.begin(LeavingTarget::Pdf);
        desk.button("leavingGo")->click();
        QVERIFY(desk.bar.isVisible());
        QVERIFY(QFileInfo(desk.bench.prompts.path).isDir());
    }
    void initialsChangeTheListAtOnce()
    {
        Desk desk;
        QSignalSpy chosen(&desk.leaving, &Leaving::initialsChosen);
        desk.begin(LeavingTarget::Markdown);
        desk.page.findChild<Toggle *>(QStringLiteral("leavingInitials"))->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(desk.leaving.panel()->list().index(0).data().toString(), QStringLiteral("Commitment: DW’s split"));
        desk.bench.prompts.path = desk.bench.folder.filePath(QStringLiteral("out.md"));
        desk.button("leavingGo")->click();
        QFile written(desk.bench.prompts.path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("DW’s split"));
        QVERIFY(!text.contains("Dana"));
    }
    void aStaffSheetOffersNeitherTrustNorConflicts()
    {
        Desk desk;
        desk.begin(LeavingTarget::Pdf);
        QVERIFY(!desk.page.findChild<Toggle *>(QStringLiteral("leavingTrust"))->isVisible());
        QVERIFY(!desk.page.findChild<Toggle *>(QStringLiteral("leavingConflict"))->isVisible());
    }
    void theClipboardIsAskedNotToKeepIt()
    {
        Desk desk;
        desk.begin(LeavingTarget::Markdown);
        desk.button("leavingCopy")->click();
        const QMimeData *held = QGuiApplication::clipboard()->mimeData();
        QVERIFY(held->text().contains(QStringLiteral("Dana’s split")));
        QCOMPARE(held->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(desk.bench.prompts.asked.isEmpty());
    }
    void aMissingPrinterIsSaidInPlace()
    {
        Desk desk;
        desk.printing.there = false;
        desk.begin(LeavingTarget::Printer);
        QVERIFY(desk.bar.message().startsWith(QStringLiteral("No printer was found.")));
        QVERIFY(!desk.leaving.panel()->isVisible());
    }
    void thePrinterGetsThePagesAndTheSpoolerIsNamed()
    {
        Desk desk;
        desk.begin(LeavingTarget::Printer);
        QVERIFY(desk.label("leavingWarning").contains(QStringLiteral("spooler keeps a copy")));
        QVERIFY(desk.printing.printed.isEmpty());
        desk.button("leavingGo")->click();
        QVERIFY(desk.printing.printed.startsWith("%PDF"));
        QCOMPARE(desk.bench.toasts.text(), QStringLiteral("1 page is at the printer."));
    }
    void aPrinterThatTakesNothingIsSaidInPlace()
    {
        Desk desk;
        desk.printing.jams = true;
        desk.begin(LeavingTarget::Printer);
        desk.button("leavingGo")->click();
        QVERIFY(desk.bar.message().startsWith(QStringLiteral("The printer took nothing.")));
    }
    void nothingToPrintIsSaidInPlace()
    {
        Desk desk;
        desk.leaving.begin(LeavingTarget::Pdf, false,
                           [](const SheetExtras &) { return Result<Departure>(Departure()); });
        QVERIFY(desk.bar.isVisible());
        QVERIFY(!desk.leaving.panel()->isVisible());
    }
    void enterConfirmsAndEscLeaves()
    {
        Desk desk;
        desk.bench.prompts.path = desk.bench.folder.filePath(QStringLiteral("out.pdf"));
        desk.begin(LeavingTarget::Pdf);
        QTest::keyClick(desk.leaving.panel(), Qt::Key_Escape);
        QVERIFY(!desk.leaving.panel()->isVisible());
        desk.begin(LeavingTarget::Pdf);
        QTest::keyClick(desk.leaving.panel(), Qt::Key_Return);
        QVERIFY(QFile::exists(desk.bench.prompts.path));
    }
    void tabStaysInTheList()
    {
        Desk desk;
        desk.begin(LeavingTarget::Pdf);
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(desk.page.window()->focusWidget(), Qt::Key_Tab);
            QVERIFY(desk.leaving.panel()->isAncestorOf(desk.page.window()->focusWidget()));
        }
    }
};

LANAI_TEST(TstLeaving, tst_leaving)
#include "tst_leaving.moc"
