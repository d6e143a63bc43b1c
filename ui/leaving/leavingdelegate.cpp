#include "ui/leaving/leavingdelegate.h"
#include "ui/leaving/leavinglist.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QAbstractItemView>
#include <QPainter>

namespace lanai {

QString LeavingDelegate::wordsOf(const QModelIndex &index)
{
    const QString person = index.data(LeavingList::PersonRole).toString();
    const QString words = index.data(LeavingList::WordsRole).toString();
    if (person.isEmpty() || words.isEmpty())
        return person + words;
    return tr("%1: %2", "whom it is about, the words").arg(person, words);
}

int LeavingDelegate::wordsWidth(int width)
{
    return width - theme().px("leaving-kind") - 2 * theme().px("step-8");
}

void LeavingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState state(*painter);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect, theme().px("radius-control"));
    const QRectF inside =
        QRectF(option.rect).adjusted(theme().px("step-8"), theme().px("step-4"), -theme().px("step-8"), 0);
    const QRectF kind = leadingPart(*painter, inside, {qreal(theme().px("leaving-kind")), inside.height()});
    ElidedText(index.data(LeavingList::KindRole).toString(), Type::Small, int(kind.width()) - theme().px("step-8"))
        .paint(*painter, kind, theme().colour(Colour::Muted));
    const QRectF words = withoutLeading(*painter, inside, kind.width());
    ElidedText leaves(wordsOf(index), Type::Small, int(words.width()), 0);
    leaves.setVeiled(!index.data(LeavingList::WordsRole).toString().isEmpty());
    leaves.paint(*painter, words, theme().colour(Colour::Ink));
}

QSize LeavingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const int words = ElidedText(wordsOf(index), Type::Small, wordsWidth(width), 0).height();
    return {width, words + 2 * theme().px("step-4")};
}

} // namespace lanai
