#include "ui/shell/keychaindialog.h"
#ifdef LANAI_PORTAL
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace lanai {

#ifdef LANAI_PORTAL
namespace {

// A locked collection is what the Secret Service asks about.
void askWhetherLocked(bool &locked)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), QCoreApplication::instance());
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, &locked] {
        const QDBusPendingReply<QVariant> reply = *answer;
        locked = reply.isValid() && reply.value().toBool();
        answer->deleteLater();
    });
}

} // namespace

bool isKeychainDialogOpen()
{
    static bool locked = false;
    const bool known = locked;
    locked = false; // a service that hangs has no dialog
    askWhetherLocked(locked);
    return known;
}
#else
bool isKeychainDialogOpen()
{
    return false;
}
#endif

} // namespace lanai
