// What was told and snoozed while the journal was locked, kept on this machine until it is opened again: a 1:1 is said
// once, also where the program ends in between. No instant of a 1:1 stands on the disk, only its mark under a key that
// lies in the journal; of a snooze, until when it holds. Of the journal that was locked last alone.
#pragma once
#include "core/domain/reminders.h"

namespace lanai {

class LockedMarks
{
public:
    static constexpr int keyBytes = 32;

    // Empty: nothing is kept, and nothing found.
    explicit LockedMarks(QByteArray key)
        : m_key(std::move(key))
    {
    }

    // Takes the place of what was kept before. `locked`: known by their instants alone.
    void keep(const ReminderMemory &locked) const;
    // What was kept about these, by their instants.
    [[nodiscard]] ReminderMemory about(const QList<MeetingTime> &meetings) const;
    // The journal knows it now. Another journal's stay.
    void drop() const;

private:
    [[nodiscard]] QString mark(const QByteArray &of) const;
    [[nodiscard]] QString markOf(const QDateTime &instant) const;
    [[nodiscard]] QStringList kept() const; // without the first, the journal's own

    QByteArray m_key;
};

} // namespace lanai
