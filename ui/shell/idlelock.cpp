#include "ui/shell/idlelock.h"
#include <QCoreApplication>
#include <QEvent>

namespace lanai {

IdleLock::IdleLock(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes)
{
    constexpr int millisecondsAMinute = 60'000;
    setMilliseconds(minutes * millisecondsAMinute);
}

void IdleLock::setMilliseconds(int milliseconds)
{
    m_timer.stop();
    m_timer.setInterval(milliseconds);
    if (milliseconds > 0)
        m_timer.start();
}

bool IdleLock::eventFilter(QObject * /*watched*/, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace lanai
