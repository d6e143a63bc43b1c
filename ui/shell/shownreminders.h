// Which reminders stand on the screen, and in which of its notifications.
#pragma once
#include "core/domain/reminders.h"
#include "ui/shell/notifier.h"
#include <QHash>
#include <functional>

namespace lanai {

class ShownReminders
{
public:
    // `notifier` must outlive it.
    explicit ShownReminders(Notifier &notifier)
        : m_notifier(notifier)
    {
    }

    [[nodiscard]] static QString slotOf(ReminderKind kind, int number); // `number`: from 1, of those told at once
    [[nodiscard]] static QString missedSlot() { return QStringLiteral("missed"); }

    void show(Notice notice, const QString &slot, const QList<ReminderKey> &keys);
    // It is gone from the screen.
    QList<ReminderKey> take(const QString &slot) { return m_keys.take(slot); }
    [[nodiscard]] QHash<QString, QList<ReminderKey>> all() const { return m_keys; } // by slot
    QHash<QString, QList<ReminderKey>> takeAll() { return std::exchange(m_keys, {}); }
    void withdrawAll();
    // Those of which `isOver` holds for each reminder.
    void withdrawWhere(const std::function<bool(const ReminderKey &)> &isOver);
    // The same reminder by another key.
    void rename(const ReminderKey &before, const ReminderKey &after);
    [[nodiscard]] QList<ReminderKey> keys() const;

private:
    Notifier &m_notifier;
    QHash<QString, QList<ReminderKey>> m_keys; // by slot
};

} // namespace lanai
