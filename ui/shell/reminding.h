// Reminds: asks the rule what is due, tells it, and waits until the rule has asked to be asked again. While the journal
// is locked it knows the instants of the next 36 hours' 1:1s, and nothing else.
#pragma once
#include "core/domain/clock.h"
#include "core/journal/reminders.h"
#include "ui/shell/lockedmarks.h"
#include "ui/shell/place.h"
#include "ui/shell/shownreminders.h"
#include "ui/shell/walltimer.h"
#include <QPointer>
#include <QTimer>

namespace lanai {

class Journal;

class Reminding : public QObject
{
    Q_OBJECT
public:
    // Both must outlive it.
    Reminding(const Clock &clock, Notifier &notifier, QObject *parent = nullptr);

    // A journal was opened: from now on it says what to remind of.
    void follow(Journal &journal);
    // It is about to be closed.
    void lock();
    // Looks now, whatever the time.
    void look();

    // UTC; null: there is nothing to wait for.
    [[nodiscard]] QDateTime nextLook() const { return m_next; }

Q_SIGNALS:
    // A notification was opened.
    void windowWanted();
    // Where it leads to: at once, or as soon as the journal is open.
    void placeWanted(const lanai::Place &place);

private:
    void lookAhead(const QDateTime &now);
    void lookLocked(const QDateTime &now);
    void takeUpLocked();
    [[nodiscard]] ReminderMemory kept();
    void keep();
    void tell(const RemindersDue &due, const QDateTime &now);
    void tellOne(const Reminder &reminder, const QDateTime &now, const QString &slot);
    // What the notifications may say now.
    [[nodiscard]] bool showsNames() const;
    void followDiscretion(bool on);
    void takeNamesOffTheScreen(const QDateTime &now);
    void withdrawWhatIsOver(const QDateTime &now);
    void arm(const QDateTime &next, const QDateTime &now);
    void press(const QString &slot, NoticeAct act);
    void snoozeFor(const QList<ReminderKey> &keys, int minutes);
    void open(const QList<ReminderKey> &keys);
    [[nodiscard]] Place placeOf(const ReminderKey &key) const;

    const Clock &m_clock;
    Notifier &m_notifier;
    WallTimer m_timer;
    QTimer m_soon; // after a change: one look for all that changes together
    QPointer<Journal> m_journal;
    QString m_path;         // of the journal that is open, or was
    RemindersAhead m_ahead; // locked: empty
    ReminderMemory m_memory;
    bool m_unsaved = false; // m_memory says more than the journal does
    bool m_wasOff = false;
    bool m_isNew = false;   // what was told while it was locked isn't taken up yet
    ReminderFacts m_locked; // locked: instants
    LockedMarks m_marks{{}};
    QDateTime m_wanted; // locked: the start of the 1:1 that was to be opened
    ShownReminders m_shown;
    QDateTime m_next;
};

} // namespace lanai
