#include "ui/settings/calendarlook.h"
#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>
#include <atomic>

namespace lanai {
namespace {

constexpr int quietMilliseconds = 300;

} // namespace

// What both threads hold of one look.
struct CalendarLook::Job
{
    QMutex mutex;
    CalendarLook *home = nullptr; // where it is told; null once nobody waits for it
    std::atomic<bool> isWanted = true;
    int percent = -1; // that was told last; the worker's
    Result<CalendarReading> reading = fail(ErrorCode::Cancelled);

    bool goesOn(const std::shared_ptr<Job> &self, int reached);
};

// In the worker's thread.
bool CalendarLook::Job::goesOn(const std::shared_ptr<Job> &self, int reached)
{
    if (std::exchange(percent, reached) != reached) {
        const QMutexLocker lock(&mutex);
        if (CalendarLook *const there = home)
            QMetaObject::invokeMethod(
                there, [there, self, reached] { there->tellProgress(self, reached); }, Qt::QueuedConnection);
    }
    return isWanted;
}

CalendarLook::CalendarLook(CalendarFiles files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &CalendarLook::seeAgain);
    // Most programs write a new file and put it in the old one's place: only its folder tells of that.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_quiet.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_quiet.start(); });
}

CalendarLook::~CalendarLook()
{
    stop();
}

void CalendarLook::stop()
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (!job)
        return;
    job->isWanted = false;
    const QMutexLocker lock(&job->mutex);
    job->home = nullptr;
}

void CalendarLook::begin(const QString &path, const CalendarWindow &window)
{
    stop();
    m_job = std::make_shared<Job>();
    m_job->home = this;
    // The application's own pool: it is waited for at the end, so no worker outlives the program's statics.
    QThreadPool::globalInstance()->start([job = m_job, readFile = m_files.read, path, window] {
        job->reading = readFile(path, window, [&job](int percent) { return job->goesOn(job, percent); });
        const QMutexLocker lock(&job->mutex);
        if (CalendarLook *home = job->home)
            QMetaObject::invokeMethod(home, [home, job] { home->finish(job); }, Qt::QueuedConnection);
    });
}

void CalendarLook::tellProgress(const std::shared_ptr<Job> &job, int percent)
{
    if (job == m_job)
        Q_EMIT progressed(percent);
}

void CalendarLook::finish(const std::shared_ptr<Job> &job)
{
    if (job != m_job)
        return; // another look began meanwhile
    m_job.reset();
    if (job->reading)
        Q_EMIT read(*job->reading);
    else
        Q_EMIT failed(job->reading.error());
}

void CalendarLook::watch(const QString &path)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_quiet.stop();
    m_watched = path;
    if (path.isEmpty())
        return;
    m_seen = QFileInfo(path).lastModified();
    m_watcher.addPath(QFileInfo(path).absolutePath());
    m_watcher.addPath(path);
}

void CalendarLook::seeAgain()
{
    const QFileInfo file(m_watched);
    if (!file.exists()) // on its way to be replaced, or gone: the folder tells
        return;
    if (!m_watcher.files().contains(m_watched))
        m_watcher.addPath(m_watched);
    if (file.lastModified() == m_seen)
        return; // another file of the folder
    m_seen = file.lastModified();
    Q_EMIT changed();
}

} // namespace lanai
