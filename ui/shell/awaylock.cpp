#include "ui/shell/awaylock.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sessionwatch.h"
#include <QEvent>

namespace lanai {

AwayLock::AwayLock(MainWindow &window)
    : m_window(window)
{
    window.installEventFilter(this);
    connect(&window, &MainWindow::stayed, this, &AwayLock::lockIfPutAway);
#ifdef LANAI_PORTAL
    if (const SessionWatch *watch = SessionWatch::ofThisMachine(this))
        connect(watch, &SessionWatch::leaving, this, &AwayLock::lock);
#endif
}

void AwayLock::lock()
{
    m_window.lock();
}

void AwayLock::lockIfPutAway()
{
    if (preferences::read(preferences::lockWhenPutAway))
        lock();
}

bool AwayLock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowStateChange && m_window.isMinimized())
        lockIfPutAway();
    return false;
}

} // namespace lanai
