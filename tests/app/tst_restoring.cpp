// Bringing a backup back in the whole window: from the settings, where a journal doesn't open, from the welcome screen.
#include "app/pages.h"
#include "core/journal/backupfolder.h"
#include "core/journal/people.h"
#include "tests/support/days.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toasts.h"
#include <QAbstractButton>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
}

} // namespace

class TstRestoring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A journal with one person, a backup of it, and then a second person.
    void init()
    {
        QSettings().clear();
        folder = std::make_unique<QTemporaryDir>();
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        const auto made = Journal::create(path(), SecretBytes(passphrase.toUtf8()), *clock, QStringLiteral("window"));
        VERIFY_OK(made);
        addPeer(**made, "Dana Whitfield");
        const auto taken =
            BackupFolder(path(), *clock).take(BackupReason::Daily, (*made)->key(), [](int) { return true; });
        VERIFY_OK(taken);
        backup = taken->path;
        addPeer(**made, "Priya Raman");
        window = std::make_unique<MainWindow>(*clock, &makePages);
        window->setPrompts(prompts);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void cleanup()
    {
        window.reset();
        folder.reset();
    }

    void inThePlaceOfTheOpenJournalAndUndone()
    {
        unlock(path());
        QTRY_COMPARE(people(), 2);
        Place place;
        place.page = PageId::Settings;
        place.words = QStringLiteral("backups");
        window->goTo(place);
        QTRY_VERIFY(find<QAbstractButton>("backupRestore")->isEnabled());
        find<QAbstractButton>("backupRestore")->click();
        QTRY_COMPARE(people(), 1);
        QCOMPARE(window->desk()->navigator().current().page, PageId::Settings);
        QVERIFY(window->toasts().offers());
        window->toasts().press();
        QTRY_COMPARE(people(), 2);
        QVERIFY(QFileInfo::exists(backup));
    }
    void lockedMeanwhileTheJournalStaysLockedAndItIsToldWhenItIsOpen()
    {
        unlock(path());
        QTRY_COMPARE(people(), 2);
        window->restoreBackup(backup);
        window->lock();
        QTRY_VERIFY(find<QAbstractButton>("unlock")->isEnabled());
        QVERIFY(window->desk() == nullptr);
        find<QLineEdit>("passphrase")->setText(passphrase);
        find<QAbstractButton>("unlock")->click();
        QTRY_COMPARE(people(), 1);
        QVERIFY(window->toasts().offers());
        QVERIFY(window->toasts().text().contains(QStringLiteral("as it was in the backup")));
    }
    void noOtherJournalIsOpenedMeanwhile()
    {
        unlock(path());
        QTRY_COMPARE(people(), 2);
        window->restoreBackup(backup);
        window->openInstead(folder->filePath(QStringLiteral("Other.lanai")));
        QVERIFY(window->toasts().text().contains(QStringLiteral("being brought back")));
        QTRY_COMPARE(people(), 1);
    }
    void whatCannotBeRestoredLeavesTheJournalOpenAndSaysWhy()
    {
        unlock(path());
        QTRY_COMPARE(people(), 2);
        overwrite(backup, QFileInfo(backup).size() / 2, "broken");
        window->restoreBackup(backup);
        QTRY_COMPARE(people(), 2);
        QTRY_VERIFY(window->toasts().text().contains(QStringLiteral("damaged")));
    }
    void ofADamagedJournalTheNewestGoodBackupIsOffered_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QString>("said");
        QTest::newRow("its salt") << qint64(3) << QStringLiteral("beginning of the file is damaged");
        QTest::newRow("its first page") << qint64(100) << QStringLiteral("opens the backup of Thu 19 Nov, 08:30");
    }
    void ofADamagedJournalTheNewestGoodBackupIsOffered()
    {
        QFETCH(const qint64, at);
        QFETCH(const QString, said);
        overwrite(path(), at, "damage");
        const QByteArray damaged = contentOf(path());
        unlock(path());
        QTRY_VERIFY(find<QAbstractButton>("restoreOffered")->isVisible());
        QVERIFY2(find<Label>("backupOffer")->text().contains(said), qPrintable(find<Label>("backupOffer")->text()));
        QCOMPARE(contentOf(path()), damaged);
        find<QAbstractButton>("restoreOffered")->click();
        QTRY_COMPARE(people(), 1);
        QVERIFY(!window->toasts().offers()); // what was there doesn't open
        QVERIFY2(window->toasts().text().contains(QStringLiteral("is kept as “Peers")),
                 qPrintable(window->toasts().text()));
        // What was there is kept as it was.
        const QList<StoredBackup> all = BackupFolder(path(), *clock).all();
        const auto kept = std::find_if(all.cbegin(), all.cend(), [](const StoredBackup &one) {
            return one.reason == BackupReason::BeforeRestore;
        });
        QVERIFY(kept != all.cend());
        QCOMPARE(contentOf(kept->path), damaged);
    }
    void forAPassphraseThatOpensNothingNothingIsOffered()
    {
        window->begin(path());
        find<QLineEdit>("passphrase")->setText(QStringLiteral("mistyped"));
        find<QAbstractButton>("unlock")->click();
        QTRY_VERIFY(find<Label>("unlockMessage")->isVisible());
        find<QLineEdit>("passphrase")->setText(passphrase);
        find<QAbstractButton>("unlock")->click(); // what still looks is stopped
        QTRY_COMPARE(people(), 2);
        QVERIFY(!find<QAbstractButton>("restoreOffered")->isVisible());
    }
    void fromTheWelcomeScreenItBecomesAJournalOfItsOwn()
    {
        restoreFromWelcome(passphrase);
        QTRY_COMPARE(people(), 1);
        const QString own = window->desk()->context().journal.path();
        QVERIFY(own != path() && own != backup);
        QVERIFY(QFileInfo::exists(backup));
        QVERIFY(!window->toasts().text().isEmpty());
        window.reset();
        QVERIFY(QFile::remove(own));
    }
    void aWrongPassphraseOrABrokenBackupLeavesNothingBehind()
    {
        restoreFromWelcome(QStringLiteral("mistyped"));
        QTRY_VERIFY(find<Label>("unlockMessage")->isVisible());
        QVERIFY(find<Label>("unlockMessage")->text().contains(QFileInfo(backup).fileName()));
        overwrite(backup, QFileInfo(backup).size() / 2, "broken");
        find<QLineEdit>("passphrase")->setText(passphrase);
        find<QAbstractButton>("unlock")->click();
        QTRY_VERIFY(find<Label>("unlockMessage")->text().contains(QStringLiteral("damaged")));
        QVERIFY(window->desk() == nullptr);
        QVERIFY(QSettings().value(QStringLiteral("journal/current")).toString().isEmpty());
    }

private:
    void addPeer(Journal &journal, const char *name)
    {
        clock->set(clock->nowUtc().addSecs(60));
        Peer peer;
        peer.name = QString::fromUtf8(name);
        VERIFY_OK(journal.people().add(peer));
        clock->set(utc("2026-11-19T07:30"));
    }
    void unlock(const QString &journal)
    {
        window->begin(journal);
        find<QLineEdit>("passphrase")->setText(passphrase);
        find<QAbstractButton>("unlock")->click();
    }
    void restoreFromWelcome(const QString &typed)
    {
        window->begin({});
        prompts.path = backup;
        find<QAbstractButton>("restoreBackup")->click();
        find<QLineEdit>("passphrase")->setText(typed);
        find<QAbstractButton>("unlock")->click();
    }
    [[nodiscard]] int people() const
    {
        return window->desk() == nullptr ? -1 : int(window->desk()->context().journal.people().all()->size());
    }
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString path() const { return folder->filePath(QStringLiteral("Peers.lanai")); }

    const QString passphrase = QStringLiteral("a test passphrase");
    QString backup;
    FakePrompts prompts;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
};

LANAI_TEST(TstRestoring, tst_restoring)
#include "tst_restoring.moc"
