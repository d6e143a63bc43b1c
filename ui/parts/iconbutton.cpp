#include "ui/parts/iconbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include <QKeyEvent>
#include <QPainter>

namespace lanai {

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent, const char *size,
                       const char *iconSize)
    : QToolButton(parent)
    , m_icon(icon)
    , m_size(size)
    , m_iconSize(iconSize)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    followTheme(this, [this] {
        setFixedSize(sizeHint());
        update();
    });
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconButton::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void IconButton::setBordered(bool bordered)
{
    m_bordered = bordered;
    update();
}

QSize IconButton::sizeHint() const
{
    return {theme().px(m_size), theme().px(m_size)};
}

// Return presses it, as it does every other button of a page.
bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            click();
            return true;
        }
    }
    return QToolButton::event(event);
}

void IconButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal radius = theme().px("radius-control");
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (m_bordered)
        paintBox(painter, rect(), radius, lit ? Colour::Hover : Colour::Surface,
                 isEnabled() ? Colour::LineStrong : Colour::Line);
    else if (isChecked())
        fillRounded(painter, rect(), radius, theme().colour(Colour::AccentSoft));
    else if (lit)
        fillRounded(painter, rect(), radius, theme().colour(Colour::Hover));
    const qreal size = theme().px(m_iconSize);
    QRectF place(0, 0, size, size);
    place.moveCenter(QRectF(rect()).center());
    const Colour off = theme().shown() == Scheme::Contrast ? Colour::Line : Colour::LineStrong; // there it is black
    const Colour colour = !isEnabled() ? off : isChecked() ? Colour::Accent : m_colour;
    paintIcon(painter, m_icon, place, theme().colour(colour));
    if (hasFocus())
        paintFocusRing(painter, rect(), radius);
}

} // namespace lanai
