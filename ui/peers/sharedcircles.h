// The circles one is in together with a peer: the name, my part and the next session. Hidden where there is none.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/peers/railsection.h"
#include "ui/shell/context.h"

namespace lanai {

class PeerRecord;

class SharedCircles : public RailSection
{
    Q_OBJECT
public:
    SharedCircles(const Context &context, PeerRecord &record, QWidget *parent);

    void refresh();

private:
    Context m_context;
    PeerRecord &m_record;
};

// The questions that went to a peer, or that they answered. Hidden where there is none.
class PeerAsks : public RailSection
{
    Q_OBJECT
public:
    PeerAsks(const Context &context, PeerRecord &record, QWidget *parent);

    void refresh();

private:
    [[nodiscard]] QString stands(const Ask &ask) const;

    Context m_context;
    PeerRecord &m_record;
};

} // namespace lanai
