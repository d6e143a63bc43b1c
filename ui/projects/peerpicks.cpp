#include "ui/projects/peerpicks.h"
#include "ui/parts/flowlayout.h"
#include "ui/shell/theme.h"
#include <QPushButton>

namespace lanai {

PeerPicks::PeerPicks(const QList<Peer> &peers, const QList<Id> &picked, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("peerPicks"));
    auto *flow = new FlowLayout(theme().px("project-pick-gap"), this);
    for (const Peer &peer : peers) {
        if (peer.standing != Standing::Current && !picked.contains(peer.id))
            continue;
        auto *button = new QPushButton(peer.shortName(), this);
        button->setObjectName(QStringLiteral("pick-") + idText(peer.id));
        button->setAccessibleName(tr("With %1").arg(peer.name));
        button->setToolTip(peer.name);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(picked.contains(peer.id));
        button->setProperty("kind", QStringLiteral("pick"));
        button->setProperty("measure", QStringLiteral("small"));
        connect(button, &QPushButton::toggled, this, &PeerPicks::changed);
        flow->addWidget(button);
        m_buttons << std::pair{peer.id, button};
    }
}

void PeerPicks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

QList<Id> PeerPicks::picked() const
{
    QList<Id> ids;
    for (const auto &[id, button] : m_buttons) {
        if (button->isChecked())
            ids << id;
    }
    return ids;
}

} // namespace lanai
