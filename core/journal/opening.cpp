#include "core/journal/opening.h"
#include "core/storage/journalfile.h"
#include <QMutex>
#include <QThreadPool>

namespace lanai {

// What both threads hold of one opening. The one that lets go of it last wipes its key.
struct Opening::Job
{
    QString path;
    std::function<Result<Key>()> work;
    Result<Key> key = fail(ErrorCode::Cancelled);
    QMutex mutex;
    Opening *home = nullptr; // where it is told; null once cancelled
};

Opening::Opening(const Clock &clock, QString source, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_source(std::move(source))
{
}

Opening::~Opening()
{
    cancel();
}

void Opening::open(const QString &path, SecretBytes passphrase)
{
    // A std::function can be copied, a secret can't.
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    start(path, [path, secret] { return keyFor(path, *secret); });
}

void Opening::open(const QString &path, const Key &key)
{
    const auto secret = std::make_shared<Key>(key.copy());
    start(path, [secret] { return Result<Key>(secret->copy()); });
}

void Opening::create(const QString &path, SecretBytes passphrase, NewJournal content)
{
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    start(path, [path, secret, content, &clock = m_clock] { return makeJournal(path, *secret, clock, content); });
}

void Opening::start(const QString &path, std::function<Result<Key>()> work)
{
    cancel();
    m_journal.reset();
    m_job = std::make_shared<Job>();
    m_job->path = path;
    m_job->work = std::move(work);
    m_job->home = this;
    // The application's own pool: it is waited for at the end, so no worker outlives the program's statics.
    QThreadPool::globalInstance()->start([job = m_job] {
        job->key = job->work();
        job->work = {}; // the passphrase goes first
        // An older journal is backed up and migrated here; opened once more, it is as new.
        if (job->key) {
            if (const auto ready = JournalFile::open(job->path, *job->key); !ready)
                job->key = fail(ready.error());
        }
        const QMutexLocker lock(&job->mutex);
        if (Opening *home = job->home)
            QMetaObject::invokeMethod(home, [home, job] { home->finish(job); }, Qt::QueuedConnection);
    });
}

void Opening::cancel()
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (!job)
        return;
    const QMutexLocker lock(&job->mutex);
    job->home = nullptr;
}

void Opening::finish(const std::shared_ptr<Job> &job)
{
    if (job != m_job)
        return; // cancelled on its way
    m_job.reset();
    if (!job->key) {
        Q_EMIT failed(job->key.error());
        return;
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(job->path, *job->key, m_clock, m_source);
    if (!journal) {
        Q_EMIT failed(journal.error());
        return;
    }
    m_journal = std::move(*journal);
    Q_EMIT opened();
}

} // namespace lanai
