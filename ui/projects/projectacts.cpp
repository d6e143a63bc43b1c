#include "ui/projects/projectacts.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/projects.h"
#include "ui/history/historydialog.h"
#include "ui/parts/choice.h"
#include "ui/parts/smallform.h"
#include "ui/parts/words.h"
#include "ui/projects/peerpicks.h"
#include "ui/projects/projectsheet.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QLineEdit>
#include <QMenu>

namespace lanai {
namespace {

constexpr QLatin1StringView asIdea{"idea"};
constexpr QLatin1StringView asStarted{"start"};

Choice *whyChoice(QWidget *parent)
{
    auto *why = new Choice(Choice::Mode::Single, parent);
    why->setObjectName(QStringLiteral("projectWhy"));
    why->setChoices({wordFor(ProjectWhy::WhiteSpace), wordFor(ProjectWhy::HelpsPartner)},
                    {ProjectWords::name(ProjectWhy::WhiteSpace), ProjectWords::name(ProjectWhy::HelpsPartner)});
    why->setCurrent(wordFor(ProjectWhy::WhiteSpace));
    return why;
}

} // namespace

ProjectActs::ProjectActs(const Context &context, ProjectsModel &model, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_model(model)
    , m_page(page)
{
}

QString ProjectActs::hintFor(const Project &project) const
{
    ProjectCard card;
    card.project = project;
    const QList<Peer> people = m_context.journal.people().all().value_or(QList<Peer>());
    for (const Peer &one : people) {
        if (project.peers.contains(one.id))
            card.peers << personRef(one);
    }
    const QString crowd = project.phase == ProjectPhase::Idea ? QString() : crowded(card, ProjectPhase::Diverge);
    return QStringList{tr("Small and low-stakes: about two weeks, in the white space or on a partner’s plate."), crowd,
                       ProjectWords::stakes(stakesRaised(project, 0))}
        .join(QLatin1Char(' '))
        .simplified();
}

void ProjectActs::followHint(SmallForm &form, const PeerPicks &picks, const Choice &begin,
                             const std::function<Project()> &described) const
{
    const auto hint = [this, to = &form, described] { to->setHint(hintFor(described())); };
    connect(&picks, &PeerPicks::changed, &form, hint);
    connect(&begin, &Choice::chosen, &form, hint);
    hint();
}

SmallForm *ProjectActs::create(const Id &peer)
{
    auto *form = new SmallForm(tr("New project"), tr("Add"), m_page);
    form->setObjectName(QStringLiteral("newProjectForm"));
    auto *title = form->addLine(QStringLiteral("projectTitle"), tr("Title"));
    auto *about = form->addLine(QStringLiteral("projectAbout"), tr("What of, in one line"));
    auto *picks = new PeerPicks(m_context.journal.people().all().value_or(QList<Peer>()),
                                peer.isNull() ? QList<Id>() : QList<Id>{peer}, form);
    form->addField(tr("With"), picks);
    Choice *why = whyChoice(form);
    form->addField(tr("Why"), why);
    auto *hope = form->addLine(QStringLiteral("projectHope"), tr("What we hope to learn about each other"));
    auto *begin = new Choice(Choice::Mode::Single, form);
    begin->setObjectName(QStringLiteral("projectBegin"));
    begin->setChoices({asIdea, asStarted}, {tr("Keep as an idea"), tr("Start today")});
    begin->setCurrent(asIdea);
    form->addField(tr("When"), begin);
    const auto described = [=] {
        Project project;
        project.title = title->text().simplified();
        project.about = about->text().simplified();
        project.peers = picks->picked();
        project.why = fromWord<ProjectWhy>(why->current(), {}).value_or(ProjectWhy::WhiteSpace);
        project.hope = hope->text().simplified();
        project.phase = begin->current() == asStarted ? ProjectPhase::Diverge : ProjectPhase::Idea;
        return project;
    };
    followHint(*form, *picks, *begin, described);
    form->onConfirm([this, described] {
        const Project project = described();
        const Result<Id> added = m_context.journal.projects().add(project);
        if (added) {
            tellDone(m_context, tr("“%1” is on the board.").arg(project.title));
            Q_EMIT moved(*added);
        }
        return added.map([](const Id &) {});
    });
    form->open();
    return form;
}

ProjectSheet *ProjectActs::open(const Id &project)
{
    if (m_sheet != nullptr)
        m_sheet->close();
    m_sheet = new ProjectSheet(m_context, *this, project, m_page);
    m_sheet->show(); // beside the board, so that its Undo can be reached
    return m_sheet;
}

QString ProjectActs::crowded(const ProjectCard &card, ProjectPhase to) const
{
    if (!isRunning(to) || isRunning(card.project.phase))
        return {};
    const Result<ProjectCrowd> crowd = m_context.journal.projects().crowd(card.project);
    return crowd ? ProjectWords::crowd(*crowd, card.peers) : QString();
}

void ProjectActs::move(const Id &project, ProjectPhase to, int place)
{
    const Result<ProjectWhole> whole = m_context.journal.projects().whole(project);
    if (!whole)
        return m_context.toasts.tell(whole.error());
    const ProjectCard card = whole->card;
    if (to == card.project.phase) {
        const Result<void> placed = m_context.journal.projects().place(project, place);
        if (!placed)
            return m_context.toasts.tell(placed.error());
        Q_EMIT moved(project);
        return;
    }
    const QList<ProjectPhase> leftOut = phasesLeftOut(card.project, to);
    if (leftOut.isEmpty())
        return moveWith(card, to, place, {});
    m_context.prompts.askLine(tr("To %1 at once?").arg(Words::name(to)), ProjectWords::leftOut(leftOut), {}, this,
                              [this, card, to, place](const QString &why) { moveWith(card, to, place, why); });
}

void ProjectActs::moveWith(const ProjectCard &card, ProjectPhase to, int place, const QString &why)
{
    const QString crowd = crowded(card, to); // before it runs itself
    const Result<void> done = m_context.journal.projects().move(card.project.id, to, why, {}, place);
    if (!done)
        return m_context.toasts.tell(done.error());
    const QString said = tr("%1: %2.", "a project's title, a phase").arg(card.project.title, Words::name(to));
    tellDone(m_context, crowd.isEmpty() ? said : tr("%1 %2", "two sentences").arg(said, crowd));
    Q_EMIT moved(card.project.id);
}

void ProjectActs::step(const Id &project, int by)
{
    const ProjectCard *card = m_model.card(project);
    if (card == nullptr || isEnded(card->project.phase))
        return;
    const int to = int(card->project.phase) + by;
    if (to >= int(ProjectPhase::Idea) && to <= int(ProjectPhase::Debrief))
        move(project, ProjectPhase(to));
}

void ProjectActs::abandon(const Id &project)
{
    const ProjectCard *card = m_model.card(project);
    if (card == nullptr)
        return;
    m_context.prompts.askLine(tr("Abandon “%1”?").arg(card->project.title), tr("That is no failure. Why, in one line?"),
                              {}, this, [this, project, title = card->project.title](const QString &why) {
                                  const Result<void> done = m_context.journal.projects().abandon(project, why);
                                  if (!done)
                                      return m_context.toasts.tell(done.error());
                                  tellDone(m_context, tr("“%1” is abandoned. What you learnt stays.").arg(title));
                              });
}

void ProjectActs::remove(const Id &project)
{
    const ProjectCard *card = m_model.card(project);
    const QString title = card == nullptr ? QString() : card->project.title;
    if (const Result<void> done = m_context.journal.projects().remove(project); !done)
        return m_context.toasts.tell(done.error());
    tellDone(m_context, tr("“%1” deleted.").arg(title));
}

Result<void> ProjectActs::close(const Id &project, const Debrief &debrief)
{
    const ProjectCard *card = m_model.card(project);
    const QString title = card == nullptr ? QString() : card->project.title;
    const QString names = card == nullptr ? QString() : ProjectWords::people(card->peers);
    return m_model.close(project, debrief).map([&] {
        tellDone(m_context, tr("“%1” is closed. What you learnt is on the page of %2.").arg(title, names));
    });
}

void ProjectActs::showHistory(const Id &project)
{
    HistoryDialog::openFor(m_context, project, m_page);
}

void ProjectActs::showMenu(const Id &project, const QPoint &at)
{
    const ProjectCard *card = m_model.card(project);
    if (card == nullptr)
        return;
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("projectMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, project] { open(project); });
    menu->addSeparator();
    for (int phase = int(ProjectPhase::Idea); phase <= int(ProjectPhase::Debrief); ++phase) {
        if (phase != int(card->project.phase))
            menu->addAction(tr("Move to %1").arg(Words::name(ProjectPhase(phase))), this,
                            [this, project, phase] { move(project, ProjectPhase(phase)); });
    }
    menu->addSeparator();
    menu->addAction(tr("History"), this, [this, project] { showHistory(project); });
    menu->addAction(tr("Abandon…"), this, [this, project] { abandon(project); });
    menu->addAction(tr("Delete"), this, [this, project] { remove(project); });
    menu->popup(at);
}

} // namespace lanai
