// A message bus that nobody else is on, and a logind that a test plays on it.
#pragma once
#ifdef LANAI_PORTAL
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QProcess>
#include <array>

namespace lanai::test {

class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    // One of one's own for each `name`.
    [[nodiscard]] QDBusConnection connection(const QString &name);

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

// Knows one session, that of the program, and answers as logind does.
class FakeLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(const QDBusConnection &bus);
    ~FakeLogind() override;

    [[nodiscard]] static QString ours() { return QStringLiteral("/org/freedesktop/login1/session/_32"); }
    // Whether somebody keeps the computer from sleeping.
    [[nodiscard]] bool isHeld() const;
    void lockSession(const QString &session);
    void hint(const QString &session, bool locked);
    void prepareForSleep(bool begins);
    void saveScreen(const QString &object, const QString &interface, bool active);

    QStringList held; // as it was asked for, the last time

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id);
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode);

private:
    void closePipe();

    QDBusConnection m_bus;
    std::array<int, 2> m_pipe{-1, -1}; // whoever holds the computer has its writing end
};

// The session that logind calls "auto".
class FakeAutoSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(QString Id READ id CONSTANT)
public:
    using QObject::QObject;
    [[nodiscard]] QString id() const { return QStringLiteral("2"); }
};

} // namespace lanai::test
#endif
