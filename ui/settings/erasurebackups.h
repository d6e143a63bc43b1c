// The backups that still hold what was erased: looked into, and replaced by a new one, in a thread of its own that is
// broken off when this goes. Rule 14
#pragma once
#include "core/journal/backupchecks.h"
#include "core/journal/breakablework.h"

namespace lanai {

class Journal;

class ErasureBackups : public QObject
{
    Q_OBJECT
public:
    explicit ErasureBackups(Journal &journal);

    // One at a time; nothing happens while one runs. The answer comes later, and only while this lives.
    void look(const ErasedThing &thing, const std::function<void(const StillHeld &)> &answer);
    // Makes a new backup, and only when that was read back deletes these. CannotWrite for the first that stays, and
    // what takeBackup() says.
    void replace(const QList<StoredBackup> &backups, const std::function<void(const Result<void> &)> &answer);

private:
    Journal &m_journal;
    BreakableWork m_work;
};

} // namespace lanai
