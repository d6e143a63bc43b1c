// One piece of work in a thread of its own, which is broken off when this goes.
#pragma once
#include "core/storage/breakoff.h"
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>
#include <utility>

namespace lanai {

class BreakableWork
{
public:
    BreakableWork() = default;
    BreakableWork(const BreakableWork &) = delete;
    BreakableWork &operator=(const BreakableWork &) = delete;
    // What `work` held is gone when this returns; `done` isn't called any more.
    ~BreakableWork() { stop(); }

    // `work` in the thread, then `done` with its answer on the caller's, as long as `home` lives: never before this
    // returns. What still runs is broken off first.
    template<class T>
    void start(QObject *home, std::function<T(BreakOff &)> work, const std::function<void(const T &)> &done)
    {
        stop();
        m_job = std::make_shared<Job>();
        const std::weak_ptr<Job> job = m_job;
        const auto held = std::make_shared<std::function<T(BreakOff &)>>(std::move(work));
        m_job->thread.reset(QThread::create([this, home, job, held, breakOff = m_job->breakOff, done] {
            const T answer = (*held)(*breakOff);
            *held = {}; // a key goes first
            QMetaObject::invokeMethod(
                home,
                [this, job, answer, done] {
                    if (job.expired())
                        return; // stopped on its way
                    m_job->thread->wait();
                    m_job.reset();
                    done(answer);
                },
                Qt::QueuedConnection);
        }));
        m_job->thread->start();
    }
    // Ends in Cancelled, told as any other end.
    void breakOff()
    {
        if (m_job)
            m_job->breakOff->now();
    }
    // Waits for its end, which isn't told.
    void stop()
    {
        const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
        if (!job)
            return;
        job->breakOff->now();
        job->thread->wait();
    }
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

private:
    struct Job
    {
        std::shared_ptr<BreakOff> breakOff = std::make_shared<BreakOff>();
        std::unique_ptr<QThread> thread;
    };

    std::shared_ptr<Job> m_job; // under way; null: nothing is
};

} // namespace lanai
