#include "core/domain/hlc.h"
#include <algorithm>

namespace lanai {

Hlc HybridClock::next(qint64 unixMilliseconds)
{
    // A full counter runs over into the milliseconds, which keeps the order.
    m_last = std::max(stamp(unixMilliseconds), m_last + 1);
    return m_last;
}

void HybridClock::observe(Hlc seen, qint64 unixMilliseconds)
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    m_last = std::max(m_last, std::min(seen, stamp(unixMilliseconds + day)));
}

} // namespace lanai
