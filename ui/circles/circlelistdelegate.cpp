#include "ui/circles/circlelistdelegate.h"
#include "ui/circles/circlelistmodel.h"
#include "ui/parts/badges.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {
namespace {

constexpr qsizetype mostFacesInList = 4;

// From the end of the line, the first member first. Returns the width taken.
qreal paintMemberFaces(QPainter &painter, const QRectF &place, const QList<PersonRef> &members)
{
    const qreal size = theme().px("avatar-18");
    const qreal step = size + theme().px("step-4") / 2.0;
    const qsizetype shown = std::min(members.size(), mostFacesInList);
    for (qsizetype i = 0; i < shown; ++i) {
        const QRectF rest = withoutTrailing(painter, place, step * double(shown - 1 - i));
        paintAvatar(painter, trailingPart(painter, rest, QSizeF(size, size)),
                    {members.at(i).id, members.at(i).name, {}});
    }
    return step * double(shown);
}

} // namespace

QSize CircleListDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {theme().px("circle-row-least"), theme().px("circle-row")};
}

void CircleListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *circles = qobject_cast<const CircleListModel *>(index.model());
    if (circles == nullptr)
        return;
    const PainterState state(*painter);
    painter->setLayoutDirection(option.direction);
    const CircleLine &line = circles->line(index.row());
    const RowState shown = rowState(option);
    paintRowBackground(*painter, option.rect, shown);
    if ((option.state & QStyle::State_HasFocus) != 0)
        paintFocusRing(*painter, option.rect, theme().px("radius-card"));
    const int side = theme().px("circle-row-side");
    const qreal lines = theme().line(Type::Base) + theme().line(Type::Caption);
    const QRectF place(option.rect.left() + side, option.rect.top() + (option.rect.height() - lines) / 2,
                       option.rect.width() - 2 * side, lines);
    const QRectF first(place.left(), place.top(), place.width(), theme().line(Type::Base));
    const qreal faces = paintMemberFaces(*painter, first, line.members);
    const Type type = shown == RowState::Selected ? Type::BaseStrong : Type::BaseMedium;
    paintText(*painter, withoutTrailing(*painter, first, faces + theme().px("step-8")), {line.name, type, Colour::Ink});
    const Colour quiet = shown == RowState::Plain ? Colour::Muted : Colour::Ink;
    paintText(*painter, QRectF(place.left(), first.bottom(), place.width(), theme().line(Type::Caption)),
              {index.data(CircleListModel::BelowRole).toString(), Type::Caption, quiet});
}

} // namespace lanai
