// Rows of a stock list that say what was written: unreadable while discreet mode is on.
#pragma once
#include <QStyledItemDelegate>

namespace lanai {

class VeiledDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lanai
