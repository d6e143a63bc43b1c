#include "ui/shell/veileddelegate.h"
#include "ui/shell/discretion.h"

namespace lanai {

void VeiledDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    discretion().veil(*painter, option.rect, [&](QPainter &into) { QStyledItemDelegate::paint(&into, option, index); });
}

} // namespace lanai
