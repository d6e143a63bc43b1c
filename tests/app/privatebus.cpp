#include "tests/app/privatebus.h"
#ifdef LANAI_PORTAL
#include <QDBusMessage>
#include <poll.h>
#include <unistd.h>

namespace lanai::test {
namespace {

QString managerObject()
{
    return QStringLiteral("/org/freedesktop/login1");
}

} // namespace

PrivateBus::PrivateBus()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection(const QString &name)
{
    if (!m_names.contains(name))
        m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
}

FakeLogind::FakeLogind(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(managerObject(), this, QDBusConnection::ExportAllSlots);
    m_bus.registerObject(managerObject() + QStringLiteral("/session/auto"), new FakeAutoSession(this),
                         QDBusConnection::ExportAllProperties);
    m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
}

FakeLogind::~FakeLogind()
{
    closePipe();
}

void FakeLogind::closePipe()
{
    for (int &end : m_pipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

bool FakeLogind::isHeld() const
{
    if (m_pipe[0] < 0)
        return false;
    pollfd end{m_pipe[0], POLLIN, 0};
    poll(&end, 1, 0);
    return (end.revents & POLLHUP) == 0;
}

QDBusObjectPath FakeLogind::GetSession(const QString &id)
{
    if (id != QStringLiteral("2")) {
        sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSuchSession"), id);
        return {};
    }
    return QDBusObjectPath(ours());
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString &what, const QString &who, const QString &why,
                                            const QString &mode)
{
    held = {what, who, why, mode};
    closePipe();
    if (pipe(m_pipe.data()) != 0)
        return {};
    const QDBusUnixFileDescriptor given(m_pipe[1]); // a copy of it
    close(m_pipe[1]);
    m_pipe[1] = -1;
    return given;
}

void FakeLogind::lockSession(const QString &session)
{
    m_bus.send(
        QDBusMessage::createSignal(session, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock")));
}

void FakeLogind::hint(const QString &session, bool locked)
{
    QDBusMessage signal = QDBusMessage::createSignal(session, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                     QStringLiteral("PropertiesChanged"));
    signal.setArguments({QStringLiteral("org.freedesktop.login1.Session"),
                         QVariantMap{{QStringLiteral("LockedHint"), locked}}, QStringList()});
    m_bus.send(signal);
}

void FakeLogind::prepareForSleep(bool begins)
{
    QDBusMessage signal = QDBusMessage::createSignal(managerObject(), QStringLiteral("org.freedesktop.login1.Manager"),
                                                     QStringLiteral("PrepareForSleep"));
    signal.setArguments({begins});
    m_bus.send(signal);
}

void FakeLogind::saveScreen(const QString &object, const QString &interface, bool active)
{
    QDBusMessage signal = QDBusMessage::createSignal(object, interface, QStringLiteral("ActiveChanged"));
    signal.setArguments({active});
    m_bus.send(signal);
}

} // namespace lanai::test
#endif
