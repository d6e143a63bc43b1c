// The rhythm of the 1:1s with one peer: when, how far the term has come, and what is to be decided.
#pragma once
#include "ui/peers/railsection.h"

namespace lanai {

class PeerRecord;

class RhythmSection : public RailSection
{
    Q_OBJECT
public:
    RhythmSection(PeerRecord &record, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void startWanted(); // of a new series
    void decisionWanted();

private:
    void addTerm();
    void addButton(const QString &text, const QString &objectName, void (RhythmSection::*does)());
    void decide() { Q_EMIT decisionWanted(); }
    void begin() { Q_EMIT startWanted(); }

    PeerRecord &m_record;
};

} // namespace lanai
