#include "app/cli/projectfinding.h"
#include "app/cli/projecttext.h"
#include "app/cli/shortid.h"
#include "core/domain/candidates.h"
#include "core/domain/foldedtext.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct ProjectFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFinding)
};

QList<Project> titledWith(const QList<Project> &projects, const QString &words, bool ended)
{
    const QString wanted = foldedText(words);
    QList<Project> found;
    for (const Project &project : projects) {
        if (isEnded(project.phase) == ended && foldedText(project.title).contains(wanted))
            found << project;
    }
    return found;
}

QStringList titlesOf(const QList<Project> &projects)
{
    return candidates(projects, [](const Project &project) { return project.title; });
}

} // namespace

Result<Project> projectNamed(Journal &journal, const QString &words)
{
    const Result<QList<Project>> all = journal.projects().all();
    if (!all)
        return fail(all.error());
    QList<Id> ids;
    for (const Project &project : *all)
        ids << project.id;
    if (const Result<Id> id = idFrom(words, ids); id)
        return journal.projects().project(*id);
    QList<Project> found = titledWith(*all, words, false);
    if (found.isEmpty())
        found = titledWith(*all, words, true);
    if (found.isEmpty())
        return fail(ErrorCode::UnknownValue, QStringList{ProjectFindingWords::tr("project"), words} + titlesOf(*all));
    if (found.size() > 1)
        return fail(ErrorCode::AmbiguousName, QStringList{words} + titlesOf(found));
    return found.first();
}

Result<Answer> projectAnswer(Journal &journal, const Id &project)
{
    const Result<ProjectWhole> whole = journal.projects().whole(project);
    const Result<Names> names = namesIn(journal);
    if (!whole || !names)
        return fail(whole ? names.error() : whole.error());
    const QDate today = journal.clock().today();
    Answer answer;
    tellProject(answer.page, *whole, *names, today);
    answer.json = wholeProjectJson(*whole, today);
    return answer;
}

Command projectCommand(const QString &name, const QString &words, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = exactCommand(name, words, what, run);
    command.json = {
        QStringLiteral("{\"project\": PROJECT, \"steps\": [STEP…], \"notes\": [PHASENOTE…], \"commitments\": "
                       "[COMMITMENT…], \"insights\": [INSIGHT…]}")};
    return command;
}

} // namespace lanai
