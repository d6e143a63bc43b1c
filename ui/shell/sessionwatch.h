// What the desktop tells of the person leaving: the session is locked (logind, or the desktop's screen saver), or the
// computer is about to sleep. Sleeping waits until that was told to everybody. Linux only.
#pragma once
#ifdef LANAI_PORTAL
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace lanai {

class SessionWatch : public QObject
{
    Q_OBJECT
public:
    // `system`: where logind is. `session`: where screen savers are.
    SessionWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent);

    // The same of this machine, if there is a bus to ask at all; else null.
    [[nodiscard]] static SessionWatch *ofThisMachine(QObject *parent);

Q_SIGNALS:
    // Whoever has something to hide does so before this returns.
    void leaving();

private Q_SLOTS: // QDBusConnection knows no other way than by name
    void locked();
    void sleepPrepared(bool begins);
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void screenSaverChanged(bool active);

private:
    void listen();
    void findSession();
    void findSession(const QString &id);
    void watchSession(const QString &path);
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_hold; // as long as it is open, the computer doesn't sleep yet
};

} // namespace lanai
#endif
