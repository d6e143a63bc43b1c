#include "ui/settings/erasurebackups.h"
#include "core/journal/journal.h"
#include <QThread>

namespace lanai {

ErasureBackups::ErasureBackups(Journal &journal)
    : m_journal(journal)
{
}

ErasureBackups::~ErasureBackups()
{
    if (m_thread)
        m_thread->wait();
}

template<class T>
void ErasureBackups::run(const std::function<T()> &work, const std::function<void(const T &)> &answer)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, work, answer] {
        const T done = work();
        QMetaObject::invokeMethod(
            this,
            [this, done, answer] {
                m_thread->wait();
                m_thread.reset(); // the answer may ask for more
                answer(done);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ErasureBackups::look(const ErasedThing &thing, const std::function<void(const StillHeld &)> &answer)
{
    const auto key = std::make_shared<Key>(m_journal.key().copy());
    const BackupFolder folder(m_journal.path(), m_journal.clock());
    run<StillHeld>([key, folder, thing] { return backupsHolding(folder.all(), *key, thing); }, answer);
}

void ErasureBackups::replace(const QList<StoredBackup> &backups,
                             const std::function<void(const Result<void> &)> &answer)
{
    const auto key = std::make_shared<Key>(m_journal.key().copy());
    const BackupFolder folder(m_journal.path(), m_journal.clock());
    run<Result<void>>(
        [key, folder, backups] { return replaceBackups(folder, *key, backups).map([](const StoredBackup &) {}); },
        answer);
}

} // namespace lanai
