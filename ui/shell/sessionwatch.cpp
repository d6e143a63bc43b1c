#include "ui/shell/sessionwatch.h"
#ifdef LANAI_PORTAL
#include "ui/shell/portalsettings.h"
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <array>

namespace lanai {
namespace {

QString logind()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString logindObject()
{
    return QStringLiteral("/org/freedesktop/login1");
}

QString logindManager()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

QString logindSession()
{
    return QStringLiteral("org.freedesktop.login1.Session");
}

QString propertiesInterface()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

// Where no logind runs, none is started.
QDBusMessage callToLogind(const QString &object, const QString &interface, const QString &method,
                          const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind(), object, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

struct ScreenSaver
{
    const char *name; // and interface
    const char *object;
};

constexpr std::array screenSavers{ScreenSaver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                                  ScreenSaver{"org.freedesktop.ScreenSaver", "/ScreenSaver"},
                                  ScreenSaver{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"}};

bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") ||
           QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket")) ||
           QFileInfo::exists(QStringLiteral("/var/run/dbus/system_bus_socket"));
}

} // namespace

SessionWatch::SessionWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
{
    listen();
    holdSleep();
    findSession();
}

SessionWatch *SessionWatch::ofThisMachine(QObject *parent)
{
    const bool system = hasSystemBus();
    const bool session = PortalSettings::mayAnswer();
    if (!system && !session)
        return nullptr;
    const QDBusConnection none(QStringLiteral("lanai-none"));
    return new SessionWatch(system ? QDBusConnection::systemBus() : none,
                            session ? QDBusConnection::sessionBus() : none, parent);
}

void SessionWatch::listen()
{
    m_system.connect(logind(), logindObject(), logindManager(), QStringLiteral("PrepareForSleep"), this,
                     SLOT(sleepPrepared(bool)));
    for (const auto &[name, object] : screenSavers)
        m_session.connect({}, QLatin1StringView(object), QLatin1StringView(name), QStringLiteral("ActiveChanged"), this,
                          SLOT(screenSaverChanged(bool)));
}

// A program that the desktop's own services start belongs to no session: logind knows which one is meant by "auto".
void SessionWatch::findSession()
{
    if (const QString known = qEnvironmentVariable("XDG_SESSION_ID"); !known.isEmpty())
        return findSession(known);
    const QDBusMessage question = callToLogind(logindObject() + QStringLiteral("/session/auto"), propertiesInterface(),
                                               QStringLiteral("Get"), {logindSession(), QStringLiteral("Id")});
    auto *call = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        if (const QDBusPendingReply<QDBusVariant> reply = *done; !reply.isError())
            findSession(reply.value().variant().toString());
        done->deleteLater();
    });
}

void SessionWatch::findSession(const QString &id)
{
    const QDBusMessage question = callToLogind(logindObject(), logindManager(), QStringLiteral("GetSession"), {id});
    auto *call = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        if (const QDBusPendingReply<QDBusObjectPath> reply = *done; !reply.isError())
            watchSession(reply.value().path());
        done->deleteLater();
    });
}

// Some desktops lock when logind says so, others lock by themselves and tell logind.
void SessionWatch::watchSession(const QString &path)
{
    m_system.connect(logind(), path, logindSession(), QStringLiteral("Lock"), this, SLOT(locked()));
    // clang-format off: the signature is looked for as it stands, without blanks
    m_system.connect(logind(), path, propertiesInterface(), QStringLiteral("PropertiesChanged"), this,
                     SLOT(propertiesChanged(QString,QVariantMap,QStringList)));
    // clang-format on
}

void SessionWatch::holdSleep()
{
    const QDBusMessage question = callToLogind(
        logindObject(), logindManager(), QStringLiteral("Inhibit"),
        {QStringLiteral("sleep"), QStringLiteral("Lanai"), tr("Locks the journal first"), QStringLiteral("delay")});
    auto *call = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        if (const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done; !reply.isError())
            m_hold = reply.value();
        done->deleteLater();
    });
}

void SessionWatch::locked()
{
    Q_EMIT leaving();
}

void SessionWatch::sleepPrepared(bool begins)
{
    if (!begins)
        return holdSleep();
    Q_EMIT leaving();
    m_hold = QDBusUnixFileDescriptor();
}

void SessionWatch::propertiesChanged(const QString &interface, const QVariantMap &changed,
                                     const QStringList & /*invalidated*/)
{
    if (interface == logindSession() && changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT leaving();
}

void SessionWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT leaving();
}

} // namespace lanai
#endif
