// A row of what leaves: its source, whom it is about, and all of its words.
#pragma once
#include <QStyledItemDelegate>

namespace lanai {

class LeavingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString wordsOf(const QModelIndex &index);
    [[nodiscard]] static int wordsWidth(int width);
};

} // namespace lanai
