// The backups that still hold what was erased: looked into, and replaced by a new one, in a thread of its own. Rule 14
#pragma once
#include "core/journal/backupchecks.h"
#include <QObject>
#include <functional>
#include <memory>

class QThread;

namespace lanai {

class Journal;

class ErasureBackups : public QObject
{
    Q_OBJECT
public:
    explicit ErasureBackups(Journal &journal);
    // Waits for what runs: seconds at most.
    ~ErasureBackups() override;

    // One at a time; nothing happens while one runs. The answer comes later, and only while this lives.
    void look(const ErasedThing &thing, const std::function<void(const StillHeld &)> &answer);
    // Makes a new backup, and only when that was read back deletes these. CannotWrite for the first that stays, and
    // what takeBackup() says.
    void replace(const QList<StoredBackup> &backups, const std::function<void(const Result<void> &)> &answer);

private:
    template<class T>
    void run(const std::function<T()> &work, const std::function<void(const T &)> &answer);

    Journal &m_journal;
    std::unique_ptr<QThread> m_thread; // null: nothing runs
};

} // namespace lanai
