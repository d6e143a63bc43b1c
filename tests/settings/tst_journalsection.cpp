#include "core/journal/backupfolder.h"
#include "core/journal/people.h"
#include "core/journal/trash.h"
#include "core/storage/connection.h"
#include "tests/settings/calendarfiles.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/history/historydialog.h"
#include "ui/parts/label.h"
#include "ui/settings/journalsection.h"
#include "ui/settings/settingspage.h"
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace lanai;
using namespace lanai::test;

// The section in its page, on a journal with two people of whom one was deleted.
class TstJournalSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        addPeer("Priya Raman");
        dana = addPeer("Dana Whitfield");
        VERIFY_OK(bench->journal->people().remove(dana));
        page = new SettingsPage(bench->context(), calendarFiles(), &bench->window);
        page->resize(1072, 820);
        connect(bench->journal.get(), &Journal::changed, page, &SettingsPage::refresh);
        bench->window.show();
        bench->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench->window));
        Place place;
        place.page = PageId::Settings;
        place.words = QStringLiteral("journal");
        page->enter(place);
    }
    void cleanup() { bench.reset(); }

    void saysWhereTheFileLies()
    {
        const auto labels = page->findChildren<Label *>();
        const auto says = [&labels](const QString &words) {
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&words](const Label *label) { return label->text() == words; });
        };
        QVERIFY(says(QStringLiteral("peers.lanai")));
        QVERIFY(says(QDir::toNativeSeparators(bench->folder.path())));
    }
    void whatWasDeletedCanBeBroughtBackAndThatTakenBack()
    {
        QCOMPARE(table()->model()->rowCount(), 1);
        find<QPushButton>("trashRestore")->click();
        QCOMPARE(bench->journal->people().all()->size(), 2);
        QVERIFY(bench->toasts.text().contains(QStringLiteral("Dana Whitfield")));
        QVERIFY(find<QWidget>("trashEmpty")->isVisible());
        bench->toasts.press();
        QCOMPARE(bench->journal->people().all()->size(), 1);
        QCOMPARE(table()->model()->rowCount(), 1);
    }
    void aNameThatIsTakenKeepsItInTheTrashAndSaysWhy()
    {
        addPeer("Dana Whitfield");
        find<QPushButton>("trashRestore")->click();
        QVERIFY(message().contains(QStringLiteral("Dana Whitfield")));
        QCOMPARE(bench->journal->trash().things()->size(), 1);
    }
    void erasingAsksFirst()
    {
        bench->prompts.yes = false;
        find<QPushButton>("trashErase")->click();
        QTRY_COMPARE(bench->prompts.asked.size(), 1); // once the backups were looked into
        QCOMPARE(bench->journal->trash().things()->size(), 1);
        bench->prompts.yes = true;
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(bench->prompts.asked.size(), 2);
        QVERIFY(bench->journal->trash().things()->isEmpty());
        QVERIFY(find<QWidget>("trashEmpty")->isVisible());
    }
    void afterErasingItOffersToReplaceTheBackupsThatHoldIt()
    {
        const BackupFolder folder(bench->journal->path(), bench->clock);
        const auto old = folder.take(BackupReason::Asked, bench->journal->key(), [](int) { return true; });
        VERIFY_OK(old);
        find<QPushButton>("trashErase")->click();
        QTRY_COMPARE(bench->prompts.asked.size(), 2);
        QTRY_VERIFY(!QFile::exists(old->path));
        QTRY_COMPARE(bench->toasts.text(), QStringLiteral("The backups are deleted, and a new one was made."));
        QCOMPARE(folder.all().size(), 1);
    }
    void aBackupThatDoesNotHoldItStays()
    {
        VERIFY_OK(bench->journal->trash().erase(dana));
        const Id ana = addPeer("Ana Ruiz");
        const BackupFolder folder(bench->journal->path(), bench->clock);
        const auto old = folder.take(BackupReason::Asked, bench->journal->key(), [](int) { return true; });
        Fact fact;
        fact.peerId = ana;
        fact.text = QStringLiteral("swims");
        VERIFY_OK(bench->journal->people().removeFact(bench->journal->people().addFact(fact).value()));
        find<QPushButton>("trashErase")->click();
        QTRY_COMPARE(bench->toasts.text(), QStringLiteral("“swims” is erased."));
        QCOMPARE(bench->prompts.asked.size(), 1);
        QVERIFY(QFile::exists(old->path));
    }
    void theHistoryOfWhatLiesThereIsShown()
    {
        find<QPushButton>("trashHistory")->click();
        const auto *dialog = page->findChild<HistoryDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->history().id, dana);
    }
    void anEmptyTrashSaysWhatItIsFor()
    {
        VERIFY_OK(bench->journal->trash().restore(dana));
        QVERIFY(find<QWidget>("trashEmpty")->isVisible());
        QVERIFY(!table()->isVisible());
    }
    void aFileThatIsWholeIsToldSoLater()
    {
        auto *found = find<Label>("journalFound");
        find<QPushButton>("journalCheck")->click();
        QCOMPARE(found->text(), QStringLiteral("Checking…"));
        QTRY_VERIFY(found->text().contains(QStringLiteral("It is whole")));
        QVERIFY(found->text().contains(QStringLiteral("1 peer")));
    }
    void aDamagedFileIsToldOf()
    {
        QFile file(bench->journal->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 2000);
        file.write("damage");
        file.close();
        auto *found = find<Label>("journalFound");
        find<QPushButton>("journalCheck")->click();
        QTRY_VERIFY(found->text().contains(QStringLiteral("1 broken page")));
        QVERIFY(found->text().contains(QStringLiteral("is damaged")));
        QVERIFY(found->text().contains(QStringLiteral("No backup beside it is whole")));
        QVERIFY(find<QPushButton>("journalRepair")->isHidden());
        QVERIFY(find<QPushButton>("journalRestore")->isHidden());
    }
    void aDamagedFileNamesItsNewestWholeBackup()
    {
        const BackupFolder folder(bench->journal->path(), bench->clock);
        const auto good = folder.take(BackupReason::Asked, bench->journal->key(), [](int) { return true; });
        QFile file(bench->journal->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 2000);
        file.write("damage");
        file.close();
        find<QPushButton>("journalCheck")->click();
        auto *found = find<Label>("journalFound");
        QTRY_VERIFY(found->text().contains(QFileInfo(good->path).fileName()));
        QSignalSpy wanted(page, &SettingsPage::restoreWanted);
        bench->prompts.yes = true;
        find<QPushButton>("journalRestore")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), good->path);
    }
    void aDamagedBackupIsToldOf()
    {
        const BackupFolder folder(bench->journal->path(), bench->clock);
        const auto bad = folder.take(BackupReason::Asked, bench->journal->key(), [](int) { return true; });
        QFile file(bad->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 2000);
        file.write("damage");
        file.close();
        find<QPushButton>("journalCheck")->click();
        auto *found = find<Label>("journalFound");
        QTRY_VERIFY(found->text().contains(QStringLiteral("It is whole")));
        QVERIFY2(found->text().contains(QStringLiteral("1 backup is damaged")), qPrintable(found->text()));
    }
    void whatCanBeMadeAnewIsRepaired()
    {
        {
            const auto other =
                Connection::open(bench->journal->path(), bench->journal->key(), Connection::Mode::ReadWrite);
            VERIFY_OK((*other)->exec(QStringLiteral("DELETE FROM search_doc")));
        }
        auto *found = find<Label>("journalFound");
        find<QPushButton>("journalCheck")->click();
        QTRY_VERIFY(found->text().contains(QStringLiteral("Nothing is lost")));
        auto *repair = find<QPushButton>("journalRepair");
        QVERIFY(repair->isVisible());
        repair->click();
        QTRY_VERIFY2(found->text().startsWith(QStringLiteral("It was repaired. It is whole")),
                     qPrintable(found->text()));
        QVERIFY(repair->isHidden());
    }

private:
    template<class Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("trash"); }
    [[nodiscard]] QString message() const
    {
        for (const Label *label : page->findChildren<Label *>(QStringLiteral("settingsMessage"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    Id addPeer(const char *name)
    {
        Peer peer;
        peer.name = QString::fromUtf8(name);
        return bench->journal->people().add(peer).value();
    }

    std::unique_ptr<DeskBench> bench;
    SettingsPage *page = nullptr; // a child of the bench's window
    Id dana;
};

LANAI_TEST(TstJournalSection, tst_journalsection)
#include "tst_journalsection.moc"
