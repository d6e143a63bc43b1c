#include "ui/search/founddelegate.h"
#include "ui/parts/badges.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/search/shownrow.h"
#include "ui/shell/discretion.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QPainter>

namespace lanai {

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState state(*painter);
    const auto row = index.data(shownRowRole).value<ShownRow>();
    const Theme &look = theme();
    QRectF place = option.rect;
    if (row.does == ShownRow::Does::Nothing) {
        paintText(*painter, withoutLeading(*painter, place, look.px("step-12")),
                  {row.title, Type::CaptionStrong, Colour::Muted});
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintRowBackground(*painter, place, rowState(option));
    place.adjust(look.px("step-12"), 0, -look.px("step-12"), 0);
    const qreal sign = look.px("found-sign");
    paintSign(*painter, leadingPart(*painter, place, {sign, sign}), row);
    place = withoutLeading(*painter, place, sign + look.px("step-12"));
    place = paintKeys(*painter, place, row, selected);
    const QList<TextRun> runs{{row.title, Type::BaseMedium, Colour::Ink},
                              {row.aside, Type::Base, selected ? Colour::Ink : Colour::Muted}};
    if (row.line.text.isEmpty()) {
        paintRuns(*painter, place, runs);
        return;
    }
    const qreal top = (place.height() - look.line(Type::Base) - look.line(Type::Small)) / 2;
    paintRuns(*painter, {place.left(), place.top() + top, place.width(), qreal(look.line(Type::Base))}, runs);
    paintMarked(*painter,
                {place.left(), place.top() + top + look.line(Type::Base), place.width(), qreal(look.line(Type::Small))},
                row.line, selected);
}

void FoundDelegate::paintSign(QPainter &painter, const QRectF &place, const ShownRow &row)
{
    if (row.icon.isEmpty()) {
        paintAvatar(painter, place, {row.person.id, row.person.name, {}});
        return;
    }
    fillRounded(painter, place, theme().px("radius-control"), theme().colour(Colour::Hover));
    const qreal size = theme().px("icon-small");
    paintIcon(painter, row.icon, {place.center().x() - size / 2, place.center().y() - size / 2, size, size},
              theme().colour(Colour::Muted));
}

QRectF FoundDelegate::paintKeys(QPainter &painter, const QRectF &place, const ShownRow &row, bool selected)
{
    const QString keys = selected ? QApplication::translate("FoundDelegate", "Enter", "the key") : row.keys;
    if (keys.isEmpty())
        return place;
    const qreal width = keyHintWidth(keys);
    paintKeyHint(painter, trailingPart(painter, place, {width, place.height()}), keys);
    return withoutTrailing(painter, place, width + theme().px("step-12"));
}

// Marks lie behind the words; what has no room is cut at the end.
void FoundDelegate::paintMarked(QPainter &painter, const QRectF &place, const MarkedText &text, bool selected)
{
    const QFont font = theme().font(Type::Small);
    const QFontMetricsF metrics(font);
    const int shown = ElidedText(text.text, Type::Small, int(place.width())).widest();
    const QRectF words = leadingPart(painter, place, {qreal(shown), place.height()});
    for (const TextRange &mark : discretion().isOn() ? QList<TextRange>() : text.marks) {
        const qreal before = metrics.horizontalAdvance(text.text.left(mark.start));
        const qreal width = metrics.horizontalAdvance(text.text.mid(mark.start, mark.length));
        if (before + width > place.width())
            break;
        const qreal left = text.text.isRightToLeft() ? words.right() - before - width : words.left() + before;
        fillRounded(painter, QRectF(left - 1, place.top() + 1, width + 2, place.height() - 2), 3,
                    theme().colour(Colour::Mark));
    }
    paintText(painter, place,
              {text.text, Type::Small, selected || !text.marks.isEmpty() ? Colour::Ink : Colour::Muted, true});
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const auto row = index.data(shownRowRole).value<ShownRow>();
    const char *height = row.does == ShownRow::Does::Nothing ? "found-heading"
                         : row.line.text.isEmpty()           ? "found-one-line"
                                                             : "found-two-lines";
    return {0, theme().px(height)}; // as wide as the list
}

} // namespace lanai
