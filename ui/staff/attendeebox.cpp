#include "ui/staff/attendeebox.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/iconbutton.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>

namespace lanai {

AttendeeBox::AttendeeBox(const StaffAttendee &attendee, QWidget *parent)
    : QWidget(parent)
    , m_check(new CheckRow(attendee.name, this))
    , m_pencil(new IconButton(QStringLiteral("edit"), tr("The line about %1").arg(attendee.name), this, "button-row",
                              "icon-small"))
{
    m_check->setObjectName(QStringLiteral("attendee"));
    m_check->setAccessibleName(tr("%1 is coming").arg(attendee.name));
    m_check->setFace({attendee.attendee.peerId, attendee.name, {}});
    m_check->setChecked(attendee.attendee.coming);
    m_check->setToolTip(tr("%1\nEnter writes the line about them, Delete takes them off the list.").arg(attendee.name));
    m_pencil->setObjectName(QStringLiteral("attendeeLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_check);
    for (QObject *watched :
         {static_cast<QObject *>(this), static_cast<QObject *>(m_check), static_cast<QObject *>(m_pencil)})
        watched->installEventFilter(this);
    setAttribute(Qt::WA_Hover);
    showPencil();
    connect(m_check, &QCheckBox::clicked, this, &AttendeeBox::comingChosen);
    connect(m_pencil, &QToolButton::clicked, this, &AttendeeBox::lineAsked);
}

// There for the keyboard and screen readers always; for the eye when somebody is at the row, which makes room for it.
void AttendeeBox::showPencil()
{
    const bool near = underMouse() || m_check->hasFocus() || m_pencil->hasFocus();
    const QSize size = m_pencil->sizeHint();
    const int room = near ? size.width() : 0; // without room it stands outside the row
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? room - size.width() : width() - room;
    layout()->setContentsMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    m_pencil->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
}

bool AttendeeBox::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showPencil();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void AttendeeBox::resizeEvent(QResizeEvent * /*event*/)
{
    showPencil();
}

void AttendeeBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        return Q_EMIT lineAsked();
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeAsked();
    QWidget::keyPressEvent(event);
}

} // namespace lanai
