#include "ui/peers/sharedprojects.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/phasestepper.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/peers/peerrecord.h"
#include "ui/projects/projectwords.h"
#include <QVBoxLayout>

namespace lanai {

SharedProjects::SharedProjects(PeerRecord &record, QWidget *parent)
    : RailSection(tr("Shared project"), false, "step-4", parent)
    , m_record(record)
{
    setObjectName(QStringLiteral("sharedProjects"));
}

void SharedProjects::refresh()
{
    const QString before = focused();
    clearRows();
    const QList<ProjectCard> &cards = m_record.page().projects;
    setHidden(cards.isEmpty());
    if (cards.isEmpty())
        return;
    const ProjectCard &first = cards.first();
    const bool runs = isRunning(first.project.phase) || first.project.phase == ProjectPhase::Debrief;
    header()->setTitle(cards.size() == 1 ? tr("Shared project") : tr("Shared projects"));
    header()->setCaption(runs ? ProjectWords::day(first.day) : QString());
    for (const ProjectCard &card : cards) {
        if (&card == &first && runs)
            addRunning(card);
        else
            addOther(card);
    }
    focusAgain(before);
}

QWidget *SharedProjects::title(const ProjectCard &card)
{
    auto *button = new LeadButton(card.project.title, Type::SmallMedium, Colour::Ink, this);
    button->setObjectName(QStringLiteral("shared-") + idText(card.project.id));
    button->setAccessibleName(tr("Open the project %1").arg(ProjectWords::spoken(card)));
    connect(button, &LeadButton::clicked, this, [this, id = card.project.id] { Q_EMIT projectWanted(id); });
    return button;
}

void SharedProjects::addRunning(const ProjectCard &card)
{
    rows()->addWidget(title(card), 0, Qt::AlignLeading);
    auto *stepper = new PhaseStepper(this);
    stepper->setStep(card.project.phase, card.day);
    rows()->addWidget(stepper);
    if (const QString stakes = ProjectWords::stakes(card.stakes); !stakes.isEmpty()) {
        auto *label = new Label(stakes, Type::Caption, Colour::Due, this);
        label->setWordWrap(true);
        rows()->addWidget(label);
    }
}

void SharedProjects::addOther(const ProjectCard &card)
{
    rows()->addWidget(title(card), 0, Qt::AlignLeading);
    const QString state = isEnded(card.project.phase) ? ProjectWords::ending(card.project, m_record.words().today())
                                                      : Words::name(card.project.phase);
    auto *label = new Label(state, Type::Caption, Colour::Muted, this);
    label->setWordWrap(true);
    rows()->addWidget(label);
}

} // namespace lanai
