// The window with the sample open, when the person leaves.
#ifdef LANAI_PORTAL
#include "app/pages.h"
#include "core/journal/inbox.h"
#include "core/journal/journal.h"
#include "tests/app/privatebus.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/noteeditor.h"
#include "ui/settings/preferences.h"
#include "ui/shell/awaylock.h"
#include "ui/shell/capturewindow.h"
#include "ui/shell/capturing.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sample.h"
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstAwayLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        bus = std::make_unique<PrivateBus>();
        QVERIFY2(bus->isThere(), "dbus-daemon is missing: ./packaging/install test");
        // Before anything asks this machine's own.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus->address().toUtf8());
        logind = std::make_unique<FakeLogind>(bus->connection(QStringLiteral("logind")));
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        path = folder.filePath(QStringLiteral("Sample.lanai"));
        VERIFY_OK(makeJournal(path, passphraseBytes(samplePassphrase()), *clock, NewJournal::Sample));
    }
    void cleanupTestCase()
    {
        logind.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_system_bus"));
        bus.reset();
    }
    void init()
    {
        QSettings().clear();
        window = std::make_unique<MainWindow>(*clock, &makePages);
        away = std::make_unique<AwayLock>(*window);
        window->show();
        unlock();
    }
    void cleanup()
    {
        away.reset();
        window.reset();
    }

    void aLockedSessionHidesEverythingWithinASecond_data()
    {
        QTest::addColumn<bool>("sleep");
        QTest::newRow("the session is locked") << false;
        QTest::newRow("the computer goes to sleep") << true;
    }
    void aLockedSessionHidesEverythingWithinASecond()
    {
        QFETCH(const bool, sleep);
        QTRY_VERIFY(logind->isHeld());
        QTRY_VERIFY(away->findChildren<QDBusPendingCallWatcher *>().isEmpty());
        QVERIFY(
            QDBusConnection::systemBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1")));
        Place log;
        log.page = PageId::Log;
        window->desk()->navigator().go(log);
        window->findChild<NoteEditor *>(QStringLiteral("noteEditor"))->setText(QStringLiteral("half a thought"));
        QElapsedTimer since;
        since.start();
        if (sleep)
            logind->prepareForSleep(true);
        else
            logind->lockSession(FakeLogind::ours());
        QTRY_VERIFY(window->desk() == nullptr);
        QCoreApplication::processEvents(); // painted
        QVERIFY(since.elapsed() < 1000);
        qInfo("hidden after %lld ms", since.elapsed());
        QVERIFY(window->findChild<QWidget *>(QStringLiteral("unlockScreen"))->isVisible());

        unlock();
        QCOMPARE(window->desk()->navigator().current().page, PageId::Log);
        QCOMPARE(window->findChild<NoteEditor *>(QStringLiteral("noteEditor"))->text(),
                 QStringLiteral("half a thought"));
    }
    void aNoteThatIsWrittenWhileLockedIsHiddenAndKept()
    {
        window->lock();
        Capturing capturing(*clock);
        capturing.open(path);
        QTRY_VERIFY(capturing.window()->findChildren<QDBusPendingCallWatcher *>().isEmpty());
        capturing.window()->findChild<NoteEditor *>()->setText(QStringLiteral("Dana wants the number"));
        logind->lockSession(FakeLogind::ours());
        QTRY_VERIFY(capturing.window() == nullptr);
        unlock();
        QTRY_COMPARE(window->desk()->context().journal.inbox().waiting()->size(), 1);
    }
    void whatStandsBesideTheWindowGoesToo()
    {
        auto *menu = new QMenu(window.get());
        menu->addAction(QStringLiteral("Dana Whitfield"));
        menu->popup({0, 0});
        auto *dialog = new QDialog(window.get());
        dialog->open();
        const QPointer<QDialog> open(dialog);
        away->lock();
        QVERIFY(!menu->isVisible());
        QVERIFY(open == nullptr || !open->isVisible());
    }
    void putAwayItLocksWhereThatIsWanted()
    {
        window->showMinimized();
        QVERIFY(window->desk() != nullptr);
        window->showNormal();
        preferences::write(preferences::lockWhenPutAway, true);
        window->showMinimized();
        QTRY_VERIFY(window->desk() == nullptr);
        window->showNormal();
    }
    void closedToTheTrayItLocksWhereThatIsWanted()
    {
        window->setStaying([] { return true; });
        window->close();
        QVERIFY(window->desk() != nullptr);
        window->bringForward();
        preferences::write(preferences::lockWhenPutAway, true);
        window->close();
        QVERIFY(window->desk() == nullptr);
    }

private:
    void unlock()
    {
        window->openWith(path, passphraseBytes(samplePassphrase()));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
    }

    std::unique_ptr<PrivateBus> bus;
    std::unique_ptr<FakeLogind> logind;
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<AwayLock> away;
};

LANAI_TEST(TstAwayLock, tst_awaylock)
#include "tst_awaylock.moc"
#endif
