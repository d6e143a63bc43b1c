// The window from the outside: welcome, create, unlock, lock, with a real file and real key presses.
#include "app/pages.h"
#include "core/journal/people.h"
#include "core/journal/staff.h"
#include "core/journal/trash.h"
#include "core/journal/vault.h"
#include "tests/support/days.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/parts/noteeditor.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sample.h"
#include "ui/shell/toasts.h"
#include <QAbstractButton>
#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        folder = std::make_unique<QTemporaryDir>();
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        open();
    }
    void cleanup()
    {
        window.reset();
        folder.reset();
    }

    void welcomesWhoHasNoJournal()
    {
        window->begin({});
        QVERIFY(screen("welcomeScreen")->isVisible());
        QVERIFY(find<QAbstractButton>("createJournal")->hasFocus());
    }
    void createsAJournalByKeyboardAlone()
    {
        create();
        QVERIFY(window->desk() != nullptr);
        QVERIFY(QFileInfo::exists(path()));
        QCOMPARE(QSettings().value(QStringLiteral("journal/current")).toString(), path());
    }
    void twoDifferentPassphrasesMakeNoJournal()
    {
        window->begin({});
        find<QAbstractButton>("createJournal")->click();
        find<QLineEdit>("newPath")->setText(path());
        find<QLineEdit>("newPassphrase")->setText(QStringLiteral("one quiet word"));
        find<QLineEdit>("newPassphraseAgain")->setText(QStringLiteral("another quiet word"));
        find<QAbstractButton>("create")->click();
        QVERIFY(find<Label>("createMessage")->text().contains(QStringLiteral("differ")));
        QVERIFY(!QFileInfo::exists(path()));
        QCOMPARE(find<QLineEdit>("newPassphrase")->text(), QStringLiteral("one quiet word"));
    }
    void aFileThatIsThereIsNotOverwritten()
    {
        QFile there(path());
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        window->begin({});
        find<QAbstractButton>("createJournal")->click();
        fillAndCreate();
        QTRY_VERIFY(find<Label>("createMessage")->isVisible());
        QCOMPARE(there.size(), 4);
    }
    void theWrongPassphraseIsSaidAndStaysSelected()
    {
        create();
        window->lock();
        auto *field = find<QLineEdit>("passphrase");
        QVERIFY(field->hasFocus());
        field->setText(QStringLiteral("not that one"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(find<Label>("unlockMessage")->text(), QStringLiteral("That passphrase did not open Peers.lanai."));
        QCOMPARE(field->selectedText(), QStringLiteral("not that one"));
        QVERIFY(window->desk() == nullptr);
    }
    void lockingEmptiesTheWindowAndUnlockingReturnsToTheSamePlace()
    {
        create();
        Place settings;
        settings.page = PageId::Settings;
        window->desk()->navigator().go(settings);
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(window->desk() == nullptr);
        QVERIFY(find<QLineEdit>("passphrase")->text().isEmpty());
        find<QLineEdit>("passphrase")->setText(passphrase);
        QTest::keyClick(find<QLineEdit>("passphrase"), Qt::Key_Return);
        QTRY_VERIFY(window->desk() != nullptr);
        QCOMPARE(window->desk()->navigator().current().page, PageId::Settings);
    }
    void lockedWhileItOpensItStaysLockedAndNothingTypedIsLeft()
    {
        create();
        window->lock();
        auto *field = find<QLineEdit>("passphrase");
        field->setText(passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!find<QAbstractButton>("unlock")->isEnabled());
        window->lock();
        QCOMPARE(field->text(), QString());
        QTRY_VERIFY(find<QAbstractButton>("unlock")->isEnabled());
        QVERIFY(window->desk() == nullptr);
        QVERIFY(screen("unlockScreen")->isVisible());
        unlock();
    }
    void theDeskIsOffTheScreenBeforeItGoes()
    {
        create();
        bool wasHidden = false;
        connect(window->desk(), &QObject::destroyed, this,
                [this, &wasHidden] { wasHidden = screen("unlockScreen")->isVisible(); });
        window->lock();
        QVERIFY(wasHidden);
    }
    void closedAndBroughtBackItAsksForThePassphrase()
    {
        create();
        QGuiApplication::setQuitOnLastWindowClosed(false);
        window->close();
        QVERIFY(window->desk() == nullptr);
        window->bringForward();
        QVERIFY(screen("unlockScreen")->isVisible());
        unlock();
    }
    void aQuitThatWasRefusedIsOver()
    {
        create();
        QSignalSpy stayed(window.get(), &MainWindow::stayed);
        window->setStaying([] { return true; });
        QGuiApplication::setQuitOnLastWindowClosed(false);
        window->quit();
        QCOMPARE(stayed.size(), 0);
        window->bringForward();
        window->close();
        QCOMPARE(stayed.size(), 1);
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }
    void unlockingReturnsToTheSectionOfTheSettings()
    {
        create();
        Place settings;
        settings.page = PageId::Settings;
        window->desk()->navigator().go(settings);
        find<QListWidget>("settingsSections")->setCurrentRow(1);
        window->lock();
        unlock();
        QCOMPARE(find<QListWidget>("settingsSections")->currentRow(), 1);
    }
    void undoTakesTheLastCommandBackAndPressesNothingElse()
    {
        create();
        Peer dana;
        dana.name = QStringLiteral("Dana Whitfield");
        VERIFY_OK(window->desk()->context().journal.people().add(dana));
        QCoreApplication::processEvents();
        bool pressed = false;
        window->toasts().tell(QStringLiteral("Your calendar has changes."), QStringLiteral("Look"), window.get(),
                              [&pressed] { pressed = true; });
        window->actions().action(QStringLiteral("undo"))->trigger();
        QVERIFY(!pressed);
        QVERIFY(window->desk()->context().journal.people().all()->isEmpty());
    }
    void undoPressesWhatIsOfferedOnlyWhileItIsTheLastCommand()
    {
        create();
        Journal &journal = window->desk()->context().journal;
        Peer dana;
        dana.name = QStringLiteral("Dana Whitfield");
        VERIFY_OK(journal.people().add(dana));
        int pressed = 0;
        const auto offer = [this, &pressed] {
            window->toasts().tell(QStringLiteral("Done."), QStringLiteral("Undo"), window.get(),
                                  [&pressed] { ++pressed; });
        };
        offer();
        window->actions().action(QStringLiteral("undo"))->trigger();
        QCOMPARE(pressed, 1);
        offer();
        Peer priya;
        priya.name = QStringLiteral("Priya Raman");
        VERIFY_OK(journal.people().add(priya));
        window->actions().action(QStringLiteral("undo"))->trigger();
        QCOMPARE(pressed, 1);
        QCOMPARE(journal.people().all()->size(), 1);
    }
    void afterLockingTheEyeAndUndoShowNoPassphrase()
    {
        create();
        window->lock();
        auto *field = find<QLineEdit>("passphrase");
        auto *eye = field->findChild<QAction *>(QStringLiteral("showPassphrase"));
        eye->trigger();
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(window->desk() != nullptr);
        window->lock();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        eye->trigger();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
    }
    void anotherJournalThatIsAskedForTakesThePlaceOfTheOpenOne()
    {
        create();
        const QString other = folder->filePath(QStringLiteral("Other.lanai"));
        VERIFY_OK(Journal::create(other, SecretBytes(QByteArrayLiteral("another quiet word")), *clock,
                                  QStringLiteral("window")));
        window->openInstead(other);
        QVERIFY(window->desk() == nullptr);
        find<QLineEdit>("passphrase")->setText(QStringLiteral("another quiet word"));
        QTest::keyClick(find<QLineEdit>("passphrase"), Qt::Key_Return);
        QTRY_VERIFY(window->desk() != nullptr);
        QCOMPARE(window->desk()->context().journal.path(), other);
    }
    void theOpenJournalThatIsAskedForStaysOpen()
    {
        create();
        const Desk *before = window->desk();
        window->openInstead(folder->filePath(QStringLiteral("./Peers.lanai")));
        QCOMPARE(window->desk(), before);
    }
    // Today is read with what is due made already; an end of the trash can wait until it is painted.
    void afterAMonthTheNextStaffMeetingIsThereAtOnceAndTheTrashIsEmptiedLater()
    {
        create();
        Journal &journal = window->desk()->context().journal;
        StaffMeeting meeting;
        meeting.date = day("2026-11-19");
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        meeting.everyWeeks = 1;
        VERIFY_OK(journal.staff().add(meeting));
        Peer peer;
        peer.name = QStringLiteral("Dana Whitfield");
        VERIFY_OK(
            journal.people().add(peer).and_then([&journal](const Id &id) { return journal.people().remove(id); }));
        window->lock();
        clock->set(utc("2026-12-21T07:30"));
        struct Seen
        {
            qsizetype lies = -1;
            Result<StaffMeeting> next = fail(ErrorCode::StaffMeetingNotFound);
        };
        const auto seen = std::make_shared<Seen>();
        connect(window.get(), &MainWindow::unlocked, this, [this, seen] {
            Journal &again = window->desk()->context().journal;
            seen->lies = again.trash().things()->size();
            seen->next = again.staff().next(day("2026-12-21"));
        });
        find<QLineEdit>("passphrase")->setText(passphrase);
        QTest::keyClick(find<QLineEdit>("passphrase"), Qt::Key_Return);
        QTRY_COMPARE(seen->lies, 1);
        VERIFY_OK(seen->next);
        QTRY_VERIFY(window->desk()->context().journal.trash().things()->isEmpty());
    }
    void theNextStartAsksForTheJournalThatWasOpenLast()
    {
        create();
        open();
        window->begin({});
        QVERIFY(screen("unlockScreen")->isVisible());
    }
    void theSampleIsGoneWithTheWindow()
    {
        window->begin({});
        find<QAbstractButton>("trySample")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 30000);
        const QString sample = window->desk()->context().journal.path();
        QCOMPARE(window->desk()->context().journal.people().all()->size(), 12);
        QVERIFY(QSettings().value(QStringLiteral("journal/current")).toString().isEmpty());
        window.reset();
        QVERIFY(!QFileInfo::exists(sample));
    }
    void aBackupIsRestoredAsACopy()
    {
        create();
        window->lock();
        prompts.path = path();
        find<QAbstractButton>("openAnother")->click();
        find<QAbstractButton>("restoreBackup")->click();
        QVERIFY(screen("unlockScreen")->isVisible());
        find<QLineEdit>("passphrase")->setText(passphrase);
        find<QAbstractButton>("unlock")->click();
        QTRY_VERIFY(window->desk() != nullptr);
        QVERIFY(window->desk()->context().journal.path() != path());
        QFile::remove(window->desk()->context().journal.path());
    }
    void whatIsNoJournalIsSaidInPlace()
    {
        QFile text(folder->filePath(QStringLiteral("notes.lanai")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("hello");
        text.close();
        window->begin(text.fileName());
        find<QLineEdit>("passphrase")->setText(passphrase);
        find<QAbstractButton>("unlock")->click();
        QTRY_VERIFY(find<Label>("unlockMessage")->isVisible());
        QVERIFY(find<Label>("unlockMessage")->text().contains(QStringLiteral("notes.lanai")));
        QCOMPARE(find<QLineEdit>("passphrase")->text(), passphrase);
    }
    void anotherFileInItsPlaceIsOpenedWithWhatIsBeingWritten()
    {
        create();
        Journal &journal = window->desk()->context().journal;
        Peer dana;
        dana.name = QStringLiteral("Dana Whitfield");
        Place log;
        log.page = PageId::Log;
        log.peer = journal.people().add(dana).value();
        VERIFY_OK(journal.vault().copyTo(beside("other.lanai")));
        window->desk()->navigator().go(log);
        QVERIFY(!find<QWidget>("replacedBar")->isVisible());
        QVERIFY(QFile::rename(path(), beside("old.lanai")));
        QVERIFY(QFile::rename(beside("other.lanai"), path()));
        QTRY_VERIFY(find<QWidget>("replacedBar")->isVisible());
        QTest::keyClicks(find<NoteEditor>("noteEditor"), QStringLiteral("Half a line"));
        find<QAbstractButton>("reloadJournal")->click();
        QTRY_VERIFY(window->desk() == nullptr);
        QTRY_VERIFY(window->desk() != nullptr);
        QTRY_COMPARE(find<NoteEditor>("noteEditor")->text(), QStringLiteral("Half a line"));
        QVERIFY(!find<QWidget>("replacedBar")->isVisible());
    }
    void whatWasBeingWrittenDoesNotLandInAnotherJournal()
    {
        create();
        Peer dana;
        dana.name = QStringLiteral("Dana Whitfield");
        Place log;
        log.page = PageId::Log;
        log.peer = window->desk()->context().journal.people().add(dana).value();
        window->desk()->navigator().go(log);
        QVERIFY(QFile::rename(path(), beside("old.lanai")));
        QFile other(path());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("no journal") == 10);
        other.close();
        QTRY_VERIFY(find<QWidget>("replacedBar")->isVisible());
        QTest::keyClicks(find<NoteEditor>("noteEditor"), QStringLiteral("Half a line"));
        find<QAbstractButton>("reloadJournal")->click();
        QTRY_VERIFY(window->desk() == nullptr && find<Label>("unlockMessage")->isVisible());
        find<QAbstractButton>("openAnother")->click();
        find<QAbstractButton>("createJournal")->click();
        fillAndCreate(beside("Fresh.lanai"));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
        QVERIFY(window->desk()->context().journal.drafts().all()->isEmpty());
    }
    void whatWasOpenIsKeptWhenAnotherFileTookItsPlace()
    {
        create();
        Peer dana;
        dana.name = QStringLiteral("Dana Whitfield");
        VERIFY_OK(window->desk()->context().journal.people().add(dana));
        QVERIFY(QFile::remove(path()));
        QTRY_VERIFY(find<QWidget>("replacedBar")->isVisible());
        find<QAbstractButton>("keepMine")->click();
        QVERIFY(QFileInfo::exists(beside("Peers 2026-11-19.lanai")));
        window->lock();
        window->openWith(beside("Peers 2026-11-19.lanai"), SecretBytes(passphrase.toUtf8()));
        QTRY_VERIFY(window->desk() != nullptr);
        QCOMPARE(window->desk()->context().journal.people().all()->size(), 1);
    }
    void theTitleSaysNothing()
    {
        create();
        QCOMPARE(window->windowTitle(), QStringLiteral("Lanai"));
    }

private:
    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*clock, &makePages);
        window->setPrompts(prompts);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void fillAndCreate(const QString &file = {})
    {
        find<QLineEdit>("newPath")->setText(file.isEmpty() ? path() : file);
        find<QLineEdit>("newPassphrase")->setFocus();
        QTest::keyClicks(find<QLineEdit>("newPassphrase"), passphrase);
        QTest::keyClick(find<QLineEdit>("newPassphrase"), Qt::Key_Return);
        QTest::keyClicks(find<QLineEdit>("newPassphraseAgain"), passphrase);
        QTest::keyClick(find<QLineEdit>("newPassphraseAgain"), Qt::Key_Return);
    }
    void create()
    {
        window->begin({});
        QTest::keyClick(find<QAbstractButton>("createJournal"), Qt::Key_Return);
        fillAndCreate();
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
        QTest::keyClick(screen("recoveryScreen"), Qt::Key_Escape); // later
    }
    void unlock()
    {
        find<QLineEdit>("passphrase")->setText(passphrase);
        QTest::keyClick(find<QLineEdit>("passphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
    }
    template<class Widget>
    Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QWidget *screen(const char *name) const { return find<QWidget>(name); }
    QString beside(const char *name) const { return folder->filePath(QString::fromLatin1(name)); }
    QString path() const { return folder->filePath(QStringLiteral("Peers.lanai")); }

    const QString passphrase = QStringLiteral("a test passphrase");
    FakePrompts prompts;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
};

LANAI_TEST(TstMainWindow, tst_mainwindow)
#include "tst_mainwindow.moc"
