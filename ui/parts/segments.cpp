#include "ui/parts/segments.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace lanai {
namespace {

constexpr int toTheEnd = 1000; // more than there are cells

} // namespace

SegmentCell::SegmentCell(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(text);
    setProperty("painted", true);
}

void SegmentCell::setColours(Colour plain, Colour chosen)
{
    m_plain = plain;
    m_chosen = chosen;
}

QSize SegmentCell::sizeHint() const
{
    const int width = ElidedText::widthOf(text(), Type::SmallStrong) + 2 * theme().px("segment-side");
    return {std::max(width, theme().px("segment-least")), theme().px("segment")};
}

// By place, not by meaning, for the arrows: right is right also where one reads from the right.
int SegmentCell::stepOf(int key) const
{
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        return right;
    case Qt::Key_Left:
        return -right;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Home:
        return -toTheEnd;
    case Qt::Key_End:
        return toTheEnd;
    default:
        return 0;
    }
}

void SegmentCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (const int by = stepOf(event->key()); by != 0 && event->modifiers().testFlag(Qt::ControlModifier) == false) {
        Q_EMIT stepped(by);
        return;
    }
    QPushButton::keyPressEvent(event);
}

void SegmentCell::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colour colour = !isEnabled() ? Colour::Muted : isChecked() ? m_chosen : m_plain;
    paintText(painter, rect(), {text(), isChecked() ? Type::SmallStrong : Type::SmallMedium, colour}, Qt::AlignHCenter);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("radius-control"));
}

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] {
        for (SegmentCell *cell : std::as_const(m_cells))
            cell->updateGeometry();
        update();
    });
}

void Segments::setFill(Colour fill)
{
    m_fill = fill;
}

SegmentCell *Segments::addCell(const QString &text)
{
    auto *cell = new SegmentCell(text, this);
    m_cells << cell;
    m_row->addWidget(cell);
    connect(cell, &SegmentCell::stepped, this, [this, cell](int by) {
        const int index = std::clamp(int(m_cells.indexOf(cell)) + by, 0, count() - 1);
        focusCell(index);
        reached(index);
    });
    connect(cell, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
    return cell;
}

void Segments::clearCells()
{
    qDeleteAll(m_cells);
    m_cells.clear();
}

void Segments::setStop(int index)
{
    for (int i = 0; i < count(); ++i)
        m_cells.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(index >= 0 && index < count() ? m_cells.at(index) : nullptr);
}

void Segments::focusCell(int index)
{
    setStop(index);
    m_cells.at(index)->setFocus(Qt::TabFocusReason);
}

void Segments::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal radius = theme().px("radius-control");
    const qreal line = theme().px("hairline");
    paintBox(painter, rect(), radius, Colour::Surface, Colour::LineStrong);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), radius - line, radius - line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    for (const SegmentCell *cell : std::as_const(m_cells)) {
        const QRect place = cell->geometry();
        if (cell->isChecked())
            painter.fillRect(place, theme().colour(m_fill));
        else if (cell->isEnabled() && (cell->underMouse() || cell->isDown()))
            painter.fillRect(place, theme().colour(Colour::Hover));
        if (place.left() > rect().left())
            paintHairline(painter, QRectF(place.left(), place.top(), line, place.height()), Colour::LineStrong);
    }
}

} // namespace lanai
