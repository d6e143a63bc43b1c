#include "core/storage/breakoff.h"
#include "core/storage/connection.h"

namespace lanai {

void BreakOff::now()
{
    const QMutexLocker lock(&m_mutex);
    m_asked = true;
    if (m_interrupt)
        m_interrupt();
}

bool BreakOff::isAsked() const
{
    const QMutexLocker lock(&m_mutex);
    return m_asked;
}

Result<void> BreakOff::unlessAsked(const BreakOff *breakOff)
{
    return breakOff != nullptr && breakOff->isAsked() ? fail(ErrorCode::Cancelled) : Result<void>();
}

BreakOff::During::During(BreakOff *breakOff, const Connection &connection)
    : m_breakOff(breakOff)
{
    if (m_breakOff == nullptr)
        return;
    const QMutexLocker lock(&m_breakOff->m_mutex);
    m_breakOff->m_interrupt = connection.interrupter();
}

BreakOff::During::~During()
{
    if (m_breakOff == nullptr)
        return;
    const QMutexLocker lock(&m_breakOff->m_mutex);
    m_breakOff->m_interrupt = {};
}

} // namespace lanai
