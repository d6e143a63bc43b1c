// What rows and cards are painted with: the same for delegates and for widgets. Places are in device-independent
// pixels; colours and type are the theme's. The painter's layout direction says where a row begins. Avatars, chips and
// bars: badges.h.
#pragma once
#include "ui/shell/tokens.h"
#include <QList>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;
class QStyleOptionViewItem;

namespace lanai {

// Saves the painter and smooths its edges, as long as it lives.
class PainterState
{
public:
    explicit PainterState(QPainter &painter);
    ~PainterState();
    PainterState(const PainterState &) = delete;
    PainterState &operator=(const PainterState &) = delete;

private:
    QPainter &m_painter;
};

// One stretch of a line in one type and colour.
struct TextRun
{
    QString text;
    Type type = Type::Base;
    Colour colour = Colour::Ink;
    bool veiled = false; // a note, or a part of one: unreadable in discreet mode
};

// One line, centred in the height of `place`, elided at its end. Qt::AlignLeft leads, so that it is right where that is
// read. Returns the width taken.
int paintText(QPainter &painter, const QRectF &place, const TextRun &run, Qt::Alignment align = Qt::AlignLeft);
// "Dana Whitfield  VP Engineering": the first run that has no room is elided and the rest left out. Returns the width
// taken.
int paintRuns(QPainter &painter, const QRectF &place, const QList<TextRun> &runs);

enum class RowState { Plain, Hovered, Selected };

[[nodiscard]] RowState rowState(const QStyleOptionViewItem &option);
void paintRowBackground(QPainter &painter, const QRectF &place, RowState state);
// Two pixels of accent inside `place`.
void paintFocusRing(QPainter &painter, const QRectF &place, qreal radius);
// With a border, crisp.
void paintBox(QPainter &painter, const QRectF &place, qreal radius, Colour fill, Colour line);
void fillRounded(QPainter &painter, const QRectF &place, qreal radius, const QColor &colour);
void paintHairline(QPainter &painter, const QRectF &place, Colour colour = Colour::Line);
// A 16 px box with a tick, centred in `place`.
void paintCheckBox(QPainter &painter, const QRectF &place, bool checked, bool enabled = true);

// `size` at the leading side of `place`, or at the trailing one, centred in its height.
[[nodiscard]] QRectF leadingPart(const QPainter &painter, const QRectF &place, const QSizeF &size);
[[nodiscard]] QRectF trailingPart(const QPainter &painter, const QRectF &place, const QSizeF &size);
// `place` without `width` at its leading side, or at its trailing one.
[[nodiscard]] QRectF withoutLeading(const QPainter &painter, const QRectF &place, qreal width);
[[nodiscard]] QRectF withoutTrailing(const QPainter &painter, const QRectF &place, qreal width);

} // namespace lanai
