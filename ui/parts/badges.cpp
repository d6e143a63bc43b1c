#include "ui/parts/badges.h"
#include "core/domain/peer.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/shell/discretion.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace lanai {
namespace {

void paintPhoto(QPainter &painter, const QRectF &circle, const QPixmap &photo)
{
    QPainterPath path;
    path.addEllipse(circle);
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF filled(QPointF(), QSizeF(photo.size()).scaled(circle.size(), Qt::KeepAspectRatioByExpanding));
    filled.moveCenter(circle.center());
    painter.drawPixmap(filled, photo, QRectF(photo.rect()));
}

void paintSegments(QPainter &painter, const QRectF &bar, int reached, int of, Colour filled)
{
    const qreal gap = theme().px("term-bar-gap");
    const qreal width = (bar.width() - gap * (of - 1)) / of;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < of; ++i) {
        const qreal offset = i * (width + gap);
        const qreal left = mirrored ? bar.right() - offset - width : bar.left() + offset;
        const qreal right = std::round(left + width); // on pixels: soft ends would differ from one to the next
        const QRectF segment(QPointF(std::round(left), bar.top()), QPointF(right, bar.bottom()));
        fillRounded(painter, segment, bar.height() / 2, theme().colour(i < reached ? filled : Colour::Line));
    }
}

} // namespace

void paintAvatar(QPainter &painter, const QRectF &place, const Face &face)
{
    const PainterState saved(painter);
    const qreal diameter = std::min(place.width(), place.height());
    QRectF circle(0, 0, diameter, diameter);
    circle.moveCenter(place.center());
    if (!face.photo.isNull() && !discretion().isOn()) {
        paintPhoto(painter, circle, face.photo);
        return;
    }
    const Tint tint = theme().tint(face.id);
    fillRounded(painter, circle, diameter / 2, tint.fill);
    if (theme().shown() == Scheme::Contrast) { // its tints are all white
        const qreal half = theme().px("hairline") / 2.0;
        painter.setPen(QPen(tint.ink, theme().px("hairline")));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(half, half, -half, -half));
    }
    QFont font = theme().font(Type::BaseStrong);
    font.setPixelSize(std::max(theme().px("avatar-least-text"), int(std::lround(diameter * 0.36))));
    painter.setFont(font);
    painter.setPen(tint.ink);
    painter.drawText(circle, int(Qt::AlignCenter) | Qt::TextDontClip, initialsOf(face.name).left(2));
}

Colour chipText(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Neutral:
        return Colour::Muted;
    case ChipKind::Accent:
        return Colour::Accent;
    case ChipKind::Due:
        return Colour::Due;
    case ChipKind::Overdue:
        return Colour::Overdue;
    case ChipKind::Kept:
        return Colour::Kept;
    }
    return Colour::Ink;
}

Colour chipFill(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Neutral:
        return Colour::Hover;
    case ChipKind::Accent:
        return Colour::AccentSoft;
    case ChipKind::Due:
        return Colour::DueBg;
    case ChipKind::Overdue:
        return Colour::OverdueBg;
    case ChipKind::Kept:
        return Colour::KeptBg;
    }
    return Colour::Hover;
}

int chipWidth(const QString &text)
{
    return ElidedText::widthOf(text, Type::CaptionMedium) + 2 * theme().px("step-8");
}

int paintChip(QPainter &painter, const QRectF &place, const QString &text, ChipKind kind)
{
    const int width = std::min(chipWidth(text), int(place.width()));
    const QRectF chip = leadingPart(painter, place, QSizeF(width, theme().px("chip")));
    fillRounded(painter, chip, theme().px("radius-chip"), theme().colour(chipFill(kind)));
    const qreal side = theme().px("step-8");
    paintText(painter, chip.adjusted(side, 0, -side, 0), {text, Type::CaptionMedium, chipText(kind)});
    return width;
}

void paintTermBar(QPainter &painter, const QRectF &place, int reached, int weeks)
{
    if (weeks < 1)
        return;
    const QRectF bar = leadingPart(painter, place, QSizeF(place.width(), theme().px("term-bar")));
    paintSegments(painter, bar, reached, weeks, reached >= weeks ? Colour::Due : Colour::Accent);
}

int paintProgress(QPainter &painter, const QRectF &place, int reached, int of)
{
    if (of < 1)
        return 0;
    const qreal wanted = of * theme().px("progress-segment") + (of - 1) * theme().px("term-bar-gap");
    const qreal width = std::min(wanted, place.width());
    paintSegments(painter, leadingPart(painter, place, QSizeF(width, theme().px("term-bar"))), reached, of,
                  Colour::Accent);
    return int(std::ceil(width));
}

int keyHintWidth(const QString &text)
{
    return ElidedText::widthOf(text, Type::Caption) + 2 * theme().px("key-hint-side");
}

void paintKeyHint(QPainter &painter, const QRectF &place, const QString &text)
{
    const QRectF box = leadingPart(painter, place, QSizeF(keyHintWidth(text), theme().px("key-hint")));
    paintBox(painter, box, theme().px("radius-check"), Colour::Surface, Colour::LineStrong);
    paintText(painter, box, {text, Type::Caption, Colour::Muted}, Qt::AlignHCenter);
}

void paintLogo(QPainter &painter, const QRectF &place)
{
    fillRounded(painter, place, place.width() / 4, theme().colour(Colour::Accent));
    paintIcon(painter, QStringLiteral("logo"), place, theme().colour(Colour::OnAccent));
}

} // namespace lanai
