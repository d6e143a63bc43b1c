#include "ui/settings/erasurebackups.h"
#include "core/journal/journal.h"

namespace lanai {
namespace {

// One after the other, so that it can be broken off in between.
StillHeld holding(const BackupFolder &folder, const Key &key, const ErasedThing &thing, const BreakOff &breakOff)
{
    StillHeld held;
    const QList<StoredBackup> all = folder.all();
    for (const StoredBackup &backup : all) {
        if (breakOff.isAsked())
            break;
        const StillHeld one = backupsHolding({backup}, key, thing);
        held.holding << one.holding;
        held.unknown << one.unknown;
    }
    return held;
}

} // namespace

ErasureBackups::ErasureBackups(Journal &journal)
    : m_journal(journal)
{
}

void ErasureBackups::look(const ErasedThing &thing, const std::function<void(const StillHeld &)> &answer)
{
    if (m_work.isRunning())
        return;
    const auto key = std::make_shared<Key>(m_journal.key().copy());
    const BackupFolder folder(m_journal.path(), m_journal.clock());
    m_work.start<StillHeld>(
        this, [key, folder, thing](BreakOff &breakOff) { return holding(folder, *key, thing, breakOff); }, answer);
}

void ErasureBackups::replace(const QList<StoredBackup> &backups,
                             const std::function<void(const Result<void> &)> &answer)
{
    if (m_work.isRunning())
        return;
    const auto key = std::make_shared<Key>(m_journal.key().copy());
    const BackupFolder folder(m_journal.path(), m_journal.clock());
    m_work.start<Result<void>>(
        this,
        [key, folder, backups](BreakOff &breakOff) {
            return replaceBackups(folder, *key, backups, &breakOff).map([](const StoredBackup & /*fresh*/) {});
        },
        answer);
}

} // namespace lanai
