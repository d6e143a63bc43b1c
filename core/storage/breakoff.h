// Ends what another thread reads or writes in journals: for work that somebody may no longer want.
#pragma once
#include "core/domain/result.h"
#include <QMutex>
#include <functional>

namespace lanai {

class Connection;

class BreakOff
{
public:
    BreakOff() = default;
    BreakOff(const BreakOff &) = delete;
    BreakOff &operator=(const BreakOff &) = delete;

    // From any thread. What runs ends in Cancelled, and what is begun after it, too.
    void now();
    [[nodiscard]] bool isAsked() const;
    // Between two pieces of work: Cancelled once it is asked. Null: nobody will ask.
    [[nodiscard]] static Result<void> unlessAsked(const BreakOff *breakOff);

    // As long as it lives, now() also ends what `connection` is running. `breakOff` may be null: nobody will ask.
    class During
    {
    public:
        During(BreakOff *breakOff, const Connection &connection);
        During(const During &) = delete;
        During &operator=(const During &) = delete;
        ~During();

    private:
        BreakOff *m_breakOff;
    };

private:
    mutable QMutex m_mutex;
    std::function<void()> m_interrupt; // empty: nothing runs
    bool m_asked = false;
};

} // namespace lanai
