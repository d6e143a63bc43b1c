#include "core/domain/entry.h"

namespace lanai {

QList<Id> Entry::ownPeers() const
{
    QList<Id> own;
    for (const EntryPeer &peer : peers) {
        if (peer.role != EntryRole::Mentioned)
            own << peer.peerId;
    }
    return own;
}

} // namespace lanai
