#include "ui/parts/leadbutton.h"
#include "ui/parts/elidedtext.h"
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
}

QSize LeadButton::sizeHint() const
{
    const int ring = theme().px("focus-ring");
    return {ElidedText::widthOf(text(), m_type) + 2 * ring + 1, theme().line(m_type) + 2 * ring};
}

QSize LeadButton::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void LeadButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int ring = theme().px("focus-ring");
    const QRectF inside = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    const int taken = paintText(painter, inside, {text(), m_type, underMouse() ? Colour::Accent : m_colour});
    if (underMouse()) {
        const QRectF line = leadingPart(painter, inside, QSizeF(taken, inside.height()));
        painter.fillRect(QRectF(line.left(), line.bottom() - 1, taken, theme().px("hairline")),
                         theme().colour(Colour::Accent));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("radius-check"));
}

} // namespace lanai
