#include "ui/peers/keepbox.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

KeepBox::KeepBox(CommitmentSide side, const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_side(side)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Kept: %1").arg(text));
    setToolTip(tr("Tick it when it is kept"));
}

QSize KeepBox::sizeHint() const
{
    return {theme().px("icon-large"), theme().line(Type::Small)};
}

void KeepBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse() || hasFocus()) {
        paintCheckBox(painter, rect(), isDown());
        if (hasFocus())
            paintFocusRing(painter, rect(), theme().px("radius-check"));
        return;
    }
    const int size = theme().px("icon-small");
    QRectF place(0, 0, size, size);
    place.moveCenter(QRectF(rect()).center());
    paintIcon(painter, m_side == CommitmentSide::Mine ? QStringLiteral("arrow-mine") : QStringLiteral("arrow-theirs"),
              place, theme().colour(m_side == CommitmentSide::Mine ? Colour::Accent : Colour::Muted));
}

} // namespace lanai
