#include "ui/parts/leadbutton.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/focusframe.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

LeadButton::LeadButton(const QString &text, Type type, Colour colour, QWidget *parent)
    : QPushButton(text, parent)
    , m_type(type)
    , m_colour(colour)
{
    setProperty("painted", true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setToolTip(text);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    FocusFrame::around(*this);
}

QSize LeadButton::sizeHint() const
{
    return {ElidedText::widthOf(text(), m_type) + 1, theme().line(m_type)};
}

QSize LeadButton::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void LeadButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF inside(rect());
    const int taken = paintText(painter, inside, {text(), m_type, underMouse() ? Colour::Accent : m_colour});
    if (underMouse()) {
        const QRectF line = leadingPart(painter, inside, QSizeF(taken, inside.height()));
        painter.fillRect(QRectF(line.left(), line.bottom() - 1, taken, theme().px("hairline")),
                         theme().colour(Colour::Accent));
    }
}

} // namespace lanai
