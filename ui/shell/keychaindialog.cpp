#include "ui/shell/keychaindialog.h"
#ifdef LANAI_PORTAL
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDeadlineTimer>
#include <chrono>
#include <optional>
#endif

namespace lanai {

#ifdef LANAI_PORTAL
namespace {

constexpr std::chrono::seconds patience{1};

// What the Secret Service said last.
struct Known
{
    bool locked = false;
    std::optional<QDeadlineTimer> owed; // its next answer, until when; none: nothing is asked
};

Known &known()
{
    static Known one;
    return one;
}

// A locked collection is what the Secret Service asks about.
void askWhetherLocked()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), QCoreApplication::instance());
    known().owed = QDeadlineTimer(patience);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer] {
        const QDBusPendingReply<QVariant> reply = *answer;
        known() = {reply.isValid() && reply.value().toBool(), std::nullopt};
        answer->deleteLater();
    });
}

} // namespace

bool isKeychainDialogOpen()
{
    const bool hangs = known().owed && known().owed->hasExpired(); // such a service has no dialog
    const bool isOpen = known().locked && !hangs;
    if (!known().owed)
        askWhetherLocked();
    return isOpen;
}
#else
bool isKeychainDialogOpen()
{
    return false;
}
#endif

} // namespace lanai
