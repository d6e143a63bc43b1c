// The rhythm of the 1:1s with one peer: when, how far the term has come, and what is to be decided.
#pragma once
#include "ui/peers/railsection.h"

namespace lanai {

class Deeds;
class InlineForm;
class Journal;
class PeerRecord;

class RhythmSection : public RailSection
{
    Q_OBJECT
public:
    RhythmSection(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent);

    void refresh();
    InlineForm *start(); // the fields of a new series

Q_SIGNALS:
    void decisionWanted();

private:
    void addTerm();
    void addButton(const QString &text, const QString &objectName, void (RhythmSection::*does)());
    void decide() { Q_EMIT decisionWanted(); }
    void begin() { start(); }

    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
};

} // namespace lanai
