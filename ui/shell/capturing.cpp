#include "ui/shell/capturing.h"
#include "ui/shell/capturewindow.h"
#include "ui/shell/journalplaces.h"

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
    if (m_window == nullptr)
        m_window = new CaptureWindow(journal.isEmpty() ? journalOpenedLast() : journal, m_clock);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
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
