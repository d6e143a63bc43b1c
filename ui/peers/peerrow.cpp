#include "ui/peers/peerrow.h"
#include "core/domain/foldedtext.h"
#include "core/journal/journal.h"
#include "core/journal/peerlist.h"
#include "ui/peers/peerwords.h"

namespace lanai {
namespace {

PeerRow rowOf(const PeerListRow &listed)
{
    const Peer &peer = listed.peer;
    PeerRow row;
    row.id = peer.id;
    row.name = peer.name;
    row.role = PeerWords::roleLine(peer);
    row.tags = peer.tags;
    row.photo = peer.photo;
    row.interdependence = peer.interdependence;
    row.standing = peer.standing;
    row.folded = foldedText(
        QStringList{peer.name, peer.preferredName, peer.role, peer.team, peer.organisation, peer.tags.join(u' ')}.join(
            u'\n'));
    row.rhythm = listed.rhythm;
    row.needsDecision = listed.needsDecision;
    row.next = listed.nextSync;
    row.lastContact = listed.lastContact;
    row.open = listed.open.mine + listed.open.theirs;
    row.late = listed.open.mineLate + listed.open.theirsLate;
    return row;
}

} // namespace

bool PeerFilter::isSet() const
{
    return *this != PeerFilter();
}

Result<QList<PeerRow>> peerRows(const Journal &journal)
{
    return journal.peerList().map([](const PeerList &list) {
        QList<PeerRow> rows;
        rows.reserve(list.rows.size());
        for (const PeerListRow &listed : list.rows)
            rows << rowOf(listed);
        return rows;
    });
}

} // namespace lanai
