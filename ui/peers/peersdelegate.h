// One peer in the list: avatar, name over role, and what stands in the other columns.
#pragma once
#include "ui/parts/badges.h"
#include <QStyledItemDelegate>
#include <functional>

namespace lanai {

struct PeerRow;

class PeersDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using PhotoOf = std::function<QPixmap(const QByteArray &hash)>;

    PeersDelegate(PhotoOf photos, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPerson(QPainter &painter, const QRectF &place, const PeerRow &row) const;

    PhotoOf m_photos;
};

} // namespace lanai
