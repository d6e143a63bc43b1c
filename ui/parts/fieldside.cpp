#include "ui/parts/fieldside.h"
#include <QEvent>
#include <QLineEdit>
#include <QStyle>

namespace lanai {

void FieldSide::keep(QLineEdit &field)
{
    if (field.findChild<FieldSide *>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
        new FieldSide(field);
}

FieldSide::FieldSide(QLineEdit &field)
    : QObject(&field)
    , m_field(field)
{
    field.installEventFilter(this);
    place();
}

bool FieldSide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    return QObject::eventFilter(watched, event);
}

void FieldSide::place()
{
    const Qt::Alignment across = m_field.alignment() & Qt::AlignHorizontal_Mask;
    if (across.testFlag(Qt::AlignHCenter))
        return;
    const Qt::Alignment down = m_field.alignment() & Qt::AlignVertical_Mask;
    m_field.setAlignment(QStyle::visualAlignment(m_field.layoutDirection(), Qt::AlignLeft) | down);
}

} // namespace lanai
