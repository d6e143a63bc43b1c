#include "ui/parts/paint.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <QStyleOptionViewItem>
#include <cmath>

namespace lanai {

PainterState::PainterState(QPainter &painter)
    : m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

PainterState::~PainterState()
{
    m_painter.restore();
}

int paintText(QPainter &painter, const QRectF &place, const TextRun &run, Qt::Alignment align)
{
    ElidedText text(run.text, run.type, int(place.width()));
    text.setVeiled(run.veiled);
    const qreal height = theme().line(run.type);
    const QRectF line(place.left(), place.center().y() - height / 2, place.width(), height);
    text.paint(painter, line, theme().colour(run.colour), align);
    return text.widest();
}

int paintRuns(QPainter &painter, const QRectF &place, const QList<TextRun> &runs)
{
    const int gap = theme().px("run-gap");
    int taken = 0;
    for (const TextRun &run : runs) {
        if (run.text.isEmpty())
            continue;
        const int before = taken == 0 ? 0 : taken + gap;
        if (place.width() - before < theme().px("run-least"))
            break;
        taken = before + paintText(painter, withoutLeading(painter, place, before), run);
    }
    return taken;
}

RowState rowState(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return RowState::Selected;
    return option.state.testFlag(QStyle::State_MouseOver) ? RowState::Hovered : RowState::Plain;
}

void paintRowBackground(QPainter &painter, const QRectF &place, RowState state)
{
    if (state == RowState::Plain)
        return;
    fillRounded(painter, place, theme().px("radius-card"),
                theme().colour(state == RowState::Selected ? Colour::AccentSoft : Colour::Hover));
}

void paintFocusRing(QPainter &painter, const QRectF &place, qreal radius)
{
    const PainterState saved(painter);
    const qreal width = theme().px("focus-ring");
    painter.setPen(QPen(theme().colour(Colour::Accent), width));
    painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintBox(QPainter &painter, const QRectF &place, qreal radius, Colour fill, Colour line)
{
    const PainterState saved(painter);
    const qreal width = theme().px("hairline");
    painter.setPen(QPen(theme().colour(line), width));
    painter.setBrush(theme().colour(fill));
    const qreal half = width / 2;
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void fillRounded(QPainter &painter, const QRectF &place, qreal radius, const QColor &colour)
{
    const PainterState saved(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(place, radius, radius);
}

void paintHairline(QPainter &painter, const QRectF &place, Colour colour)
{
    painter.fillRect(place, theme().colour(colour));
}

void paintCheckBox(QPainter &painter, const QRectF &place, bool checked, bool enabled)
{
    const qreal size = theme().px("check");
    const QRectF box(std::round(place.center().x() - size / 2), std::round(place.center().y() - size / 2), size, size);
    const qreal radius = theme().px("radius-check");
    if (!checked || !enabled)
        paintBox(painter, box, radius, enabled ? Colour::Surface : Colour::Hover, Colour::LineStrong);
    else
        paintBox(painter, box, radius, Colour::Accent, Colour::Accent);
    if (!checked)
        return;
    const qreal inset = theme().px("check-inset");
    paintIcon(painter, QStringLiteral("tick"), box.adjusted(inset, inset, -inset, -inset),
              theme().colour(enabled ? Colour::OnAccent : Colour::Muted));
}

QRectF leadingPart(const QPainter &painter, const QRectF &place, const QSizeF &size)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? place.right() - size.width() : place.left();
    return {QPointF(left, std::round(place.center().y() - size.height() / 2)), size};
}

QRectF trailingPart(const QPainter &painter, const QRectF &place, const QSizeF &size)
{
    return leadingPart(painter, withoutLeading(painter, place, place.width() - size.width()), size);
}

QRectF withoutLeading(const QPainter &painter, const QRectF &place, qreal width)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    return mirrored ? place.adjusted(0, 0, -width, 0) : place.adjusted(width, 0, 0, 0);
}

QRectF withoutTrailing(const QPainter &painter, const QRectF &place, qreal width)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    return mirrored ? place.adjusted(width, 0, 0, 0) : place.adjusted(0, 0, -width, 0);
}

} // namespace lanai
