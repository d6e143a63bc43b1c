// Paints rows that were found: sign, title, and below it the words in their text, marked.
#pragma once
#include <QStyledItemDelegate>

namespace lanai {

struct ShownRow;
struct MarkedText;

class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintSign(QPainter &painter, const QRectF &place, const ShownRow &row);
    static void paintMarked(QPainter &painter, const QRectF &place, const MarkedText &text, bool selected);
    static QRectF paintKeys(QPainter &painter, const QRectF &place, const ShownRow &row, bool selected);
};

} // namespace lanai
