#include "ui/peers/peersdelegate.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include "ui/peers/peersmodel.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {
namespace {

// What a cell says, in its own colour: never by colour alone, words or a sign stand there.
TextRun runOf(const PeerRow &row, const QModelIndex &index)
{
    TextRun run{index.data().toString(), Type::Small, Colour::Muted};
    if (index.column() == PeersModel::Next && row.needsDecision && !row.next.isValid())
        run.colour = Colour::Due;
    if (index.column() == PeersModel::Open)
        run = {run.text, row.late > 0 ? Type::SmallStrong : Type::Small, row.late > 0 ? Colour::Overdue : Colour::Ink};
    return run;
}

} // namespace

PeersDelegate::PeersDelegate(PhotoOf photos, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_photos(std::move(photos))
{
}

QSize PeersDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {theme().px("peers-column-middle"), theme().px("peers-row")};
}

void PeersDelegate::paintPerson(QPainter &painter, const QRectF &place, const PeerRow &row) const
{
    const int avatar = theme().px("avatar-32");
    paintAvatar(painter, leadingPart(painter, place, QSizeF(avatar, avatar)), {row.id, row.name, m_photos(row.photo)});
    const QRectF words = withoutLeading(painter, place, avatar + theme().px("step-12"));
    const int lines = theme().line(Type::Base) + (row.role.isEmpty() ? 0 : theme().line(Type::Caption));
    const qreal top = words.top() + (words.height() - lines) / 2;
    const QRectF first(words.left(), top, words.width(), theme().line(Type::Base));
    QList<TextRun> runs{{row.name, Type::BaseStrong, Colour::Ink}};
    if (row.standing != Standing::Current)
        runs << TextRun{Words::name(row.standing), Type::Caption, Colour::Muted};
    paintRuns(painter, first, runs);
    paintText(painter, QRectF(words.left(), first.bottom(), words.width(), theme().line(Type::Caption)),
              {row.role, Type::Caption, Colour::Muted});
}

void PeersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *peers = qobject_cast<const PeersModel *>(index.model());
    if (peers == nullptr)
        return;
    const PainterState state(*painter);
    painter->setLayoutDirection(option.direction);
    const PeerRow &row = peers->row(index.row());
    const int side = theme().px("step-8");
    const QRectF place = QRectF(option.rect).adjusted(side, 0, -side, 0);
    const RowState shown = rowState(option);
    if (shown != RowState::Plain)
        painter->fillRect(option.rect,
                          theme().colour(shown == RowState::Selected ? Colour::AccentSoft : Colour::Hover));
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), theme().px("hairline")),
                      theme().colour(Colour::Line));
    if (index.column() == PeersModel::Name) {
        paintPerson(*painter, place, row);
        return;
    }
    TextRun run = runOf(row, index);
    if (index.column() == PeersModel::Open && row.late > 0) {
        const qreal size = theme().px("icon-small");
        const qreal words = ElidedText::widthOf(run.text, run.type) + theme().px("step-4");
        paintIcon(*painter, QStringLiteral("warning"),
                  trailingPart(*painter, withoutTrailing(*painter, place, words), QSizeF(size, size)),
                  theme().colour(run.colour));
    }
    if (shown == RowState::Selected && run.colour == Colour::Muted)
        run.colour = Colour::Ink;
    paintText(*painter, place, run, index.column() == PeersModel::Open ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace lanai
