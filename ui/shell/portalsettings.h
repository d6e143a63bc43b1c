// The desktop's settings portal, over D-Bus: what it says of the appearance, asked without waiting. Linux only.
#pragma once
#ifdef LANAI_PORTAL
#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace lanai {

class PortalSettings : public QObject
{
    Q_OBJECT
public:
    explicit PortalSettings(QObject *parent);

    // Without a session bus at hand the D-Bus library would try to start one, and the window would wait for it.
    [[nodiscard]] static bool mayAnswer();

    // told() follows, unless no portal answers.
    void ask(const QString &key);

Q_SIGNALS:
    void told(const QString &key, const QVariant &value);

private Q_SLOTS: // QDBusConnection knows no other way than by name
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void answered(const QString &key, const QDBusPendingCallWatcher &call);
};

} // namespace lanai
#endif
