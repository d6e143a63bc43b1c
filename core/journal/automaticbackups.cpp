#include "core/journal/automaticbackups.h"
#include "core/domain/backupkeeping.h"
#include "core/journal/journal.h"
#include "core/journal/vault.h"

namespace lanai {
namespace {

constexpr int retryMinutes = 15; // on a full disk each change would try again

} // namespace

AutomaticBackups::AutomaticBackups(Journal &journal, std::chrono::milliseconds settling, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_work(journal.path(), journal.key(), journal.clock())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::minutes(retryMinutes));
    for (const QTimer *timer : {&m_settling, &m_again})
        connect(timer, &QTimer::timeout, this, &AutomaticBackups::look);
    connect(&m_work, &BackupWork::taken, this, [this] {
        BackupMemory::instance().setFailure(m_journal.path(), {});
        testIfDue();
    });
    connect(&m_work, &BackupWork::tested, this, [this](const RestoreTestReport &report) {
        BackupMemory::instance().setTest(m_journal.path(), report);
        Q_EMIT settled();
    });
    connect(&m_work, &BackupWork::failed, this, &AutomaticBackups::tell);
}

void AutomaticBackups::start()
{
    if (m_journal.isReadOnly())
        return;
    connect(&m_journal, &Journal::changed, &m_settling, qOverload<>(&QTimer::start));
    m_settling.start();
}

void AutomaticBackups::look()
{
    if (m_work.isRunning() || m_journal.clock().nowUtc() < m_notBefore)
        return;
    takeIfDue();
}

void AutomaticBackups::takeIfDue()
{
    const BackupFolder folder(m_journal.path(), m_journal.clock());
    const Result<QDateTime> last = m_journal.vault().lastChange();
    m_taking = true;
    if (!last)
        return tell(last.error());
    if (folder.isDue() && folder.isBehind(*last))
        return m_work.take(BackupReason::Daily);
    testIfDue();
}

void AutomaticBackups::testIfDue()
{
    m_taking = false;
    const std::optional<StoredBackup> newest = BackupFolder(m_journal.path(), m_journal.clock()).newestOwn();
    const RestoreTestReport last = BackupMemory::instance().testOf(m_journal.path());
    // One that failed is tried again as soon as there is a newer backup.
    const bool isDue = isRestoreTestDue(last.at, m_journal.clock().nowUtc()) ||
                       (last.failure && newest && newest->takenAt > last.takenAt);
    if (!newest || !isDue)
        return Q_EMIT settled();
    m_work.test();
}

// A trial that could not be made says nothing of the backup.
void AutomaticBackups::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled) {
        m_again.start();
        m_notBefore = m_journal.clock().nowUtc().addSecs(retryMinutes * 60);
        if (m_taking)
            BackupMemory::instance().setFailure(m_journal.path(), error);
    }
    Q_EMIT settled();
}

} // namespace lanai
