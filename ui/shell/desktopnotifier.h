// The notification daemon of the session (org.freedesktop.Notifications), asked without waiting. Linux only.
#pragma once
#ifdef LANAI_PORTAL
#include "ui/shell/notifier.h"
#include <QDBusPendingCallWatcher>
#include <QHash>
#include <QSet>

namespace lanai {

class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    // `fallback`: shows what no daemon takes. Must outlive it.
    DesktopNotifier(Notifier &fallback, QObject *parent);

    void show(const Notice &notice) override;
    void withdraw(const QString &slot) override;

private Q_SLOTS: // QDBusConnection knows no other way than by name
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void askWhatItCan();
    void sendWaiting();
    void send(const Notice &notice);
    void answered(const Notice &notice, const QDBusPendingCallWatcher &call);

    Notifier &m_fallback;
    QHash<QString, uint> m_shown;   // by slot: the daemon's number
    QSet<QString> m_asked;          // slots it hasn't answered about yet
    QSet<QString> m_withdrawnEarly; // of those: taken back meanwhile
    QList<Notice> m_waiting;        // until it is known what the daemon can
    bool m_isKnown = false;
    bool m_markup = false; // its texts are read as markup
};

} // namespace lanai
#endif
