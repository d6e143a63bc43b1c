#include "ui/projects/projectsheet.h"
#include "core/journal/changeset.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/projects.h"
#include "ui/parts/choice.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/phasestepper.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/smallform.h"
#include "ui/parts/words.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/projects/peerpicks.h"
#include "ui/projects/projectacts.h"
#include "ui/projects/projectpromises.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectwords.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QDateEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanai {

ProjectSheet::ProjectSheet(const Context &context, ProjectActs &acts, const Id &project, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_acts(acts)
    , m_id(project)
    , m_area(new QScrollArea(this))
    , m_verbs(new QVBoxLayout)
{
    setObjectName(QStringLiteral("projectSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area, 1);
    all->addLayout(m_verbs);
    followTheme(this, [this] {
        resize(theme().px("project-sheet-width"), theme().px("project-sheet-height"));
        const int side = theme().px("step-24");
        m_verbs->setContentsMargins(side, theme().px("step-12"), side, theme().px("step-16"));
    });
    connect(&context.journal, &Journal::changed, this, [this](const ChangeSet &changes) {
        if (!ProjectsModel::concerns(changes) || isBusy())
            return;
        QMetaObject::invokeMethod(this, &ProjectSheet::reload,
                                  Qt::QueuedConnection); // what was pressed lives until then
    });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { m_context.toasts.press(); });
    reload();
    if (auto *close = findChild<QPushButton *>(QStringLiteral("sheetClose")))
        close->setFocus(Qt::OtherFocusReason); // Enter harms nothing
}

bool ProjectSheet::isBusy() const
{
    const auto edits = findChildren<EditInPlace *>();
    return findChild<InlineForm *>() != nullptr ||
           std::any_of(edits.begin(), edits.end(), [](const EditInPlace *edit) { return edit->isEditing(); });
}

void ProjectSheet::reload()
{
    const Result<ProjectWhole> whole = m_context.journal.projects().whole(m_id);
    if (!whole) {
        close(); // deleted, here or elsewhere
        return;
    }
    m_whole = *whole;
    build();
}

void ProjectSheet::build()
{
    const QWidget *at = focusWidget();
    const QString focused = at == nullptr ? QString() : at->objectName();
    const int scrolled = m_area->verticalScrollBar()->value();
    setWindowTitle(QStringLiteral("Lanai"));
    setAccessibleName(m_whole.card.project.title);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme().px("step-24");
    column->setContentsMargins(side, theme().px("step-24"), side, theme().px("step-16"));
    column->setSpacing(theme().px("step-8"));
    addHead(*column);
    addAbout(*column);
    addNotes(*column);
    auto *promises = new ProjectPromises(m_context, m_whole, content);
    connect(promises, &ProjectPromises::left, this, &ProjectSheet::reload, Qt::QueuedConnection);
    column->addWidget(promises);
    promises->setHidden(isEnded(m_whole.card.project.phase) && m_whole.commitments.isEmpty());
    addLearnt(*column);
    addSteps(*column);
    column->addStretch(1);
    if (QWidget *before = m_area->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_area->setWidget(content);
    addVerbs(*m_verbs);
    m_area->verticalScrollBar()->setValue(scrolled);
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

Result<void> ProjectSheet::saved(const Result<void> &done)
{
    if (done)
        tellDone(m_context, tr("Project changed."));
    return done;
}

// An ended project stays as it is, and says so by its looks.
void ProjectSheet::addText(QVBoxLayout &column, const QString &name, const QString &objectName, const QString &text,
                           Type type, const Change &change)
{
    const bool isNote = type == Type::Small; // no title, and not what it is of
    if (isEnded(m_whole.card.project.phase)) {
        if (text.isEmpty())
            return;
        auto *label = new Label(text, type, Colour::Ink, m_area);
        label->setWordWrap(true);
        label->setVeiled(isNote);
        column.addWidget(label);
        return;
    }
    auto *edit = new EditInPlace(
        name, type,
        [this, change](const QString &typed) -> Result<void> {
            Project project = m_whole.card.project;
            change(project, typed);
            return saved(m_context.journal.projects().change(project));
        },
        m_area);
    edit->setObjectName(objectName);
    edit->setText(text);
    edit->setPlaceholder(name);
    edit->setVeiled(isNote && !text.isEmpty());
    connect(edit, &EditInPlace::left, this, &ProjectSheet::reload, Qt::QueuedConnection);
    column.addWidget(edit);
}

void ProjectSheet::addHead(QVBoxLayout &column)
{
    const Project &project = m_whole.card.project;
    addText(column, tr("Title"), QStringLiteral("sheetTitle"), project.title, Type::Section,
            [](Project &changed, const QString &text) { changed.title = text; });
    addText(column, tr("What of, in one line"), QStringLiteral("sheetAbout"), project.about, Type::Base,
            [](Project &changed, const QString &text) { changed.about = text; });
    if (isEnded(project.phase)) {
        auto *ending = new Label(Dates::capitalised(ProjectWords::ending(project, m_context.journal.clock().today())) +
                                     QLatin1Char('.'),
                                 Type::Small, Colour::Muted, m_area);
        ending->setVeiled(!project.endedWhy.isEmpty());
        column.addWidget(ending);
    } else if (project.phase != ProjectPhase::Idea) {
        auto *stepper = new PhaseStepper(m_area);
        stepper->setStep(project.phase, m_whole.card.day);
        column.addWidget(stepper);
    }
    addDays(column);
    const QString stakes = ProjectWords::stakes(m_whole.card.stakes);
    if (!stakes.isEmpty()) {
        auto *label = new Label(stakes, Type::SmallMedium, Colour::Due, m_area);
        label->setWordWrap(true);
        column.addWidget(label);
    }
}

void ProjectSheet::addDays(QVBoxLayout &column)
{
    const ProjectCard &card = m_whole.card;
    const QDate today = m_context.journal.clock().today();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    auto *with = new Label(tr("With %1").arg(ProjectWords::people(card.peers)), Type::Small, Colour::Ink, m_area);
    with->setWordWrap(true);
    row->addWidget(with, 1);
    const bool open = !isEnded(card.project.phase);
    const auto addSmall = [&](const QString &text, const char *name, void (ProjectSheet::*slot)()) {
        auto *button = new QPushButton(text, m_area);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(text);
        button->setProperty("measure", QStringLiteral("small"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    if (open)
        addSmall(tr("Who takes part"), "sheetPeers", &ProjectSheet::editPeers);
    if (open && card.project.start.isValid())
        addSmall(tr("Due %1").arg(Dates::weekdayDate(card.project.due, today)), "sheetDue", &ProjectSheet::editDue);
    column.addLayout(row);
}

void ProjectSheet::addAbout(QVBoxLayout &column)
{
    const Project &project = m_whole.card.project;
    column.addWidget(new SectionHeader(tr("Why"), Type::BaseStrong, m_area));
    if (isEnded(project.phase)) {
        column.addWidget(new Label(ProjectWords::meaning(project.why), Type::Small, Colour::Ink, m_area));
    } else {
        auto *why = new Choice(Choice::Mode::Single, m_area);
        why->setObjectName(QStringLiteral("sheetWhy"));
        why->setAccessibleName(tr("Why"));
        why->setChoices({wordFor(ProjectWhy::WhiteSpace), wordFor(ProjectWhy::HelpsPartner)},
                        {ProjectWords::name(ProjectWhy::WhiteSpace), ProjectWords::name(ProjectWhy::HelpsPartner)});
        why->setCurrent(wordFor(project.why));
        connect(why, &Choice::chosen, this, [this](const QString &word) {
            Project changed = m_whole.card.project;
            changed.why = fromWord<ProjectWhy>(word, {}).value_or(changed.why);
            static_cast<void>(saved(m_context.journal.projects().change(changed)));
        });
        column.addWidget(why, 0, Qt::AlignLeading);
    }
    auto *label = new Label(tr("What we hope to learn about each other"), Type::Caption, Colour::Muted, m_area);
    label->setHidden(isEnded(project.phase) && project.hope.isEmpty());
    column.addWidget(label);
    addText(column, label->text(), QStringLiteral("sheetHope"), project.hope, Type::Small,
            [](Project &changed, const QString &text) { changed.hope = text; });
}

// What Diverge and Converge ask for, once they are reached, and a note of the present phase; of the others what stands.
void ProjectSheet::addNotes(QVBoxLayout &column)
{
    const Project &project = m_whole.card.project;
    for (int at = int(ProjectPhase::Idea); at <= int(ProjectPhase::Debrief); ++at) {
        const auto phase = ProjectPhase(at);
        QList<ProjectNoteKind> kinds;
        for (const ProjectNoteKind kind : noteKinds(phase) + QList{ProjectNoteKind::Note}) {
            const bool asked = kind == ProjectNoteKind::Note ? phase == project.phase : phase <= project.phase;
            const bool stands = !noteOf(project, phase, kind).isEmpty();
            if (stands || (asked && !isEnded(project.phase)))
                kinds << kind;
        }
        if (kinds.isEmpty())
            continue;
        column.addSpacing(theme().px("step-8"));
        column.addWidget(new SectionHeader(Words::name(phase), Type::BaseStrong, m_area));
        for (const ProjectNoteKind kind : std::as_const(kinds))
            addNote(column, phase, kind);
    }
}

void ProjectSheet::addNote(QVBoxLayout &column, ProjectPhase phase, ProjectNoteKind kind)
{
    const QString question = ProjectWords::question(kind);
    column.addWidget(new Label(question, Type::Caption, Colour::Muted, m_area));
    const QString text = noteOf(m_whole.card.project, phase, kind);
    if (isEnded(m_whole.card.project.phase)) {
        auto *label = new Label(text, Type::Small, Colour::Ink, m_area);
        label->setWordWrap(true);
        label->setVeiled(true);
        column.addWidget(label);
        return;
    }
    auto *edit = new EditInPlace(
        question, Type::Small,
        [this, phase, kind](const QString &typed) {
            return saved(m_context.journal.projects().note(m_id, phase, kind, typed));
        },
        m_area);
    edit->setObjectName(QStringLiteral("note-%1-%2").arg(wordFor(phase), wordFor(kind)));
    edit->setText(text);
    edit->setPlaceholder(tr("Write a line"));
    edit->setVeiled(!text.isEmpty());
    connect(edit, &EditInPlace::left, this, &ProjectSheet::reload, Qt::QueuedConnection);
    column.addWidget(edit);
}

void ProjectSheet::addLearnt(QVBoxLayout &column)
{
    const Project &project = m_whole.card.project;
    if (!isEnded(project.phase) || (m_whole.insights.isEmpty() && project.differently.isEmpty()))
        return;
    column.addSpacing(theme().px("step-8"));
    column.addWidget(new SectionHeader(tr("What we learnt"), Type::BaseStrong, m_area));
    const auto say = [&column, this](const QString &text) {
        auto *label = new Label(text, Type::Small, Colour::Ink, m_area);
        label->setWordWrap(true);
        label->setVeiled(true);
        column.addWidget(label);
    };
    for (const Insight &insight : std::as_const(m_whole.insights)) {
        const auto who = std::find_if(m_whole.card.peers.cbegin(), m_whole.card.peers.cend(),
                                      [&insight](const PersonRef &peer) { return peer.id == insight.peerId; });
        const QString name = who == m_whole.card.peers.cend() ? QString() : who->shortName;
        say(name.isEmpty() ? insight.text : tr("%1: %2", "a name, an insight").arg(name, insight.text));
    }
    if (!project.differently.isEmpty())
        say(tr("Differently next time: %1").arg(project.differently));
    if (project.another != AnotherOne::Unsaid)
        say(tr("Do another? %1").arg(ProjectWords::name(project.another)));
}

void ProjectSheet::addSteps(QVBoxLayout &column)
{
    const QList<ProjectStep> &steps = m_whole.card.project.steps;
    if (steps.isEmpty())
        return;
    column.addSpacing(theme().px("step-8"));
    column.addWidget(new SectionHeader(tr("Steps"), Type::BaseStrong, m_area));
    const QDate today = m_context.journal.clock().today();
    for (const ProjectStep &step : steps) {
        const QString said =
            tr("%1, %2", "a day, a phase").arg(Dates::weekdayDate(step.on, today), Words::name(step.phase));
        auto *label = new Label(step.why.isEmpty() ? said : tr("%1: %2", "a step, why").arg(said, step.why),
                                Type::Small, Colour::Muted, m_area);
        label->setWordWrap(true);
        label->setVeiled(!step.why.isEmpty());
        column.addWidget(label);
    }
}

void ProjectSheet::addVerbs(QVBoxLayout &column)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const char *name, auto act) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    const ProjectPhase phase = m_whole.card.project.phase;
    if (!isEnded(phase))
        add(tr("Abandon…"), "sheetAbandon", [this] { m_acts.abandon(m_id); });
    add(tr("Delete"), "sheetDelete", [this] { m_acts.remove(m_id); });
    add(tr("History"), "sheetHistory", [this] { m_acts.showHistory(m_id); });
    row->addStretch(1);
    if (phase < ProjectPhase::Debrief) {
        const auto next = ProjectPhase(int(phase) + 1);
        add(tr("Move on to %1").arg(Words::name(next)), "sheetMoveOn", [this, next] { m_acts.move(m_id, next); });
    }
    add(tr("Close"), "sheetClose", [this] { close(); })->setProperty("kind", QStringLiteral("primary"));
    column.addWidget(bar);
}

void ProjectSheet::editPeers()
{
    auto *form = new SmallForm(tr("Who takes part"), tr("Save"), this);
    auto *picks =
        new PeerPicks(m_context.journal.people().all().value_or(QList<Peer>()), m_whole.card.project.peers, form);
    form->addBelow(picks);
    form->onConfirm([this, picks] {
        Project changed = m_whole.card.project;
        changed.peers = picks->picked();
        return saved(m_context.journal.projects().change(changed));
    });
    form->open();
}

void ProjectSheet::editDue()
{
    auto *form = new SmallForm(tr("Due day"), tr("Save"), this);
    form->setHint(tr("Two weeks are a good length; after three it is no longer low-stakes."));
    QDateEdit *due = form->addDate(QStringLiteral("projectDue"), tr("Due"), m_whole.card.project.due);
    form->onConfirm([this, due] {
        Project changed = m_whole.card.project;
        changed.due = due->date();
        return saved(m_context.journal.projects().change(changed));
    });
    form->open();
}

} // namespace lanai
