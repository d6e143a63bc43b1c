// What reminders say. Discreet unless names are allowed, and while discreet mode is on: no person and no word of the
// journal in a notification.
#pragma once
#include "core/journal/reminders.h"
#include "ui/shell/notifier.h"
#include <QCoreApplication>

namespace lanai {

class ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)

public:
    // Each without its slot. `now`: UTC.
    [[nodiscard]] static Notice before(const RemindedMeeting &meeting, bool names, const QDateTime &now);
    [[nodiscard]] static Notice after(const RemindedMeeting &meeting, bool names);
    [[nodiscard]] static Notice decision(const RemindedDecision &decision, bool names, QDate today);
    [[nodiscard]] static Notice review();
    [[nodiscard]] static Notice missed(const QList<Reminder> &missed);
    // Of which only the instant is known.
    [[nodiscard]] static Notice locked(const QDateTime &startsAt, const QDateTime &now);
    // That the program goes on without its window: said once.
    [[nodiscard]] static Notice inTray();

    static constexpr int shortSnooze = 5; // minutes
    static constexpr int longSnooze = 15;

private:
    static void addSnoozes(Notice &notice);
    static void endAtStart(Notice &notice, const QDateTime &startsAt, const QDateTime &now);
    [[nodiscard]] static QString minutesUntil(const QDateTime &startsAt, const QDateTime &now);
};

} // namespace lanai
