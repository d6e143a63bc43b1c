// A hybrid logical clock: milliseconds since 1970 (UTC) in the upper 48 bits, a counter in the lower 16. Stamps of one
// device never go back, also when its clock does; of two edits of one row the later stamp wins when copies merge.
#pragma once
#include <QtGlobal>

namespace lanai {

using Hlc = qint64;

class HybridClock
{
public:
    explicit HybridClock(Hlc last = 0)
        : m_last(last)
    {
    }

    // A stamp after every one given or observed so far.
    Hlc next(qint64 unixMilliseconds);

    // Another device's stamp was seen. One more than 24 h ahead of us is clamped to that: a device whose clock is
    // years ahead must not win for years.
    void observe(Hlc stamp, qint64 unixMilliseconds);

    [[nodiscard]] Hlc last() const { return m_last; }

    [[nodiscard]] static qint64 milliseconds(Hlc stamp) { return stamp >> 16; }
    [[nodiscard]] static Hlc stamp(qint64 unixMilliseconds, quint16 counter = 0)
    {
        return (unixMilliseconds << 16) | counter;
    }

private:
    Hlc m_last;
};

} // namespace lanai
