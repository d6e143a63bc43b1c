#include "ui/shell/desktopnotifier.h"
#ifdef LANAI_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <array>

namespace lanai {
namespace {

QString daemonName()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString daemonObject()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(daemonName(), daemonObject(), daemonName(), method);
}

struct ActWord
{
    NoticeAct act;
    QLatin1StringView word;
};

// "default" is a click on the notification itself.
constexpr std::array actWords{ActWord{NoticeAct::Open, QLatin1StringView("default")},
                              ActWord{NoticeAct::Open, QLatin1StringView("open")},
                              ActWord{NoticeAct::SnoozeShort, QLatin1StringView("snooze-short")},
                              ActWord{NoticeAct::SnoozeLong, QLatin1StringView("snooze-long")}};

// Pairs of a word and what stands on the button.
QStringList actionsOf(const Notice &notice)
{
    QStringList actions;
    for (const NoticeButton &button : notice.buttons) {
        for (const auto &[act, word] : actWords) {
            if (act == button.act)
                actions << word << button.text;
        }
    }
    return actions;
}

} // namespace

DesktopNotifier::DesktopNotifier(Notifier &fallback, QObject *parent)
    : Notifier(parent)
    , m_fallback(fallback)
{
    connect(&fallback, &Notifier::pressed, this, &Notifier::pressed);
    connect(&fallback, &Notifier::closed, this, &Notifier::closed);
    QDBusConnection bus = QDBusConnection::sessionBus();
    // clang-format off: the signature is looked for as it stands, without blanks
    bus.connect(daemonName(), daemonObject(), daemonName(), QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint,QString)));
    bus.connect(daemonName(), daemonObject(), daemonName(), QStringLiteral("NotificationClosed"), this,
                SLOT(notificationClosed(uint,uint)));
    // clang-format on
}

// Not before there is something to show: asking may start the daemon.
void DesktopNotifier::show(const Notice &notice)
{
    m_waiting.removeIf([&notice](const Notice &other) { return other.slot == notice.slot; });
    m_waiting << notice;
    if (m_isKnown)
        sendWaiting();
    else
        askWhatItCan();
}

void DesktopNotifier::askWhatItCan()
{
    const auto call = QDBusConnection::sessionBus().asyncCall(callTo(QStringLiteral("GetCapabilities")));
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        m_isKnown = !reply.isError();
        m_markup = m_isKnown && reply.value().contains(QStringLiteral("body-markup"));
        sendWaiting();
        done->deleteLater();
    });
}

void DesktopNotifier::sendWaiting()
{
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    for (const Notice &notice : waiting)
        send(notice);
}

void DesktopNotifier::send(const Notice &notice)
{
    constexpr int asTheDesktopLikes = -1;
    QDBusMessage call = callTo(QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("lanai")},
                            {QStringLiteral("category"), QStringLiteral("x-lanai.reminder")},
                            // Of use for a while only: not to be kept in a history of notifications.
                            {QStringLiteral("transient"), notice.milliseconds > 0}};
    call.setArguments({QStringLiteral("Lanai"), m_shown.value(notice.slot, 0U), QStringLiteral("lanai"), notice.title,
                       m_markup ? notice.text.toHtmlEscaped() : notice.text, actionsOf(notice), hints,
                       notice.milliseconds > 0 ? notice.milliseconds : asTheDesktopLikes});
    m_asked.insert(notice.slot);
    m_withdrawnEarly.remove(notice.slot);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher *done) {
        answered(notice, *done);
        done->deleteLater();
    });
}

void DesktopNotifier::answered(const Notice &notice, const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    m_asked.remove(notice.slot);
    const bool withdrawn = m_withdrawnEarly.remove(notice.slot);
    if (!reply.isError())
        m_shown.insert(notice.slot, reply.value());
    else if (!withdrawn)
        m_fallback.show(notice);
    if (withdrawn)
        withdraw(notice.slot);
}

void DesktopNotifier::withdraw(const QString &slot)
{
    m_fallback.withdraw(slot);
    m_waiting.removeIf([&slot](const Notice &notice) { return notice.slot == slot; });
    if (m_asked.contains(slot))
        m_withdrawnEarly.insert(slot);
    const uint id = m_shown.take(slot);
    if (id == 0)
        return;
    QDBusMessage call = callTo(QStringLiteral("CloseNotification"));
    call.setArguments({id});
    QDBusConnection::sessionBus().asyncCall(call);
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    const QString slot = m_shown.key(id);
    const auto act =
        std::find_if(actWords.cbegin(), actWords.cend(), [&action](const ActWord &one) { return one.word == action; });
    if (!slot.isEmpty() && act != actWords.cend())
        Q_EMIT pressed(slot, act->act);
}

void DesktopNotifier::notificationClosed(uint id, uint /*reason*/)
{
    const QString slot = m_shown.key(id);
    if (m_shown.remove(slot))
        Q_EMIT closed(slot);
}

} // namespace lanai
#endif
