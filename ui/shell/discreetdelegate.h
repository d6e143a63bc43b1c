// Rows of a stock list, with initials in place of names while discreet mode is on. The style can't do it: where the
// style sheet says how rows look, Qt paints their text past it.
#pragma once
#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace lanai {

class DiscreetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // Puts one in place of the view's own, or gives the view its own back. A view whose delegate is no plain one of
    // Qt's keeps it: ours ask themselves what may be seen.
    static void dress(QAbstractItemView &view, bool on);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    explicit DiscreetDelegate(QAbstractItemView &view);

    QPointer<QAbstractItemDelegate> m_own;
};

} // namespace lanai
