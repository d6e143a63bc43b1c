// The program beside its window: closing it, the tray's menu, and where a notification leads.
#include "app/pages.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/days.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/shell/background.h"
#include "ui/shell/mainwindow.h"
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        folder = std::make_unique<QTemporaryDir>();
        clock = std::make_unique<FixedClock>(utc("2026-11-19T08:00"), QTimeZone("Europe/Berlin"));
        const QString path = folder->filePath(QStringLiteral("Peers.lanai"));
        VERIFY_OK(Journal::create(path, SecretBytes(passphrase()), *clock, QStringLiteral("window")));
        window = std::make_unique<MainWindow>(*clock, &makePages);
        auto desktop = std::make_unique<FakeNotifier>();
        notifier = desktop.get();
        background = std::make_unique<Background>(*window, *clock, std::move(desktop));
        window->openWith(path, SecretBytes(passphrase()));
        window->show();
        QTRY_VERIFY(window->desk() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void cleanup()
    {
        background.reset();
        window.reset();
        folder.reset();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }

    void withoutATrayClosingTheWindowEndsIt()
    {
        QVERIFY(!background->tray().isThere()); // this platform has none
        window->close();
        QVERIFY(!window->isVisible());
        QVERIFY(window->desk() == nullptr);
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        QCOMPARE(notifier->all.size(), 0);
    }
    void withATrayTheProgramStaysAndSaysSoOnce()
    {
        stay();
        window->close();
        QVERIFY(!window->isVisible());
        QVERIFY(window->desk() != nullptr);
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("Lanai goes on in the tray")});
        notifier->press(QStringLiteral("in-tray"), NoticeAct::Open);
        QVERIFY(window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        window->close();
        QCOMPARE(notifier->all.size(), 1);
    }
    void theTraysMenuOpensTheWindow()
    {
        stay();
        window->close();
        press("trayOpen");
        QVERIFY(window->isVisible());
    }
    void theTraysMenuLogs()
    {
        stay();
        window->close();
        press("trayLog");
        QVERIFY(window->isVisible());
        QCOMPARE(window->desk()->navigator().current().page, PageId::Log);
    }
    void theTraysMenuLocks()
    {
        QVERIFY(action("trayLock")->isEnabled());
        press("trayLock");
        QVERIFY(window->desk() == nullptr);
        QVERIFY(!action("trayLock")->isEnabled());
    }
    void whatIsToBeLoggedWaitsForTheUnlocking()
    {
        window->lock();
        press("trayLog");
        unlock();
        QCOMPARE(window->desk()->navigator().current().page, PageId::Log);
    }
    void theTraysMenuQuitsThoughTheWindowWouldStay()
    {
        stay();
        press("trayQuit");
        QVERIFY(!window->isVisible());
        QVERIFY(window->desk() == nullptr);
    }
    void aNotificationLeadsToThePrep()
    {
        const Id meeting = planned();
        clock->set(utc("2026-11-19T08:50"));
        background->reminding().look();
        QCOMPARE(notifier->titles(), QStringList{QStringLiteral("A 1:1 in 10 minutes")});
        notifier->press(QStringLiteral("before"), NoticeAct::Open);
        QCOMPARE(window->desk()->navigator().current().page, PageId::Prep);
        QCOMPARE(window->desk()->navigator().current().meeting, meeting);
    }
    void lockedItLeadsToThePrepAfterTheUnlocking()
    {
        const Id meeting = planned();
        stay();
        window->lock();
        window->close();
        clock->set(utc("2026-11-19T08:50"));
        background->reminding().look();
        QCOMPARE(notifier->shown.value(QStringLiteral("before")).text, QStringLiteral("Unlock to see it."));
        notifier->press(QStringLiteral("before"), NoticeAct::Open);
        QVERIFY(window->isVisible());
        unlock();
        QTRY_COMPARE(window->desk()->navigator().current().page, PageId::Prep);
        QCOMPARE(window->desk()->navigator().current().meeting, meeting);
    }

private:
    static QByteArray passphrase() { return "one quiet word"; }
    void stay()
    {
        window->setStaying([] { return true; });
    }
    QAction *action(const char *name)
    {
        return background->tray().menu().findChild<QAction *>(QString::fromLatin1(name));
    }
    void press(const char *name) { action(name)->trigger(); }
    void unlock()
    {
        window->openWith(folder->filePath(QStringLiteral("Peers.lanai")), SecretBytes(passphrase()));
        QTRY_VERIFY(window->desk() != nullptr);
    }
    Id planned()
    {
        Journal &journal = window->desk()->context().journal;
        Peer dana;
        dana.name = QStringLiteral("Dana Whitfield");
        Meeting meeting;
        meeting.peerId = *journal.people().add(dana);
        meeting.date = day("2026-11-19");
        meeting.time = lanai::test::clock("10:00");
        meeting.zone = "Europe/Berlin";
        return *journal.oneOnOnes().plan(meeting);
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
    FakeNotifier *notifier = nullptr; // the background's
    std::unique_ptr<Background> background;
};

LANAI_TEST(TstBackground, tst_background)
#include "tst_background.moc"
