// Mentions: notes about others that speak of this peer.
#pragma once
#include "core/domain/id.h"
#include "ui/peers/railsection.h"

namespace lanai {

class PeerRecord;

class MentionsList : public RailSection
{
    Q_OBJECT
public:
    MentionsList(PeerRecord &record, QWidget *parent);

    void refresh(); // hidden where there are none

Q_SIGNALS:
    void noteWanted(const lanai::Id &entry);

private:
    PeerRecord &m_record;
};

} // namespace lanai
