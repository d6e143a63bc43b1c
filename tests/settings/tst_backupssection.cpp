#include "core/journal/backupfolder.h"
#include "core/journal/backupmemory.h"
#include "core/journal/people.h"
#include "tests/settings/calendarfiles.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/settings/backuplookmodel.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/storedbackupsmodel.h"
#include <QAbstractItemModelTester>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace lanai;
using namespace lanai::test;

// The section in its page, on a journal with one person in it.
class TstBackupsSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        addPeer("Priya Raman");
        page = new SettingsPage(bench->context(), calendarFiles(), &bench->window);
        page->resize(1072, 820);
        connect(bench->journal.get(), &Journal::changed, page, &SettingsPage::refresh);
        bench->window.show();
        bench->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench->window));
        Place place;
        place.page = PageId::Settings;
        place.words = QStringLiteral("backups");
        page->enter(place);
    }
    void cleanup() { bench.reset(); }

    void withoutABackupItSaysThatOneComes()
    {
        QVERIFY(find<QWidget>("backupsEmpty")->isVisible());
        QVERIFY(!find<QTableView>("backups")->isVisible());
        QCOMPARE(find<Label>("backupTried")->text(), QStringLiteral("None was tried yet."));
    }
    void oneIsMadeAndShowsWhatItHolds()
    {
        take();
        QCOMPARE(list()->rowCount(), 1);
        QCOMPARE(list()->index(0, StoredBackupsModel::Taken).data().toString(), QStringLiteral("Thu 19 Nov, 08:30"));
        QCOMPARE(list()->index(0, StoredBackupsModel::Why).data().toString(), QStringLiteral("You asked for it"));
        QTRY_VERIFY(held()->rowCount() > 0);
        QCOMPARE(held()->index(0, BackupLookModel::Kind).data().toString(), QStringLiteral("People"));
        QCOMPARE(held()->index(0, BackupLookModel::There).data().toString(), QStringLiteral("1"));
        QVERIFY(find<Label>("backupSaid")->text().contains(QStringLiteral("the same as the journal now")));
        QVERIFY(find<QPushButton>("backupRestore")->isEnabled());
    }
    void whatIsDifferentNowIsSaidAsSoonAsItIs()
    {
        take();
        QTRY_VERIFY(held()->rowCount() > 0);
        addPeer("Dana Whitfield");
        QTRY_COMPARE(held()->index(0, BackupLookModel::Difference).data().toString(), QStringLiteral("1 new since"));
    }
    void bothModelsAreSound()
    {
        const QAbstractItemModelTester backups(list());
        const QAbstractItemModelTester look(held());
        take();
        QTRY_VERIFY(held()->rowCount() > 0);
        take();
        QCOMPARE(list()->rowCount(), 2);
    }
    void restoringAsksFirstAndIsTheWindows()
    {
        take();
        QTRY_VERIFY(find<QPushButton>("backupRestore")->isEnabled());
        QSignalSpy wanted(page, &SettingsPage::restoreWanted);
        bench->prompts.yes = false;
        find<QPushButton>("backupRestore")->click();
        QCOMPARE(bench->prompts.asked.size(), 1);
        QVERIFY(wanted.isEmpty());
        bench->prompts.yes = true;
        find<QPushButton>("backupRestore")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), folder().all().first().path);
    }
    void aBrokenOneAndOneUnderAnEarlierPassphraseAreSaidAndNotRestored_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("said");
        QTest::newRow("broken") << 20 << QStringLiteral("is damaged"); // its first page: no key opens it
        QTest::newRow("no backup at all") << -1 << QStringLiteral("not a Lanai journal");
    }
    void aBrokenOneAndOneUnderAnEarlierPassphraseAreSaidAndNotRestored()
    {
        QFETCH(const int, at);
        QFETCH(const QString, said);
        take();
        QFile file(folder().all().first().path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (at < 0)
            QVERIFY(file.resize(0));
        else
            QVERIFY(file.seek(at) && file.write("broken") == 6);
        file.close();
        reenter();
        QTRY_VERIFY2(find<Label>("backupSaid")->text().contains(said), qPrintable(find<Label>("backupSaid")->text()));
        QVERIFY(!find<QPushButton>("backupRestore")->isEnabled());
    }
    void anotherFolderCanBeChosenAndTakenBack()
    {
        const QTemporaryDir disk;
        bench->prompts.path = disk.path();
        QVERIFY(!find<QPushButton>("backupBeside")->isVisible());
        find<QPushButton>("backupChoose")->click();
        QVERIFY(bench->prompts.lastFile.isFolder);
        QCOMPARE(find<Label>("backupPath")->text(), QDir::toNativeSeparators(disk.path()));
        take();
        QVERIFY(folder().all().first().path.startsWith(disk.path()));
        find<QPushButton>("backupBeside")->click();
        QCOMPARE(find<Label>("backupPath")->text(),
                 QDir::toNativeSeparators(bench->folder.filePath(QStringLiteral("Backups"))));
        QVERIFY(!find<QPushButton>("backupBeside")->isVisible());
    }
    void aChosenFolderThatIsGoneIsSaidWithWhatToDo()
    {
        BackupMemory::instance().setFolder(bench->journal->path(), bench->folder.filePath(QStringLiteral("gone")));
        find<QPushButton>("backupTake")->click();
        QTRY_VERIFY(find<Label>("backupTaken")->text().contains(QStringLiteral("Connect the disk")));
        QVERIFY(find<QPushButton>("backupTake")->isEnabled());
    }
    void whyTheLastOneWasNotMadeIsSaidUntilOneIs()
    {
        BackupMemory::instance().setFailure(bench->journal->path(), Error{ErrorCode::DiskFull, {bench->folder.path()}});
        QVERIFY(find<Label>("backupTaken")->text().contains(QStringLiteral("The last one was not made. The disk")));
        take();
        QVERIFY(!find<Label>("backupTaken")->text().contains(QStringLiteral("not made")));
        QVERIFY(!BackupMemory::instance().failureOf(bench->journal->path()));
    }
    void onceOneWasMadeByItselfTheFailureBeforeIsNotSaidAnyMore()
    {
        const QString path = bench->journal->path();
        BackupMemory::instance().setFailure(path, Error{ErrorCode::DiskFull, {bench->folder.path()}});
        QVERIFY(find<Label>("backupTaken")->isVisible());
        BackupMemory::instance().setFailure(path, {});
        QVERIFY(!find<Label>("backupTaken")->isVisible());
    }
    void theNewestIsTriedAndItIsSaidHowThatWent()
    {
        take();
        find<QPushButton>("backupTry")->click();
        QVERIFY(!find<QPushButton>("backupTry")->isEnabled());
        QTRY_VERIFY(find<Label>("backupTried")->text().startsWith(QStringLiteral("Yes:")));
        QVERIFY(find<QPushButton>("backupTry")->isEnabled());
        QFile file(folder().all().first().path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("broken") == 6);
        file.close();
        find<QPushButton>("backupTry")->click();
        QTRY_VERIFY(find<Label>("backupTried")->text().contains(QStringLiteral("is damaged")));
        QVERIFY(find<Label>("backupTried")->text().contains(QStringLiteral("no other one opens")));
    }
    void withoutABackupThereIsNothingToTry()
    {
        find<QPushButton>("backupTry")->click();
        QTRY_VERIFY(find<QPushButton>("backupTry")->isEnabled());
        const QList<Label *> labels = page->findChildren<Label *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const Label *label) {
            return label->isVisible() && label->text() == QStringLiteral("There is no backup to try yet.");
        }));
    }

private:
    void addPeer(const char *name)
    {
        Peer peer;
        peer.name = QString::fromUtf8(name);
        VERIFY_OK(bench->journal->people().add(peer));
    }
    void take()
    {
        const auto before = folder().all().size();
        find<QPushButton>("backupTake")->click();
        QVERIFY(find<QPushButton>("backupStop")->isVisible());
        QTRY_VERIFY(!find<QPushButton>("backupStop")->isVisible());
        QCOMPARE(folder().all().size(), before + 1);
    }
    void reenter()
    {
        find<QListWidget>("settingsSections")->setCurrentRow(0);
        page->enter({});
        Place place;
        place.page = PageId::Settings;
        place.words = QStringLiteral("backups");
        page->enter(place);
    }
    [[nodiscard]] BackupFolder folder() const { return {bench->journal->path(), bench->clock}; }
    [[nodiscard]] QAbstractItemModel *list() const { return find<QTableView>("backups")->model(); }
    [[nodiscard]] QAbstractItemModel *held() const { return find<QTableView>("backupHeld")->model(); }
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DeskBench> bench;
    SettingsPage *page = nullptr;
};

LANAI_TEST(TstBackupsSection, tst_backupssection)
#include "tst_backupssection.moc"
