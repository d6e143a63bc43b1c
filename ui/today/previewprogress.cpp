#include "ui/today/previewprogress.h"
#include "ui/parts/badges.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QLocale>
#include <QPainter>

namespace lanai {

PreviewProgress::PreviewProgress(int previewed, int items, QWidget *parent)
    : QWidget(parent)
    , m_previewed(previewed)
    , m_items(items)
{
    setObjectName(QStringLiteral("previewProgress"));
    setFixedHeight(theme().px("rail-row"));
    const QLocale locale;
    setAccessibleName(tr("%1 of %2 previewed").arg(locale.toString(previewed), locale.toString(items)));
}

void PreviewProgress::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qreal side = theme().px("step-8");
    const QRectF place = QRectF(rect()).adjusted(side, 0, -side, 0);
    const int taken = paintProgress(painter, place, m_previewed, m_items);
    paintText(painter, withoutLeading(painter, place, taken + side), {accessibleName(), Type::Caption, Colour::Muted});
}

} // namespace lanai
