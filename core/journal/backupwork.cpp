#include "core/journal/backupwork.h"

namespace lanai {

BackupWork::BackupWork(QString journal, Key key, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_key(std::move(key))
    , m_clock(clock)
{
}

template<class T, class Work, class Done>
void BackupWork::run(const Work &work, const Done &done)
{
    const auto key = std::make_shared<Key>(m_key.copy());
    m_work.start<Result<T>>(
        this, [work, key](BreakOff &breakOff) { return work(*key, breakOff); },
        [this, done](const Result<T> &answer) {
            if (answer)
                done(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void BackupWork::take(BackupReason reason)
{
    const BackupFolder folder(m_journal, m_clock);
    const auto tell = [this](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        return true;
    };
    run<StoredBackup>([folder, reason, tell](const Key &key,
                                             BreakOff &breakOff) { return folder.take(reason, key, tell, &breakOff); },
                      [this](const StoredBackup &backup) { Q_EMIT taken(backup); });
}

void BackupWork::look(const QString &backup)
{
    run<BackupLook>([journal = m_journal, backup](
                        const Key &key, BreakOff &breakOff) { return lookAtBackup(journal, key, backup, &breakOff); },
                    [this, backup](const BackupLook &look) { Q_EMIT looked(backup, look); });
}

void BackupWork::test()
{
    const BackupFolder folder(m_journal, m_clock);
    run<RestoreTestReport>(
        [folder, now = m_clock.nowUtc()](const Key &key, BreakOff &breakOff) {
            return testNewestBackup(folder, key, now, &breakOff);
        },
        [this](const RestoreTestReport &report) { Q_EMIT tested(report); });
}

} // namespace lanai
