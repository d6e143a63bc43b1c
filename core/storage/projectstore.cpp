#include "core/storage/projectstore.h"
#include "core/storage/partrows.h"

namespace lanai {

namespace {

constexpr QLatin1StringView ofProject{"project_id"};

} // namespace

void Mapping<Project>::write(const Project &project, Values &out)
{
    out.text(project.title)
        .text(project.about)
        .word(project.why)
        .text(project.hope)
        .word(project.phase)
        .day(project.start)
        .day(project.due)
        .day(project.endedOn)
        .text(project.endedWhy)
        .text(project.differently)
        .word(project.another)
        .number(project.position)
        .word(project.privacy)
        .id(project.askId);
}

Project Mapping<Project>::read(Row &row)
{
    Project project;
    row.start(project);
    project.title = row.text();
    project.about = row.text();
    project.why = row.word(ProjectWhy::WhiteSpace);
    project.hope = row.text();
    project.phase = row.word(ProjectPhase::Idea);
    project.start = row.day();
    project.due = row.day();
    project.endedOn = row.day();
    project.endedWhy = row.text();
    project.differently = row.text();
    project.another = row.word(AnotherOne::Unsaid);
    project.position = row.small();
    project.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    project.askId = row.id();
    return project;
}

QString Mapping<Project>::words(const Project &project)
{
    return QStringList{project.title, project.about, project.hope, project.endedWhy, project.differently}.join(
        QLatin1Char('\n'));
}

void Mapping<ProjectStepRow>::write(const ProjectStepRow &step, Values &out)
{
    out.id(step.projectId).word(step.phase).day(step.on).text(step.why);
}

ProjectStepRow Mapping<ProjectStepRow>::read(Row &row)
{
    ProjectStepRow step;
    row.start(step);
    step.projectId = row.id();
    step.phase = row.word(ProjectPhase::Idea);
    step.on = row.day();
    step.why = row.text();
    return step;
}

void Mapping<ProjectNoteRow>::write(const ProjectNoteRow &note, Values &out)
{
    out.id(note.projectId).word(note.phase).word(note.kind).text(note.text);
}

ProjectNoteRow Mapping<ProjectNoteRow>::read(Row &row)
{
    ProjectNoteRow note;
    row.start(note);
    note.projectId = row.id();
    note.phase = row.word(ProjectPhase::Idea);
    note.kind = row.word(ProjectNoteKind::Note);
    note.text = row.text();
    return note;
}

Result<void> ProjectStore::put(const Project &project, const Stamp &stamp)
{
    return m_projects.put(project, stamp)
        .and_then([&] { return putMembers(m_peers, ofProject, project.id, project.peers, stamp); })
        .and_then([&] { return putRows(m_steps, ofProject, project.id, project.steps, stamp); })
        .and_then([&] { return putRows(m_notes, ofProject, project.id, project.notes, stamp); });
}

Result<void> ProjectStore::trash(const Id &project, const Stamp &stamp)
{
    return m_projects.trash(project, stamp)
        .and_then([&] { return trashRows(m_steps, ofProject, project, stamp); })
        .and_then([&] { return trashRows(m_notes, ofProject, project, stamp); });
}

Result<QList<Project>> ProjectStore::whole(Result<QList<Project>> projects) const
{
    if (!projects || projects->isEmpty())
        return projects;
    const Result<void> parts = addMembers(m_peers, ofProject, *projects, &Project::peers)
                                   .and_then([&] {
                                       return addRows(m_steps, ofProject, QLatin1StringView("on_day,pk"), *projects,
                                                      &ProjectStepRow::projectId, &Project::steps);
                                   })
                                   .and_then([&] {
                                       return addRows(m_notes, ofProject, QLatin1StringView("pk"), *projects,
                                                      &ProjectNoteRow::projectId, &Project::notes);
                                   });
    if (!parts)
        return fail(parts.error());
    for (Project &project : *projects) {
        std::stable_sort(project.notes.begin(), project.notes.end(), [](const ProjectNote &a, const ProjectNote &b) {
            return std::pair(a.phase, a.kind) < std::pair(b.phase, b.kind);
        });
    }
    return projects;
}

Result<Project> ProjectStore::get(const Id &project) const
{
    return m_projects.get(project)
        .and_then([this](const Project &found) { return whole(QList<Project>{found}); })
        .map([](const QList<Project> &found) { return found.first(); });
}

Result<QList<Project>> ProjectStore::all() const
{
    return whole(m_projects.where(QStringLiteral("1 ORDER BY position, pk")));
}

Result<QList<Project>> ProjectStore::ofPeer(const Id &peer) const
{
    return whole(m_projects.where(
        QStringLiteral("id IN (SELECT project_id FROM project_peer WHERE peer_id=? AND deleted_at IS NULL) "
                       "ORDER BY start_day IS NULL DESC, start_day DESC, pk DESC"),
        {idText(peer)}));
}

Result<QList<Project>> ProjectStore::ofAsk(const Id &ask) const
{
    return whole(m_projects.where(QStringLiteral("ask_id=? ORDER BY position, pk"), {idText(ask)}));
}

Result<QHash<Id, ProjectTitle>> ProjectStore::titles(const QList<Id> &projects) const
{
    using Titled = std::pair<Id, ProjectTitle>;
    const Result<QList<Titled>> found = m_connection.list<Titled>(
        QStringLiteral("SELECT id,title,deleted_at IS NOT NULL,privacy FROM project WHERE id IN "
                       "(SELECT value FROM json_each(?))"),
        {idSet(projects)}, [](const QSqlQuery &query) {
            Row row(query);
            const Id id = row.id();
            const QString title = row.text();
            const bool inTrash = row.flag();
            return Titled{id, {title, inTrash, row.word(Privacy::Sealed)}};
        });
    return found.map([](const QList<Titled> &all) {
        QHash<Id, ProjectTitle> titles;
        for (const auto &[id, title] : all)
            titles.insert(id, title);
        return titles;
    });
}

} // namespace lanai
