#include "ui/parts/focusframe.h"
#include <QEvent>

namespace lanai {

void FocusFrame::around(QWidget &row)
{
    new FocusFrame(row);
}

FocusFrame::FocusFrame(QWidget &row)
    : QFocusFrame(&row)
    , m_row(row)
{
    hide();
    row.installEventFilter(this);
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_row && event->type() == QEvent::FocusIn)
        setWidget(&m_row);
    else if (watched == &m_row && event->type() == QEvent::FocusOut)
        setWidget(nullptr);
    return QFocusFrame::eventFilter(watched, event);
}

} // namespace lanai
