#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/trash.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/history/historydialog.h"
#include "ui/history/historywords.h"
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

using namespace lanai;
using namespace lanai::test;

class TstHistoryDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        Peer peer;
        peer.name = QStringLiteral("Dana Whitfield");
        dana = bench->journal->people().add(peer).value();
        note = bench->journal->notes().log(saying("about pricing\nsame line"))->entryId;
        VERIFY_OK(bench->journal->notes().edit(note, saying("about <b>hiring</b>\nsame line\nand more")));
    }
    void cleanup() { bench.reset(); }

    void bothSidesOfAChangeStandBesideOneAnother()
    {
        HistoryDialog dialog(bench->context(), note, &bench->window);
        VERIFY_OK(dialog.load());
        auto *versions = dialog.findChild<QListWidget *>(QStringLiteral("historyVersions"));
        QCOMPARE(versions->count(), 2);
        QCOMPARE(versions->item(0)->text(), QStringLiteral("Now"));
        QCOMPARE(versions->item(1)->text(), QStringLiteral("Until Thu 19 Nov 2026, 08:30: a note changed"));
        QCOMPARE(versions->currentRow(), 1);
        const QString text = textOf(dialog);
        QVERIFY2(text.contains(QStringLiteral("about pricing")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("about <b>hiring</b>")), qPrintable(text)); // shown as text
        QVERIFY2(text.contains(QStringLiteral("This version")), qPrintable(text));
    }
    void howItIsNowStandsAlone()
    {
        HistoryDialog dialog(bench->context(), note, &bench->window);
        VERIFY_OK(dialog.load());
        dialog.choose(0);
        QVERIFY(textOf(dialog).contains(QStringLiteral("Dana Whitfield")));
        QVERIFY(!button(dialog)->isEnabled());
        QVERIFY(dialog.findChild<QComboBox *>(QStringLiteral("historyBeside"))->isHidden());
    }
    void aVersionComesBackAndUndoTakesThatBack()
    {
        auto *dialog = new HistoryDialog(bench->context(), note, &bench->window);
        VERIFY_OK(dialog->load());
        button(*dialog)->click();
        QCOMPARE(body(), QStringLiteral("about pricing\nsame line"));
        QCOMPARE(bench->toasts.text(), QStringLiteral("“about pricing” is as it was."));
        bench->toasts.press();
        QCOMPARE(body(), QStringLiteral("about <b>hiring</b>\nsame line\nand more"));
    }
    void aVersionIsSeenBesideHowItIsNow()
    {
        VERIFY_OK(bench->journal->notes().edit(note, saying("a third text")));
        HistoryDialog dialog(bench->context(), note, &bench->window);
        VERIFY_OK(dialog.load());
        dialog.choose(2);
        QVERIFY(!textOf(dialog).contains(QStringLiteral("a third text")));
        dialog.findChild<QComboBox *>(QStringLiteral("historyBeside"))->setCurrentIndex(1);
        QVERIFY(textOf(dialog).contains(QStringLiteral("a third text")));
    }
    void whatIsChangedMeanwhileIsShown()
    {
        HistoryDialog dialog(bench->context(), note, &bench->window);
        VERIFY_OK(dialog.load());
        VERIFY_OK(bench->journal->notes().edit(note, saying("a third text")));
        QCOMPARE(dialog.findChild<QListWidget *>(QStringLiteral("historyVersions"))->count(), 3);
    }
    void whatIsRefusedIsSaidThere()
    {
        Peer peer = bench->journal->people().peer(dana).value();
        peer.name = QStringLiteral("Dana W");
        VERIFY_OK(bench->journal->people().change(peer));
        Peer other;
        other.name = QStringLiteral("Dana Whitfield");
        VERIFY_OK(bench->journal->people().add(other));
        HistoryDialog dialog(bench->context(), dana, &bench->window);
        VERIFY_OK(dialog.load());
        dialog.choose(1);
        dialog.bringBack();
        QVERIFY2(dialog.refusal().contains(QStringLiteral("Dana Whitfield")), qPrintable(dialog.refusal()));
        QCOMPARE(bench->journal->people().peer(dana)->name, QStringLiteral("Dana W"));
    }
    void whatLayInTheTrashCannotComeBack()
    {
        VERIFY_OK(bench->journal->notes().remove(note));
        VERIFY_OK(bench->journal->trash().restore(note));
        HistoryDialog dialog(bench->context(), note, &bench->window);
        VERIFY_OK(dialog.load());
        dialog.choose(1);
        QVERIFY(!button(dialog)->isEnabled());
    }
    void whatCannotBeReadIsSaidInAToast()
    {
        HistoryDialog::openFor(bench->context(), newId(1), &bench->window);
        QVERIFY(!bench->toasts.text().isEmpty());
        QVERIFY(bench->window.findChild<HistoryDialog *>() == nullptr);
    }
    void whatIsErasedMeanwhileIsSaidThereAndNotShownAnyMore()
    {
        HistoryDialog dialog(bench->context(), note, &bench->window);
        VERIFY_OK(dialog.load());
        VERIFY_OK(bench->journal->notes().remove(note));
        VERIFY_OK(bench->journal->trash().erase(note));
        Peer other;
        other.name = QStringLiteral("Ana Ruiz");
        VERIFY_OK(bench->journal->people().add(other)); // erasing leaves no rows to tell of
        QVERIFY(!dialog.refusal().isEmpty());
        QCOMPARE(dialog.findChild<QListWidget *>(QStringLiteral("historyVersions"))->count(), 0);
        QCOMPARE(textOf(dialog), QString());
        QVERIFY(!button(dialog)->isEnabled());
    }
    void itOpensForAThing()
    {
        HistoryDialog::openFor(bench->context(), note, &bench->window);
        const auto *dialog = bench->window.findChild<HistoryDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->isVisible());
    }
    void valuesAreSaidInTheWindowsWords_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *table, const char *name, FieldKind kind, const char *value, const char *said) {
            QTest::addRow("%s %s", table, name) << QString::fromLatin1(table) << QString::fromLatin1(name) << int(kind)
                                                << QString::fromLatin1(value) << QString::fromLatin1(said);
        };
        row("commitment", "due", FieldKind::Day, "2026-12-03", "Thu 3 Dec 2026");
        row("commitment", "state", FieldKind::Word, "kept", "Kept");
        row("commitment", "side", FieldKind::Word, "theirs", "Theirs");
        row("peer", "interdependence", FieldKind::Word, "light", "Light");
        row("meeting", "mostly_status", FieldKind::Flag, "1", "Yes");
        row("project", "phase", FieldKind::Word, "diverge", "Diverge");
        row("meeting", "minutes", FieldKind::Number, "45", "45");
        row("ask", "state", FieldKind::Word, "not-known", "not known");
    }
    void valuesAreSaidInTheWindowsWords()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, name);
        QFETCH(const int, kind);
        QFETCH(const QString, value);
        QFETCH(const QString, said);
        QCOMPARE(HistoryWords::value(table, {name, FieldKind(kind), value}), said);
    }

private:
    [[nodiscard]] NoteDraft saying(const char *body) const
    {
        NoteDraft draft;
        draft.peers = {dana};
        draft.body = QString::fromUtf8(body);
        return draft;
    }
    [[nodiscard]] QString body() const { return bench->journal->notes().entry(note)->body; }
    static QString textOf(const HistoryDialog &dialog)
    {
        return dialog.findChild<QTextBrowser *>(QStringLiteral("historyText"))->toPlainText();
    }
    static QPushButton *button(const HistoryDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("historyBringBack"));
    }

    std::unique_ptr<DeskBench> bench;
    Id dana;
    Id note;
};

LANAI_TEST(TstHistoryDialog, tst_historydialog)
#include "tst_historydialog.moc"
