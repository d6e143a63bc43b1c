#include "tests/support/registry.h"
#include "ui/shell/prompts.h"
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QWidget>

using namespace lanai;

namespace {

QString worded(const char *latin)
{
    return QString::fromLatin1(latin);
}

template<class Dialog>
Dialog *dialogOf(const QWidget &window, const char *name)
{
    return window.findChild<Dialog *>(worded(name));
}

Question deletion()
{
    return {worded("Delete Dana Whitfield"), worded("Everything about Dana goes to the trash for 30 days."),
            worded("Delete"), true};
}

} // namespace

class TstPrompts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void askingDoesNotWait()
    {
        QWidget window;
        DialogPrompts prompts(&window);
        int yes = 0;
        prompts.confirm(deletion(), &window, [&yes] { ++yes; });
        auto *box = dialogOf<QMessageBox>(window, "confirm");
        QVERIFY(box != nullptr);
        QCOMPARE(yes, 0);
        QCOMPARE(box->text(), worded("Delete Dana Whitfield"));
        QVERIFY(box->informativeText().contains(worded("30 days")));
        QCOMPARE(box->windowTitle(), worded("Lanai")); // seen in the task bar, where Dana is nobody's business
        QCOMPARE(box->accessibleName(), worded("Delete Dana Whitfield"));
        dialogOf<QPushButton>(*box, "confirmYes")->click();
        QCOMPARE(yes, 1);
        QTRY_VERIFY(dialogOf<QMessageBox>(window, "confirm") == nullptr);
    }
    void cancellingAndEscapeAreNo()
    {
        QWidget window;
        DialogPrompts prompts(&window);
        int yes = 0;
        prompts.confirm(deletion(), &window, [&yes] { ++yes; });
        dialogOf<QMessageBox>(window, "confirm")->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(dialogOf<QMessageBox>(window, "confirm") == nullptr);
        prompts.confirm(deletion(), &window, [&yes] { ++yes; });
        QTest::keyClick(dialogOf<QMessageBox>(window, "confirm"), Qt::Key_Escape);
        QTRY_VERIFY(dialogOf<QMessageBox>(window, "confirm") == nullptr);
        QCOMPARE(yes, 0);
    }
    void onlyWhatHarmsNobodyIsAnsweredByReturn()
    {
        QWidget window;
        DialogPrompts prompts(&window);
        prompts.confirm(deletion(), &window, [] {});
        auto *box = dialogOf<QMessageBox>(window, "confirm");
        QVERIFY(box->defaultButton() != dialogOf<QPushButton>(*box, "confirmYes"));
        box->reject();
        QTRY_VERIFY(dialogOf<QMessageBox>(window, "confirm") == nullptr);
        prompts.confirm({worded("Reload"), {}, worded("Reload"), false}, &window, [] {});
        box = dialogOf<QMessageBox>(window, "confirm");
        QCOMPARE(box->defaultButton(), dialogOf<QPushButton>(*box, "confirmYes"));
    }
    void nobodyIsAnsweredWhoIsGone()
    {
        QWidget window;
        DialogPrompts prompts(&window);
        int yes = 0;
        auto asker = std::make_unique<QObject>();
        prompts.confirm(deletion(), asker.get(), [&yes] { ++yes; });
        asker.reset();
        dialogOf<QPushButton>(window, "confirmYes")->click();
        QCOMPARE(yes, 0);
    }
    void aLineIsAskedForAndMayBeRefused()
    {
        QWidget window;
        DialogPrompts prompts(&window);
        QStringList answers;
        const auto answer = [&answers](const QString &line) { answers << line; };
        prompts.askLine(worded("Why"), worded("One line why:"), worded("no time"), &window, answer);
        auto *dialog = dialogOf<QInputDialog>(window, "askLine");
        QCOMPARE(dialog->textValue(), worded("no time"));
        QCOMPARE(dialog->windowTitle(), worded("Lanai"));
        QCOMPARE(dialog->labelText(), worded("Why\nOne line why:"));
        QCOMPARE(dialog->accessibleName(), worded("Why"));
        dialog->setTextValue(worded("quarter end"));
        dialog->accept();
        QCOMPARE(answers, QStringList(worded("quarter end")));
        QTRY_VERIFY(dialogOf<QInputDialog>(window, "askLine") == nullptr);
        prompts.askLine(worded("Why"), worded("One line why:"), {}, &window, answer);
        dialogOf<QInputDialog>(window, "askLine")->reject();
        QCOMPARE(answers.size(), 1);
    }
    void aFileIsProposedWithItsEnding()
    {
        const QTemporaryDir folder;
        QWidget window;
        DialogPrompts prompts(&window);
        QStringList paths;
        prompts.saveFile(
            {worded("Export"), folder.path(), worded("Staff sheet.pdf"), worded("PDF (*.pdf)"), worded("pdf")}, &window,
            [&paths](const QString &path) { paths << path; });
        auto *dialog = dialogOf<QFileDialog>(window, "fileDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->defaultSuffix(), worded("pdf"));
        QVERIFY(dialog->history().isEmpty() || dialog->history() == QStringList(dialog->directory().path()));
        Q_EMIT dialog->fileSelected(folder.filePath(worded("a.pdf")));
        QCOMPARE(paths, QStringList(folder.filePath(worded("a.pdf"))));
        dialog->close();
        prompts.openFile({worded("Open"), folder.path(), {}, worded("Lanai (*.lanai)"), {}}, &window,
                         [](const QString &) {});
        const auto all = window.findChildren<QFileDialog *>(worded("fileDialog"));
        QCOMPARE(all.last()->acceptMode(), QFileDialog::AcceptOpen);
        QCOMPARE(all.last()->fileMode(), QFileDialog::ExistingFile);
    }
};

LANAI_TEST(TstPrompts, tst_prompts)
#include "tst_prompts.moc"
