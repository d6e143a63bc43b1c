// The list of peers as a table: one line height, a header that sorts, and keys for what one does with a peer.
#pragma once
#include "core/domain/id.h"
#include "ui/peers/peersdelegate.h"
#include <QTableView>

namespace lanai {

class PeersModel;

class PeersTable : public QTableView
{
    Q_OBJECT
public:
    PeersTable(PeersModel &model, const PeersDelegate::PhotoOf &photos, QWidget *parent);

    [[nodiscard]] Id currentPeer() const; // null: none
    void setCurrentPeer(const Id &peer);

Q_SIGNALS:
    void opened(const lanai::Id &peer);
    void logWanted(const lanai::Id &peer);
    void prepWanted(const lanai::Id &peer);
    void deleteWanted(const lanai::Id &peer);
    void menuWanted(const lanai::Id &peer, const QPoint &at); // on the screen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    PeersModel &m_model;
};

} // namespace lanai
