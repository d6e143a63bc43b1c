#include "core/journal/people.h"
#include "core/journal/trash.h"
#include "tests/settings/calendarfiles.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/settings/journalsection.h"
#include "ui/settings/settingspage.h"
#include <QDir>
#include <QListWidget>
#include <QPushButton>
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
        QCOMPARE(bench->prompts.asked.size(), 1);
        QCOMPARE(bench->journal->trash().things()->size(), 1);
        bench->prompts.yes = true;
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(bench->prompts.asked.size(), 2);
        QVERIFY(bench->journal->trash().things()->isEmpty());
        QVERIFY(find<QWidget>("trashEmpty")->isVisible());
    }
    void afterErasingItOffersToDeleteTheBackups()
    {
        const QDir folder(bench->folder.path());
        QVERIFY(folder.mkdir(QStringLiteral("Backups")));
        const QString own = folder.filePath(QStringLiteral("Backups/peers-before-7.lanai"));
        const QString others = folder.filePath(QStringLiteral("Backups/team-before-7.lanai"));
        for (const QString &path : {own, others}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        find<QPushButton>("trashErase")->click();
        QCOMPARE(bench->prompts.asked.size(), 2);
        QVERIFY(!QFile::exists(own));
        QVERIFY(QFile::exists(others));
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
