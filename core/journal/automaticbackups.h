// Backups that nobody has to think of: one a day when something was written, and once a month a trial of the newest.
// How it went stands in BackupMemory.
#pragma once
#include "core/journal/backupwork.h"
#include <QTimer>
#include <chrono>

namespace lanai {

class Journal;

class AutomaticBackups : public QObject
{
    Q_OBJECT
public:
    // `journal` must outlive it. What runs when this goes is broken off, and done the next time.
    // `settling`: how long it waits after a change, so that a burst of them is in one backup.
    explicit AutomaticBackups(Journal &journal, std::chrono::milliseconds settling = std::chrono::seconds(10),
                              QObject *parent = nullptr);

    // Looks soon whether one is due, and again after each change.
    void start();

Q_SIGNALS:
    // Nothing is left to do for now.
    void settled();

private:
    void look();
    void takeIfDue();
    void testIfDue();
    void tell(const Error &error);

    Journal &m_journal;
    BackupWork m_work;
    QTimer m_settling;
    QTimer m_again;        // after a failure, also where nothing is written any more
    bool m_taking = false; // what runs: else it tests
    QDateTime m_notBefore; // UTC; where it failed, when it is tried again
};

} // namespace lanai
