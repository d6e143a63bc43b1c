#include "core/journal/filecheck.h"
#include <QMutex>
#include <QThread>

namespace lanai {

// The thread, and how what it runs is broken off.
struct FileCheck::Job
{
    std::unique_ptr<QThread> thread;
    QMutex mutex;
    std::function<void()> interrupt;
    bool isUnwanted = false;

    Job() = default;
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;
    ~Job()
    {
        {
            const QMutexLocker lock(&mutex);
            isUnwanted = true;
            if (interrupt)
                interrupt();
        }
        thread->wait();
    }

    // In the thread.
    Result<JournalCheck> look(const QString &path, const Key &key, const QList<StoredBackup> &backups)
    {
        return checkJournal(path, key, backups, [this](const std::function<void()> &breakOff) {
            const QMutexLocker lock(&mutex);
            interrupt = breakOff;
            return !isUnwanted;
        });
    }
};

FileCheck::FileCheck(QString path, Key key, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_key(std::move(key))
{
}

FileCheck::~FileCheck() = default;

void FileCheck::start(const QList<StoredBackup> &backups)
{
    if (m_job)
        return;
    m_job = std::make_unique<Job>();
    const auto key = std::make_shared<Key>(m_key.copy());
    m_job->thread.reset(QThread::create([this, job = m_job.get(), path = m_path, key, backups] {
        const Result<JournalCheck> found = job->look(path, *key, backups);
        QMetaObject::invokeMethod(this, [this, found] { finish(found); }, Qt::QueuedConnection);
    }));
    m_job->thread->start();
}

void FileCheck::finish(const Result<JournalCheck> &found)
{
    m_job.reset();
    if (found)
        Q_EMIT checked(*found);
    else
        Q_EMIT failed(found.error());
}

} // namespace lanai
