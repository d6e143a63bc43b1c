#include "ui/shell/shownreminders.h"
#include <algorithm>

namespace lanai {

QString ShownReminders::slotOf(ReminderKind kind, int number)
{
    return number == 1 ? wordFor(kind) : QStringLiteral("%1-%2").arg(wordFor(kind)).arg(number);
}

void ShownReminders::show(Notice notice, const QString &slot, const QList<ReminderKey> &keys)
{
    notice.slot = slot;
    m_keys.insert(slot, keys);
    m_notifier.show(notice);
}

void ShownReminders::withdrawAll()
{
    const QStringList all = takeAll().keys();
    for (const QString &slot : all)
        m_notifier.withdraw(slot);
}

void ShownReminders::withdrawWhere(const std::function<bool(const ReminderKey &)> &isOver)
{
    const QStringList all = m_keys.keys();
    for (const QString &slot : all) {
        const QList<ReminderKey> keys = m_keys.value(slot);
        if (!std::all_of(keys.cbegin(), keys.cend(), isOver))
            continue;
        m_keys.remove(slot);
        m_notifier.withdraw(slot);
    }
}

void ShownReminders::rename(const ReminderKey &before, const ReminderKey &after)
{
    for (QList<ReminderKey> &keys : m_keys)
        std::replace(keys.begin(), keys.end(), before, after);
}

QList<ReminderKey> ShownReminders::keys() const
{
    QList<ReminderKey> all;
    for (const QList<ReminderKey> &keys : m_keys)
        all << keys;
    return all;
}

} // namespace lanai
