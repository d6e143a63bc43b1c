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
