#include "ui/shell/walltimer.h"
#include <QDateTime>
#include <QSocketNotifier>
#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace lanai {
namespace {

constexpr qint64 longestStep = 60'000; // milliseconds: so late at most, after a sleep that nobody tells of

} // namespace

WallTimer::WallTimer(QObject *parent)
    : QObject(parent)
{
    m_fallback.setSingleShot(true);
    m_fallback.setTimerType(Qt::CoarseTimer);
    connect(&m_fallback, &QTimer::timeout, this, [this] {
        const qint64 left = m_until - QDateTime::currentMSecsSinceEpoch();
        if (left > 0)
            m_fallback.start(int(qMin(left, longestStep)));
        else
            reach();
    });
#ifdef Q_OS_LINUX
    m_descriptor = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_descriptor < 0)
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &WallTimer::reach);
#endif
}

WallTimer::~WallTimer()
{
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0)
        close(m_descriptor);
#endif
}

void WallTimer::start(qint64 milliseconds)
{
    m_active = true;
    m_until = QDateTime::currentMSecsSinceEpoch() + qMax(milliseconds, qint64(1));
#ifdef Q_OS_LINUX
    constexpr qint64 aSecond = 1000;
    constexpr qint64 nanosecondsInOne = 1'000'000;
    itimerspec when{};
    when.it_value.tv_sec = m_until / aSecond;
    when.it_value.tv_nsec = (m_until % aSecond) * nanosecondsInOne;
    // Also ends when the clock is set, as it is after a sleep.
    const int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    if (m_descriptor >= 0 && timerfd_settime(m_descriptor, flags, &when, nullptr) == 0)
        return;
#endif
    m_fallback.start(int(qMin(qMax(milliseconds, qint64(1)), longestStep)));
}

void WallTimer::stop()
{
    m_active = false;
    m_fallback.stop();
#ifdef Q_OS_LINUX
    const itimerspec never{};
    if (m_descriptor >= 0)
        timerfd_settime(m_descriptor, 0, &never, nullptr);
#endif
}

void WallTimer::reach()
{
#ifdef Q_OS_LINUX
    // How often it ran out, or that the clock was set: either way it is time to look.
    quint64 times = 0;
    if (m_descriptor >= 0) [[maybe_unused]]
        const ssize_t taken = read(m_descriptor, &times, sizeof times);
#endif
    if (std::exchange(m_active, false))
        Q_EMIT reached();
}

} // namespace lanai
