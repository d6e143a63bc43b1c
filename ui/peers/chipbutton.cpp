#include "ui/peers/chipbutton.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

ChipButton::ChipButton(const QString &text, ChipKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize ChipButton::sizeHint() const
{
    return {chipWidth(text()), theme().px("chip")};
}

void ChipButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(painter, rect(), text(), m_kind);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("radius-chip"));
}

} // namespace lanai
