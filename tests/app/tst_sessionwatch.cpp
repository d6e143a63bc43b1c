// A logind and a screen saver that a test plays, on a bus of its own.
#ifdef LANAI_PORTAL
#include "tests/app/privatebus.h"
#include "tests/support/registry.h"
#include "ui/shell/sessionwatch.h"
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QSignalSpy>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstSessionWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bus = std::make_unique<PrivateBus>();
        QVERIFY2(bus->isThere(), "dbus-daemon is missing: ./packaging/install test");
        logind = std::make_unique<FakeLogind>(bus->connection(QStringLiteral("logind")));
        const QDBusConnection program = bus->connection(QStringLiteral("program"));
        watch = std::make_unique<SessionWatch>(program, program, nullptr);
        left = std::make_unique<QSignalSpy>(watch.get(), &SessionWatch::leaving);
        QTRY_VERIFY(watch->findChildren<QDBusPendingCallWatcher *>().isEmpty()); // every question is answered
        // The bus has heard what the program listens to, as it answers in turn.
        QVERIFY(program.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1")));
    }
    void cleanup()
    {
        left.reset();
        watch.reset();
        logind.reset();
        bus.reset();
    }

    void theSessionIsLocked()
    {
        logind->lockSession(FakeLogind::ours());
        QTRY_COMPARE(left->size(), 1);
    }
    void theDesktopSaysThatItHasLocked()
    {
        logind->hint(FakeLogind::ours(), false);
        logind->hint(FakeLogind::ours(), true);
        QTRY_COMPARE(left->size(), 1);
    }
    void somebodyElsesSessionIsNoneOfOurs()
    {
        logind->lockSession(QStringLiteral("/org/freedesktop/login1/session/_37"));
        logind->hint(QStringLiteral("/org/freedesktop/login1/session/_37"), true);
        logind->lockSession(FakeLogind::ours()); // what comes after it has come
        QTRY_COMPARE(left->size(), 1);
    }
    void sleepWaitsUntilEverybodyHasBeenTold()
    {
        QTRY_VERIFY(logind->isHeld());
        bool heldWhenTold = false;
        const QObject here; // the lambda goes before what it writes to
        connect(watch.get(), &SessionWatch::leaving, &here, [this, told = &heldWhenTold] { *told = logind->isHeld(); });
        logind->prepareForSleep(true);
        QTRY_COMPARE(left->size(), 1);
        QVERIFY(heldWhenTold);
        QTRY_VERIFY(!logind->isHeld());
        logind->prepareForSleep(false); // awake: the next sleep waits, too
        QTRY_VERIFY(logind->isHeld());
        QCOMPARE(left->size(), 1);
        QCOMPARE(logind->held, (QStringList{QStringLiteral("sleep"), QStringLiteral("Lanai"),
                                            QStringLiteral("Locks the journal first"), QStringLiteral("delay")}));
    }
    void theScreenSaverIsOn_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("interface");
        const QString usual = QStringLiteral("org.freedesktop.ScreenSaver");
        QTest::newRow("freedesktop") << QStringLiteral("/org/freedesktop/ScreenSaver") << usual;
        QTest::newRow("its old place") << QStringLiteral("/ScreenSaver") << usual;
        QTest::newRow("gnome") << QStringLiteral("/org/gnome/ScreenSaver") << QStringLiteral("org.gnome.ScreenSaver");
    }
    void theScreenSaverIsOn()
    {
        QFETCH(const QString, object);
        QFETCH(const QString, interface);
        logind->saveScreen(object, interface, false);
        logind->saveScreen(object, interface, true);
        QTRY_COMPARE(left->size(), 1);
    }
    void withoutAnyBusNobodyTells()
    {
        const QDBusConnection none(QStringLiteral("no such bus"));
        const SessionWatch alone(none, none, nullptr);
        const QSignalSpy told(&alone, &SessionWatch::leaving);
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
    }

private:
    std::unique_ptr<PrivateBus> bus;
    std::unique_ptr<FakeLogind> logind;
    std::unique_ptr<SessionWatch> watch;
    std::unique_ptr<QSignalSpy> left;
};

LANAI_TEST(TstSessionWatch, tst_sessionwatch)
#include "tst_sessionwatch.moc"
#endif
