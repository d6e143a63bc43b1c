// What is done inside a project: notes of its phases, commitments, and the debrief.
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/names.h"
#include "app/cli/projectfinding.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/projects.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct ProjectWorkWords
{
    Q_DECLARE_TR_FUNCTIONS(ProjectWork)
};

// The one peer that --peer names, or the only one it is done with.
Result<Id> peerOfProject(Context &context, Journal &journal, const Project &project)
{
    const QString option = QStringLiteral("peer");
    if (!context.arguments().has(option) && project.peers.size() == 1)
        return project.peers.first();
    if (!context.arguments().has(option))
        return usage(
            ProjectWorkWords::tr("“%1” has several peers. Say who is meant with --peer NAME.").arg(project.title));
    const Result<QList<Id>> named = peersNamed(journal, {context.arguments().value(option)});
    if (!named)
        return fail(named.error());
    if (named->size() != 1 || !project.peers.contains(named->first()))
        return usage(ProjectWorkWords::tr("“%1” isn't done with %2. Name one of its peers.")
                         .arg(project.title, context.arguments().value(option)));
    return named->first();
}

Result<Answer> runProjectNote(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<ProjectNoteKind> kind =
        fromWord<ProjectNoteKind>(arguments.word(1), ProjectWorkWords::tr("kind of note"));
    const auto phase = choiceOption<ProjectPhase>(arguments, QStringLiteral("phase"));
    const Result<Journal *> journal = context.journal();
    if (!kind || !phase || !journal)
        return fail(!kind ? kind.error() : !phase ? phase.error() : journal.error());
    return projectNamed(**journal, arguments.word(0)).and_then([&](const Project &found) {
        const bool diverges = noteKinds(ProjectPhase::Diverge).contains(*kind);
        const ProjectPhase own = *kind == ProjectNoteKind::Note ? found.phase
                                 : diverges                     ? ProjectPhase::Diverge
                                                                : ProjectPhase::Converge;
        return (*journal)->projects().note(found.id, phase->value_or(own), *kind, arguments.word(2)).and_then([&] {
            return projectAnswer(**journal, found.id);
        });
    });
}

Result<Answer> runProjectCommit(Context &context)
{
    const Arguments &arguments = context.arguments();
    const auto side = choiceOption<CommitmentSide>(arguments, QStringLiteral("side"));
    const Result<QDate> due = dayOption(arguments, QStringLiteral("due"), context.today(), {});
    const Result<Journal *> journal = context.journal();
    if (!side || !due || !journal)
        return fail(!side ? side.error() : !due ? due.error() : journal.error());
    return projectNamed(**journal, arguments.word(0)).and_then([&](const Project &found) {
        return peerOfProject(context, **journal, found).and_then([&](const Id &peer) {
            Commitment commitment;
            commitment.peerId = peer;
            commitment.side = side->value_or(CommitmentSide::Mine);
            commitment.text = arguments.word(1).trimmed();
            commitment.due = *due;
            return (*journal)->projects().commit(found.id, commitment).and_then([&](const Id &) {
                return projectAnswer(**journal, found.id);
            });
        });
    });
}

void answerInto(Debrief &debrief, const Id &peer, InsightFacet facet, const QString &text)
{
    debrief.answers.removeIf(
        [&](const DebriefAnswer &answer) { return answer.peerId == peer && answer.facet == facet; });
    debrief.answers << DebriefAnswer{peer, facet, text};
}

// What was typed before, here or in the window, together with what the options say.
Result<Debrief> debriefOf(Context &context, Journal &journal, const Project &project)
{
    const Arguments &arguments = context.arguments();
    Result<Debrief> debrief = journal.projects().draft(project.id);
    const auto another = choiceOption<AnotherOne>(arguments, QStringLiteral("another"));
    if (!debrief || !another)
        return fail(debrief ? another.error() : debrief.error());
    for (const InsightFacet facet : {InsightFacet::Thinking, InsightFacet::Values, InsightFacet::Communication}) {
        const QString option = wordFor(facet);
        if (!arguments.has(option))
            continue;
        const Result<Id> peer = peerOfProject(context, journal, project);
        if (!peer)
            return fail(peer.error());
        answerInto(*debrief, *peer, facet, arguments.value(option));
    }
    if (arguments.has(QStringLiteral("differently")))
        debrief->differently = arguments.value(QStringLiteral("differently"));
    debrief->another = another->value_or(debrief->another);
    return debrief;
}

Result<Answer> runProjectDebrief(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Projects &projects = (*journal)->projects();
    return projectNamed(**journal, context.arguments().word(0)).and_then([&](const Project &found) {
        return debriefOf(context, **journal, found).and_then([&](const Debrief &debrief) {
            return projects.keepDraft(found.id, debrief)
                .and_then([&] {
                    return context.arguments().has(QStringLiteral("later")) ? Result<void>()
                                                                            : projects.close(found.id, debrief);
                })
                .and_then([&] { return projectAnswer(**journal, found.id); });
        });
    });
}

Option projectOption(const char *name, const QString &value, const QString &what)
{
    return {QString::fromLatin1(name), value.isEmpty() ? Option::Takes::Nothing : Option::Takes::One, value, what, {}};
}

} // namespace

QList<Command> projectWorkCommands()
{
    const QString text = QStringLiteral("TEXT");
    const Option peer =
        projectOption("peer", QStringLiteral("NAME"), ProjectWorkWords::tr("whom, where there are several"));
    Command note = projectCommand(
        QStringLiteral("project note"), QStringLiteral("WHICH KIND TEXT"),
        ProjectWorkWords::tr("what a phase brought: assumptions, options, choice, reason or note"), runProjectNote);
    note.options = {projectOption("phase", choicesOf<ProjectPhase>(),
                                  ProjectWorkWords::tr("of which phase; its own, or the present one"))};
    note.more = {
        ProjectWorkWords::tr("One text for each phase and kind: another takes its place, an empty one takes it away.")};
    Command commit = projectCommand(QStringLiteral("project commit"), QStringLiteral("WHICH TEXT"),
                                    ProjectWorkWords::tr("a commitment inside the project"), runProjectCommit);
    commit.options = {
        projectOption("side", choicesOf<CommitmentSide>(), ProjectWorkWords::tr("whose promise; mine otherwise")), peer,
        projectOption("due", QStringLiteral("DATE"), ProjectWorkWords::tr("the due day"))};
    Command debrief =
        projectCommand(QStringLiteral("project debrief"), QStringLiteral("WHICH"),
                       ProjectWorkWords::tr("closes it with what you learnt about how they work"), runProjectDebrief);
    debrief.options = {
        peer,
        projectOption("thinking", text, ProjectWorkWords::tr("how they think")),
        projectOption("values", text, ProjectWorkWords::tr("what they value")),
        projectOption("communication", text, ProjectWorkWords::tr("how they communicate")),
        projectOption("differently", text, ProjectWorkWords::tr("what you would do differently together")),
        projectOption("another", QStringLiteral("yes|maybe|no"), ProjectWorkWords::tr("whether to do another one")),
        projectOption("later", {}, ProjectWorkWords::tr("only keeps the answers; another call closes it"))};
    debrief.more = {ProjectWorkWords::tr("Each answer becomes an insight on that peer's page. Answers that were typed "
                                         "before, here or in the window, count too.")};
    debrief.examples = {
        QStringLiteral("lanai-cli project debrief travel --peer Hannah --thinking \"Cuts first\" --later"),
        QStringLiteral("lanai-cli project debrief travel --peer Priya --values \"The exception\" --another yes")};
    return {note, commit, debrief};
}

} // namespace lanai
