// A backup before something large is done to the journal: an import, a merge.
#pragma once
#include "core/journal/backupwork.h"

namespace lanai {

class Journal;

// Nothing is taken where nothing was written since the newest backup. Holds up the caller: for the command line. The
// errors of BackupFolder::take(): then what was to be done should not be.
[[nodiscard]] Result<void> backUpFirst(Journal &journal, BackupReason reason);

// The same for the window, which goes on meanwhile.
class BackupFirst : public QObject
{
    Q_OBJECT
public:
    // `journal` must outlive it.
    explicit BackupFirst(Journal &journal, QObject *parent = nullptr);

    // `go` once the backup is there, maybe before this returns; else `refused`. Nothing happens while one runs.
    void run(BackupReason reason, const std::function<void()> &go,
             const std::function<void(const Error &error)> &refused);
    [[nodiscard]] bool isRunning() const { return m_go != nullptr; }

private:
    void end(const std::function<void()> &what);

    Journal &m_journal;
    BackupWork m_work;
    std::function<void()> m_go;
    std::function<void(const Error &error)> m_refused;
};

} // namespace lanai
