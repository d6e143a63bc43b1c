#include "core/journal/backupfirst.h"
#include "core/journal/journal.h"
#include "core/journal/vault.h"

namespace lanai {
namespace {

Result<bool> isBackupBehind(Journal &journal)
{
    return journal.vault().lastChange().map(
        [&journal](const QDateTime &last) { return BackupFolder(journal.path(), journal.clock()).isBehind(last); });
}

} // namespace

Result<void> backUpFirst(Journal &journal, BackupReason reason)
{
    return isBackupBehind(journal).and_then([&](bool isBehind) -> Result<void> {
        if (!isBehind)
            return {};
        const Result<StoredBackup> taken =
            BackupFolder(journal.path(), journal.clock()).take(reason, journal.key(), [](int /*percent*/) {
                return true;
            });
        return taken ? Result<void>() : fail(taken.error());
    });
}

BackupFirst::BackupFirst(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_work(journal.path(), journal.key(), journal.clock())
{
    connect(&m_work, &BackupWork::taken, this, [this] { end(m_go); });
    connect(&m_work, &BackupWork::failed, this,
            [this](const Error &error) { end([refused = m_refused, error] { refused(error); }); });
}

void BackupFirst::run(BackupReason reason, const std::function<void()> &go,
                      const std::function<void(const Error &error)> &refused)
{
    if (isRunning())
        return;
    const Result<bool> isBehind = isBackupBehind(m_journal);
    if (!isBehind)
        return refused(isBehind.error());
    if (!*isBehind)
        return go();
    m_go = go;
    m_refused = refused;
    m_work.take(reason);
}

// What follows may begin the next one.
void BackupFirst::end(const std::function<void()> &what)
{
    const std::function<void()> next = what;
    m_go = nullptr;
    m_refused = nullptr;
    next();
}

} // namespace lanai
