// Whether the keyring is locked, asked of a Secret Service that this test plays.
#ifdef LANAI_PORTAL
#include "tests/app/privatebus.h"
#include "tests/support/registry.h"
#include "ui/shell/keychaindialog.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class FakeCollection : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ locked CONSTANT)
public:
    using QObject::QObject;
    [[nodiscard]] bool locked() const { return isLocked; }

    bool isLocked = false;
};

class TstKeychainDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        bus = std::make_unique<PrivateBus>();
        QVERIFY2(bus->isThere(), "dbus-daemon is missing: ./packaging/install test");
        // Before anything asks this machine's own.
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus->address().toUtf8());
        QDBusConnection service = bus->connection(QStringLiteral("secrets"));
        QVERIFY(service.registerObject(QStringLiteral("/org/freedesktop/secrets/aliases/default"), &collection,
                                       QDBusConnection::ExportAllProperties));
        QVERIFY(service.registerService(QStringLiteral("org.freedesktop.secrets")));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_session_bus"));
        bus.reset();
    }

    void whatIsAskedFirstIsKnownAtTheNextQuestion()
    {
        collection.isLocked = true;
        QVERIFY(!isKeychainDialogOpen());
        QTRY_VERIFY(isKeychainDialogOpen());
    }
    void twoWhoWaitAtTheSameTimeBothHearOfIt()
    {
        collection.isLocked = true;
        QTRY_VERIFY(isKeychainDialogOpen());
        QVERIFY(isKeychainDialogOpen());
        QVERIFY(isKeychainDialogOpen());
    }
    void onceItIsUnlockedThereIsNoDialog()
    {
        collection.isLocked = true;
        QTRY_VERIFY(isKeychainDialogOpen());
        collection.isLocked = false;
        QTRY_VERIFY(!isKeychainDialogOpen());
    }
    // The last one: nobody answers for the service any more.
    void aServiceThatIsGoneHasNoDialog()
    {
        collection.isLocked = true;
        QTRY_VERIFY(isKeychainDialogOpen());
        QVERIFY(
            bus->connection(QStringLiteral("secrets")).unregisterService(QStringLiteral("org.freedesktop.secrets")));
        QTRY_VERIFY(!isKeychainDialogOpen());
    }

private:
    std::unique_ptr<PrivateBus> bus;
    FakeCollection collection;
};

LANAI_TEST(TstKeychainDialog, tst_keychaindialog)
#include "tst_keychaindialog.moc"
#endif
