// Search while somebody types: in a thread of its own with a connection of its own, so that no key press waits for it.
// Only the latest question is answered; what still runs for an earlier one is broken off.
#pragma once
#include "core/journal/search.h"
#include <QObject>
#include <memory>

class QThread;

namespace lanai {

class Clock;
class Key;

class LiveSearch final : public QObject
{
    Q_OBJECT
public:
    // See Journal::liveSearch(). The connection is opened at once, in the thread; it only reads. `clock` must outlive
    // this; it is asked on this object's thread.
    LiveSearch(const QString &path, const Key &key, const Clock &clock, QObject *parent = nullptr);
    ~LiveSearch() override;

    // Answers later with one of the signals, unless it is asked again, stopped or closed before. The question's number:
    // the signals repeat it.
    int ask(const QString &typed, const SearchWish &wish);
    // What is being looked for is no longer wanted.
    void stop();
    // For good: the connection is closed and the key wiped when this returns. Nothing is answered any more.
    void close();

Q_SIGNALS:
    void answered(int question, const lanai::SearchAnswer &answer);
    // As Search::find() refuses, and what keeps the journal from being read.
    void refused(int question, const lanai::Error &error);

private:
    struct Shared;
    class Worker;
    void deliver(int question, const Result<SearchAnswer> &answer);

    const Clock &m_clock;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // lives and ends in the thread
};

} // namespace lanai
