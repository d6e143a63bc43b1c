// The rituals one shares with a peer: how often, when next and when last. Hidden where there is none.
#pragma once
#include "ui/peers/railsection.h"
#include "ui/shell/context.h"

namespace lanai {

class PeerRecord;
class RitualActs;

class SharedRituals : public RailSection
{
    Q_OBJECT
public:
    SharedRituals(const Context &context, PeerRecord &record, QWidget *parent);

    void refresh();
    void add(); // asks for one with this peer

private:
    Context m_context;
    PeerRecord &m_record;
    RitualActs *m_acts;
};

} // namespace lanai
