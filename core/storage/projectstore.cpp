#include "core/storage/projectstore.h"

namespace lanai {

namespace {

constexpr QLatin1StringView ofProject{"project_id"};

// Writes the rows of one project; those that stand there and aren't among them go.
template<class ProjectRow, class Thing>
Result<void> putRows(Table<ProjectRow> &table, const Id &project, const QList<Thing> &things, const Stamp &stamp)
{
    const Result<QList<ProjectRow>> before = table.where(QString(ofProject) + QStringLiteral("=?"), {idText(project)});
    if (!before)
        return fail(before.error());
    Result<void> done;
    for (const ProjectRow &row : *before) {
        const bool stays =
            std::any_of(things.cbegin(), things.cend(), [&row](const Thing &thing) { return thing.id == row.id; });
        if (!stays)
            done = done.and_then([&] { return table.trash(row.id, stamp); });
    }
    for (const Thing &thing : things)
        done = done.and_then([&] { return table.put(ProjectRow{thing, project}, stamp); });
    return done;
}

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
        .and_then([&] { return putSteps(project, stamp); })
        .and_then([&] { return putNotes(project, stamp); });
}

Result<void> ProjectStore::putSteps(const Project &project, const Stamp &stamp)
{
    return putRows(m_steps, project.id, project.steps, stamp);
}

Result<void> ProjectStore::putNotes(const Project &project, const Stamp &stamp)
{
    return putRows(m_notes, project.id, project.notes, stamp);
}

Result<QList<Project>> ProjectStore::whole(Result<QList<Project>> projects) const
{
    if (!projects || projects->isEmpty())
        return projects;
    QHash<Id, Project *> byId;
    for (Project &project : *projects)
        byId.insert(project.id, &project);
    const QString ofThese = QString(ofProject) + QStringLiteral(" IN (SELECT value FROM json_each(?))");
    const QVariantList ids{idSet(byId.keys())};
    const Result<void> peers = addMembers(m_peers, ofProject, *projects, &Project::peers);
    const Result<QList<ProjectStepRow>> steps = m_steps.where(ofThese + QStringLiteral(" ORDER BY on_day, pk"), ids);
    const Result<QList<ProjectNoteRow>> notes = m_notes.where(ofThese + QStringLiteral(" ORDER BY pk"), ids);
    if (!peers || !steps || !notes)
        return fail(!peers ? peers.error() : !steps ? steps.error() : notes.error());
    for (const ProjectStepRow &step : *steps)
        byId.value(step.projectId)->steps << step;
    for (const ProjectNoteRow &note : *notes)
        byId.value(note.projectId)->notes << note;
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
