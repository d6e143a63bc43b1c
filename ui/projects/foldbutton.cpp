#include "ui/projects/foldbutton.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

FoldButton::FoldButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

QSize FoldButton::sizeHint() const
{
    const int sides = 2 * theme().px("step-4");
    return {ElidedText::widthOf(text(), Type::SmallMedium) + theme().px("icon-small") + theme().px("step-4") + sides,
            theme().px("button-row")};
}

void FoldButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const PainterState state(painter);
    const int side = theme().px("step-4");
    const QRectF inside = QRectF(rect()).adjusted(side, 0, -side, 0);
    const int size = theme().px("icon-small");
    const QString icon = isChecked()                            ? QStringLiteral("chevron-down")
                         : layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                : QStringLiteral("chevron-right");
    paintIcon(painter, icon, leadingPart(painter, inside, QSizeF(size, size)), theme().colour(Colour::Ink));
    paintText(painter, withoutLeading(painter, inside, size + side), {text(), Type::SmallMedium, Colour::Ink});
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("radius-check"));
}

} // namespace lanai
