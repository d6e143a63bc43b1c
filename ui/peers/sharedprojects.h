// What is made together with them: the one that runs first, with its phase, then the others by name.
#pragma once
#include "core/journal/projectboard.h"
#include "ui/peers/railsection.h"

namespace lanai {

class PeerRecord;

class SharedProjects : public RailSection
{
    Q_OBJECT
public:
    SharedProjects(PeerRecord &record, QWidget *parent);

    void refresh(); // hidden while there are none

Q_SIGNALS:
    void projectWanted(const lanai::Id &project);

private:
    void addRunning(const ProjectCard &card);
    void addOther(const ProjectCard &card);
    QWidget *title(const ProjectCard &card);

    PeerRecord &m_record;
};

} // namespace lanai
