#include "ui/shell/welcomerow.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/shell/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace lanai {

WelcomeRow::WelcomeRow(const QString &icon, const QString &title, const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_caption(caption)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(caption);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WelcomeRow::sizeHint() const
{
    return {theme().px("lock-column"), theme().px("welcome-row")};
}

bool WelcomeRow::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void WelcomeRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WelcomeRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &look = theme();
    painter.fillRect(rect(), look.colour(hasFocus()     ? Colour::AccentSoft
                                         : underMouse() ? Colour::Hover
                                                        : Colour::Surface));
    const int icon = look.px("icon-welcome");
    const int inset = look.px("welcome-inset");
    const QRect left(inset, (height() - icon) / 2, icon, icon);
    paintIcon(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), left),
              look.colour(hasFocus() ? Colour::Accent : Colour::Muted));
    const int arrow = look.px("icon-large");
    const QRect right(width() - inset - arrow, (height() - arrow) / 2, arrow, arrow);
    paintIcon(painter,
              QStringLiteral("chevron-right"), // turns itself
              QStyle::visualRect(layoutDirection(), rect(), right), look.colour(Colour::Muted));
    paintWords(painter,
               rect().adjusted(inset + icon + look.px("step-16"), 0, -(inset + arrow + look.px("step-16")), 0));
}

void WelcomeRow::paintWords(QPainter &painter, const QRect &inside) const
{
    const Theme &look = theme();
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), inside);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int title = look.line(Type::BaseStrong);
    const int caption = look.line(Type::Small);
    const int top = (height() - title - caption) / 2;
    painter.setFont(look.font(Type::BaseStrong));
    painter.setPen(look.colour(hasFocus() ? Colour::Accent : Colour::Ink));
    painter.drawText(QRect(place.x(), top, place.width(), title),
                     side | Qt::AlignVCenter | ElidedText::readingOf(text()), text());
    painter.setFont(look.font(Type::Small));
    painter.setPen(look.colour(hasFocus() ? Colour::Ink : Colour::Muted));
    painter.drawText(QRect(place.x(), top + title, place.width(), caption),
                     side | Qt::AlignVCenter | ElidedText::readingOf(m_caption),
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, place.width()));
    if (!hasFocus())
        return;
    const QString key = tr("Enter", "the key");
    painter.setFont(look.font(Type::Caption));
    const int wide = painter.fontMetrics().horizontalAdvance(key) + look.px("step-12");
    const int tall = look.px("key-hint");
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(inside.right() - wide, (height() - tall) / 2, wide, tall));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.colour(Colour::LineStrong));
    painter.setBrush(look.colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px("radius-check"),
                            look.px("radius-check"));
    painter.setPen(look.colour(Colour::Muted));
    painter.drawText(box, Qt::AlignCenter | Qt::TextForceLeftToRight, key);
}

} // namespace lanai
