#include "ui/staff/itemhead.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QLocale>
#include <QPainter>

namespace lanai {

ItemHead::ItemHead(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("staffItem"));
    setProperty("painted", true);
    setAutoDefault(true); // Enter presses it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ItemHead::show(int number, const QString &title, const QString &sought)
{
    m_number = number;
    m_sought = sought;
    setText(title);
    setAccessibleName(
        tr("Item %1, %2, %3", "a number, a title, what is sought").arg(QLocale().toString(number), title, sought));
    setToolTip(tr("%1\nEnter edits it, Alt+Up and Alt+Down move it.").arg(title));
    update();
}

QSize ItemHead::sizeHint() const
{
    return {theme().px("label-measure"), theme().line(Type::BaseMedium)};
}

QSize ItemHead::minimumSizeHint() const
{
    return {theme().px("label-least"), theme().line(Type::BaseMedium)};
}

void ItemHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF place = rect();
    const int sought = ElidedText::widthOf(m_sought, Type::Caption);
    paintText(painter, place, {QLocale().toString(m_number), Type::Caption, Colour::Muted});
    paintText(painter, trailingPart(painter, place, {qreal(sought), place.height()}),
              {m_sought, Type::Caption, Colour::Muted});
    const QRectF middle = withoutTrailing(painter, withoutLeading(painter, place, theme().px("staff-number")),
                                          sought + theme().px("step-8"));
    paintText(painter, middle, {text(), Type::BaseMedium, underMouse() ? Colour::Accent : Colour::Ink});
    if (hasFocus())
        paintFocusRing(painter, place, theme().px("radius-check"));
}

} // namespace lanai
