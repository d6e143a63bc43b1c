#include "ui/peers/breadthacts.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/oneonones/seriesform.h"
#include "ui/peers/kudosform.h"
#include "ui/peers/peerplace.h"
#include "ui/rituals/ritualacts.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QMenu>

namespace lanai {

BreadthActs::BreadthActs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_rituals(new RitualActs(context, page))
{
}

void BreadthActs::follow(const BreadthRow &row)
{
    switch (row.advice) {
    case BreadthAdvice::None:
        return open(row.peer.id);
    case BreadthAdvice::Sponsor:
        return sponsor(row.peer.id);
    case BreadthAdvice::LetRest:
        return letRest(row.peer);
    case BreadthAdvice::KeepWarm:
        return planRitual(row.peer.id);
    case BreadthAdvice::Renew:
        return startSeries(row.peer.id);
    }
}

void BreadthActs::open(const Id &peer)
{
    m_context.navigator.go(placeOf(PageId::Peer, peer));
}

void BreadthActs::sponsor(const Id &peer)
{
    Place place = placeOf(PageId::Circles, peer);
    place.words = QStringLiteral("new");
    m_context.navigator.go(place);
}

void BreadthActs::stand(const PersonRef &peer, Standing standing, const QString &told)
{
    People &people = m_context.journal.people();
    const Result<void> done = people.peer(peer.id).and_then([&](Peer changed) {
        changed.standing = standing;
        return people.change(changed);
    });
    if (done)
        tellDone(m_context, told);
    else
        m_context.toasts.tell(done.error());
}

void BreadthActs::letRest(const PersonRef &peer)
{
    stand(peer, Standing::Dormant, tr("%1 rests now: no drifting, no reminders.", "a name").arg(peer.name));
}

void BreadthActs::wakeUp(const PersonRef &peer)
{
    stand(peer, Standing::Current, tr("%1 is a current peer again.", "a name").arg(peer.name));
}

void BreadthActs::planRitual(const Id &peer)
{
    Ritual ritual;
    ritual.every = RitualEvery::Quarterly;
    ritual.peers = {peer};
    m_rituals->add(ritual);
}

void BreadthActs::startSeries(const Id &peer)
{
    (new SeriesForm(m_context, peer, m_page))->open();
}

void BreadthActs::sayKindWord(const Id &peer)
{
    (new KudosForm(m_context, peer, m_page))->open();
}

void BreadthActs::menu(const BreadthRow &row, const QPoint &at)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("breadthMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PersonRef peer = row.peer;
    menu->addAction(tr("Open the page, and write a line"), this, [this, peer] { open(peer.id); });
    menu->addAction(tr("Say a kind word…"), this, [this, peer] { sayKindWord(peer.id); });
    menu->addSeparator();
    menu->addAction(tr("Begin a circle…"), this, [this, peer] { sponsor(peer.id); });
    menu->addAction(tr("Start 1:1s…"), this, [this, peer] { startSeries(peer.id); });
    menu->addAction(tr("Plan a ritual…"), this, [this, peer] { planRitual(peer.id); });
    menu->addSeparator();
    if (row.standing == Standing::Dormant)
        menu->addAction(tr("A current peer again"), this, [this, peer] { wakeUp(peer); });
    else
        menu->addAction(tr("Let it rest"), this, [this, peer] { letRest(peer); });
    menu->popup(at);
}

} // namespace lanai
