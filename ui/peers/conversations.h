// What was spoken of with the person over a quarter, and what was not: one calm sentence and a small picture.
#pragma once
#include "ui/peers/railsection.h"

namespace lanai {

class Deeds;
class Journal;
class PeerRecord;

class Conversations : public RailSection
{
    Q_OBJECT
public:
    Conversations(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent);

    // Not there while nothing was spoken of.
    void refresh();

private:
    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
};

} // namespace lanai
