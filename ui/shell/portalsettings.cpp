#include "ui/shell/portalsettings.h"
#ifdef LANAI_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace lanai {
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString object()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QObject(parent)
{
    // clang-format off: the signature is looked for as it stands, without blanks
    QDBusConnection::sessionBus().connect(service(), object(), interface(), QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
}

bool PortalSettings::mayAnswer()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

void PortalSettings::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), object(), interface(), QStringLiteral("Read"));
    question.setArguments({appearance(), key});
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        answered(key, *done);
        done->deleteLater();
    });
}

// Read() wraps the value twice.
void PortalSettings::answered(const QString &key, const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isError())
        return;
    QVariant value = reply.value().variant();
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    Q_EMIT told(key, value);
}

void PortalSettings::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance())
        Q_EMIT told(key, value.variant());
}

} // namespace lanai
#endif
