#include "ui/peers/peerrow.h"
#include "core/domain/foldedtext.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/peerpage.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "ui/peers/peerwords.h"

namespace lanai {
namespace {

PeerRow rowOf(const Peer &peer)
{
    PeerRow row;
    row.id = peer.id;
    row.name = peer.name;
    row.role = PeerWords::roleLine(peer);
    row.tags = peer.tags;
    row.photo = peer.photo;
    row.interdependence = peer.interdependence;
    row.standing = peer.standing;
    row.folded = foldedText(QStringList{peer.name, peer.preferredName, peer.role, peer.team, peer.organisation,
                                        peer.tags.join(u' ')}
                                .join(u'\n'));
    return row;
}

} // namespace

bool PeerFilter::isSet() const
{
    return *this != PeerFilter();
}

Result<QList<PeerRow>> peerRows(Journal &journal)
{
    const Result<QList<Peer>> peers = journal.people().all();
    const Result<QList<SeriesState>> series = journal.oneOnOnes().all();
    const Result<QList<Commitment>> open = journal.promises().open();
    if (!peers || !series || !open)
        return fail(!peers ? peers.error() : !series ? series.error() : open.error());
    QHash<Id, qsizetype> at;
    QList<PeerRow> rows;
    for (const Peer &peer : *peers) {
        at.insert(peer.id, rows.size());
        rows << rowOf(peer);
        const Result<PeerPage> page = journal.peerPage(peer.id, 0);
        if (!page)
            return fail(page.error());
        rows.last().lastContact = page->lastContact;
        rows.last().next = page->next.startsAt;
    }
    for (const SeriesState &state : *series) {
        PeerRow &row = rows[at.value(state.peer.id)];
        row.rhythm = state.term.schedule.rhythm;
        row.needsDecision = state.needsDecision;
    }
    const QDate today = journal.clock().today();
    for (const Commitment &commitment : *open) {
        PeerRow &row = rows[at.value(commitment.peerId)];
        ++row.open;
        row.late += commitment.isLate(today) ? 1 : 0;
    }
    return rows;
}

} // namespace lanai
