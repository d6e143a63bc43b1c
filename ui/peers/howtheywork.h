// How they work: insights, each changed where it stands, with the note it comes from.
#pragma once
#include "core/domain/knowing.h"
#include "ui/peers/railsection.h"

namespace lanai {

class Deeds;
class InlineForm;
class Journal;
class PeerRecord;

class HowTheyWork : public RailSection
{
    Q_OBJECT
public:
    HowTheyWork(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent);

    void refresh();
    InlineForm *add();

Q_SIGNALS:
    void sourceWanted(const lanai::Id &entry);
    void projectWanted(const lanai::Id &project);

private:
    QWidget *row(const Insight &insight);
    QWidget *source(const Insight &insight);
    QWidget *debriefOf(const Insight &insight);
    void confirm(const Id &insight);
    void remove(const Id &insight);
    void setFacet(const Id &insight, InsightFacet facet);
    void showMenu(const Id &insight, const QPoint &at);

    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
};

} // namespace lanai
