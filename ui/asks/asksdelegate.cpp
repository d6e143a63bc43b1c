#include "ui/asks/asksdelegate.h"
#include "ui/asks/asksmodel.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QAbstractItemView>
#include <QPainter>

namespace lanai {
namespace {

constexpr int mostQuestionLines = 3;

int questionWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    return width - 2 * theme().px("asks-inset");
}

Type questionType(const QStyleOptionViewItem &option)
{
    return rowState(option) == RowState::Selected ? Type::BaseStrong : Type::BaseMedium;
}

} // namespace

QSize AsksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(AsksModel::HeadingRole).toBool())
        return {0, theme().px("asks-group") + (index.row() == 0 ? 0 : theme().px("asks-group-gap"))};
    // As if it were chosen: nothing moves when it is.
    const ElidedText question(index.data().toString(), Type::BaseStrong, questionWidth(option), mostQuestionLines);
    return {0, question.height() + theme().line(Type::Caption) + 2 * theme().px("asks-row-side")};
}

void AsksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState saved(*painter);
    painter->setLayoutDirection(option.direction);
    const int inset = theme().px("asks-inset");
    QRectF place = QRectF(option.rect).adjusted(inset, 0, -inset, 0);
    if (index.data(AsksModel::HeadingRole).toBool()) {
        place.setTop(place.bottom() - theme().px("asks-group"));
        paintText(*painter, place, {index.data().toString(), Type::CaptionStrong, Colour::Muted});
        return;
    }
    const bool selected = rowState(option) == RowState::Selected;
    paintRowBackground(*painter, option.rect, rowState(option));
    const int side = theme().px("asks-row-side");
    ElidedText question(index.data().toString(), questionType(option), int(place.width()), mostQuestionLines);
    question.setVeiled(true);
    question.paint(*painter, QRectF(place.left(), place.top() + side, place.width(), question.height()),
                   theme().colour(Colour::Ink));
    const int caption = theme().line(Type::Caption);
    const bool toActOn = index.data(AsksModel::ActRole).toBool();
    const Colour quiet = rowState(option) == RowState::Plain ? Colour::Muted : Colour::Ink;
    paintText(*painter, QRectF(place.left(), place.bottom() - side - caption, place.width(), caption),
              {index.data(AsksModel::BelowRole).toString(), Type::Caption, toActOn && !selected ? Colour::Due : quiet});
}

} // namespace lanai
