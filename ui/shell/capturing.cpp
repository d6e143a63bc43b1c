#include "ui/shell/capturing.h"
#include "ui/shell/capturewindow.h"
#include "ui/shell/journalplaces.h"
#include "ui/shell/sessionwatch.h"
#include <QFileInfo>

namespace lanai {

Capturing::Capturing(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Capturing::~Capturing()
{
    delete m_window;
}

void Capturing::open(const QString &journal)
{
    const bool isForAnother = m_window != nullptr && !journal.isEmpty() && QFileInfo(journal) != QFileInfo(m_journal);
    QPointer<CaptureWindow> before;
    if (isForAnother && m_window->seal())
        before.swap(m_window);
    if (m_window == nullptr || m_window->isHidden()) // closed, and only not gone yet
        make(journal.isEmpty() ? journalOpenedLast() : journal);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (before != nullptr)
        before->close(); // last: the program may end with its last window
}

// Also where no journal is open that locks.
void Capturing::make(const QString &journal)
{
    m_journal = journal;
    m_window = new CaptureWindow(journal, m_clock);
#ifdef LANAI_PORTAL
    if (const SessionWatch *watch = SessionWatch::ofThisMachine(m_window))
        connect(watch, &SessionWatch::leaving, m_window, &CaptureWindow::putAway);
#endif
}

CaptureWindow *Capturing::window() const
{
    return m_window;
}

void Capturing::putAway()
{
    if (m_window != nullptr)
        m_window->putAway();
}

} // namespace lanai
