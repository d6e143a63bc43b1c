#include "core/journal/livesearch.h"
#include "core/domain/clock.h"
#include "core/journal/finder.h"
#include <QMutex>
#include <QThread>
#include <atomic>

namespace lanai {

// What both threads look at.
struct LiveSearch::Shared
{
    std::atomic<int> latest{0}; // the number of the question that is still wanted

    void interrupt()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_interrupt)
            m_interrupt();
    }
    void setInterrupter(std::function<void()> interrupt)
    {
        const QMutexLocker lock(&m_mutex);
        m_interrupt = std::move(interrupt);
    }

private:
    QMutex m_mutex;
    std::function<void()> m_interrupt;
};

// In the thread.
class LiveSearch::Worker final : public QObject
{
public:
    Worker(QString path, Key key, std::shared_ptr<Shared> shared)
        : m_path(std::move(path))
        , m_key(std::move(key))
        , m_shared(std::move(shared))
    {
    }

    void open()
    {
        Result<std::unique_ptr<Connection>> opened = openForSearching(m_path, m_key);
        if (!opened) {
            m_error = opened.error();
            return;
        }
        m_connection = std::move(*opened);
        m_shared->setInterrupter(m_connection->interrupter());
    }

    [[nodiscard]] Result<SearchAnswer> find(int question, const QString &typed, const SearchWish &wish,
                                            const QDateTime &now, QDate today) const
    {
        if (!m_connection)
            return fail(m_error);
        return Finder(*m_connection, now, today, [this, question] { return isStale(question); }).find(typed, wish);
    }

    [[nodiscard]] bool isStale(int question) const { return m_shared->latest != question; }

private:
    QString m_path;
    Key m_key;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<Connection> m_connection;
    Error m_error;
};

LiveSearch::LiveSearch(const QString &path, const Key &key, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_shared(std::make_shared<Shared>())
    , m_thread(std::make_unique<QThread>())
    , m_worker(new Worker(path, key.copy(), m_shared))
{
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_worker, &Worker::open);
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

LiveSearch::~LiveSearch()
{
    close();
}

int LiveSearch::ask(const QString &typed, const SearchWish &wish)
{
    const int question = ++m_shared->latest;
    if (!m_thread)
        return question;
    m_shared->interrupt();
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, question, typed, wish, now = m_clock.nowUtc(), today = m_clock.today()] {
            if (worker->isStale(question))
                return;
            const Result<SearchAnswer> answer = worker->find(question, typed, wish, now, today);
            if (!worker->isStale(question))
                QMetaObject::invokeMethod(this, [this, question, answer] { deliver(question, answer); });
        },
        Qt::QueuedConnection);
    return question;
}

void LiveSearch::stop()
{
    ++m_shared->latest;
    m_shared->interrupt();
}

void LiveSearch::close()
{
    if (!m_thread)
        return;
    stop();
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_worker = nullptr;
}

void LiveSearch::deliver(int question, const Result<SearchAnswer> &answer)
{
    if (m_shared->latest != question)
        return;
    if (answer)
        Q_EMIT answered(question, *answer);
    else
        Q_EMIT refused(question, answer.error());
}

} // namespace lanai
