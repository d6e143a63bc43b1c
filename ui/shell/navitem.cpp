#include "ui/shell/navitem.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/shell/theme.h"
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace lanai {

NavItem::NavItem(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameIt();
}

void NavItem::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    nameIt();
    update();
}

void NavItem::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

void NavItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

void NavItem::nameIt()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n to act on", "an item of the sidebar with its count", m_count).arg(text())
                                  : text());
}

QSize NavItem::sizeHint() const
{
    return {theme().px("nav"), theme().px("nav")};
}

bool NavItem::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NavItem::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &look = theme();
    const qreal radius = look.px("radius-control");
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(isChecked() ? Colour::AccentSoft : Colour::Hover));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Colour::Accent), look.px("focus-ring")));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const QColor ink = look.colour(isChecked()                ? Colour::Accent
                                   : m_quiet && !underMouse() ? Colour::Muted
                                                              : Colour::Ink);
    const QColor iconInk = look.colour(isChecked() ? Colour::Accent : underMouse() ? Colour::Ink : Colour::Muted);
    const int icon = look.px("icon-large");
    const int inset = m_narrow ? (width() - icon) / 2 : look.px("step-8");
    const QRect iconPlace =
        QStyle::visualRect(layoutDirection(), rect(), QRect(inset, (height() - icon) / 2, icon, icon));
    paintIcon(painter, m_icon, iconPlace, iconInk);
    if (m_narrow)
        return;
    const QRect inside = rect().adjusted(inset + icon + look.px("nav-gap-icon"), 0, -look.px("step-8"), 0);
    painter.setFont(look.font(isChecked() ? Type::BaseStrong : Type::Base));
    painter.setPen(ink);
    const QRect textPlace = QStyle::visualRect(layoutDirection(), rect(), inside);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.drawText(textPlace, leading | ElidedText::readingOf(text()), text());
    paintKeys(painter, textPlace);
}

void NavItem::paintKeys(QPainter &painter, const QRect &inside) const
{
    const Theme &look = theme();
    const int right = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    painter.setFont(look.font(Type::Caption));
    if (m_count > 0) {
        painter.setPen(look.colour(isChecked() || underMouse() ? Colour::Ink : Colour::Muted));
        painter.drawText(inside, right, locale().toString(m_count));
        return;
    }
    if (m_keys.isEmpty())
        return;
    const int wide = painter.fontMetrics().horizontalAdvance(m_keys) + look.px("step-12");
    const int tall = look.px("key-hint");
    const QRect box(layoutDirection() == Qt::RightToLeft ? inside.left() : inside.right() - wide + 1,
                    inside.center().y() - tall / 2, wide, tall);
    painter.setPen(look.colour(Colour::LineStrong));
    painter.setBrush(look.colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px("radius-check"),
                            look.px("radius-check"));
    painter.setPen(look.colour(Colour::Muted));
    painter.drawText(box, Qt::AlignCenter | Qt::TextForceLeftToRight, m_keys);
}

} // namespace lanai
