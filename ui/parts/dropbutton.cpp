#include "ui/parts/dropbutton.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

namespace lanai {

DropButton::DropButton(const QString &name, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("painted", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::pressed, this, &DropButton::openMenu);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void DropButton::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void DropButton::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    updateGeometry();
    update();
}

void DropButton::setChip(ChipKind kind)
{
    m_chip = kind;
    updateGeometry();
    update();
}

void DropButton::setMenu(QMenu *menu)
{
    if (m_menu == menu)
        return;
    if (m_menu != nullptr) {
        m_menu->removeEventFilter(this);
        m_menu->disconnect(this);
    }
    m_menu = menu;
    if (m_menu == nullptr)
        return;
    m_menu->installEventFilter(this);
    // The menu gets the release of what pressed the button.
    connect(m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
}

QMenu *DropButton::menu() const
{
    return m_menu;
}

// Below the button, or above it where there is no room.
void DropButton::openMenu()
{
    if (m_menu == nullptr)
        return;
    const QSize size = m_menu->sizeHint();
    const QRect here(mapToGlobal(QPoint()), this->size());
    const QRect room = screen()->availableGeometry();
    const int below = here.top() + here.height();
    const int above = here.top() - size.height();
    const bool fits = below + size.height() <= room.top() + room.height();
    const int x = isRightToLeft() ? here.left() + here.width() - size.width() : here.left();
    m_menu->popup({x, fits || above < room.top() ? below : above});
}

// A press on the button while its menu is open closes the menu; it shall not open it again.
bool DropButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu && event->type() == QEvent::MouseButtonPress) {
        const QPoint at = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        m_menu->setAttribute(Qt::WA_NoMouseReplay, rect().contains(mapFromGlobal(at)));
    }
    return QPushButton::eventFilter(watched, event);
}

QString DropButton::shown() const
{
    return text().isEmpty() ? m_placeholder : text();
}

int DropButton::signs() const
{
    const int gap = theme().px(m_chip ? "step-4" : "step-8");
    const int side = theme().px(m_chip ? "step-8" : "field-side");
    const int icon = m_icon.isEmpty() ? 0 : theme().px("icon") + gap;
    return icon + gap + theme().px("icon-small") + 2 * side;
}

QSize DropButton::sizeHint() const
{
    const Type type = m_chip ? Type::CaptionMedium : Type::Base;
    return {ElidedText::widthOf(shown(), type) + signs(), theme().px(m_chip ? "chip" : "field")};
}

QSize DropButton::minimumSizeHint() const
{
    return {theme().px("label-least") + signs(), sizeHint().height()};
}

void DropButton::paintFrame(QPainter &painter) const
{
    const qreal radius = theme().px(m_chip ? "radius-chip" : "radius-control");
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (m_chip)
        fillRounded(painter, rect(), radius, theme().colour(chipFill(*m_chip)));
    else
        paintBox(painter, rect(), radius, lit ? Colour::Hover : Colour::Surface, Colour::LineStrong);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius);
}

void DropButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintFrame(painter);
    const qreal gap = theme().px(m_chip ? "step-4" : "step-8");
    const qreal side = theme().px(m_chip ? "step-8" : "field-side");
    const bool quiet = !isEnabled() || text().isEmpty();
    const Colour ink = m_chip ? chipText(*m_chip) : quiet ? Colour::Muted : Colour::Ink;
    const QColor sign = theme().colour(m_chip ? chipText(*m_chip) : Colour::Muted);
    const QSizeF chevron(theme().px("icon-small"), theme().px("icon-small"));
    QRectF rest = QRectF(rect()).adjusted(side, 0, -side, 0);
    if (!m_icon.isEmpty()) {
        const QSizeF icon(theme().px("icon"), theme().px("icon"));
        paintIcon(painter, m_icon, leadingPart(painter, rest, icon), sign);
        rest = withoutLeading(painter, rest, icon.width() + gap);
    }
    paintIcon(painter, QStringLiteral("chevron-down"), trailingPart(painter, rest, chevron), sign);
    rest = withoutTrailing(painter, rest, chevron.width() + gap);
    paintText(painter, rest, {shown(), m_chip ? Type::CaptionMedium : Type::Base, ink});
}

} // namespace lanai
