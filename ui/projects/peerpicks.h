// With whom: every current peer as a button to press in.
#pragma once
#include "core/domain/peer.h"
#include <QWidget>

class QPushButton;

namespace lanai {

class PeerPicks : public QWidget
{
    Q_OBJECT
public:
    // Those who aren't current peers any more are offered only where they take part already.
    PeerPicks(const QList<Peer> &peers, const QList<Id> &picked, QWidget *parent);

    [[nodiscard]] QList<Id> picked() const; // in the order of names

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override; // as high as its lines need

private:
    QList<std::pair<Id, QPushButton *>> m_buttons;
};

} // namespace lanai
