#include "core/journal/projects.h"
#include "core/journal/session.h"

namespace lanai {

Result<Id> Projects::add(Project project)
{
    if (project.title.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("title")});
    if (project.id.isNull())
        project.id = m_session.newId();
    return m_session.command(QStringLiteral("project-add"), [&](const Stamp &stamp) {
        return m_session.file().projects.put(project, stamp).map([&] { return project.id; });
    });
}

Result<void> Projects::remove(const Id &project)
{
    return m_session.command(QStringLiteral("project-remove"),
                             [&](const Stamp &stamp) { return m_session.file().projects.trash(project, stamp); });
}

Result<Project> Projects::project(const Id &id) const
{
    return m_session.file().projects.get(id);
}

Result<QList<Project>> Projects::ofPeer(const Id &peer) const
{
    return m_session.file().projects.ofPeer(peer);
}

} // namespace lanai
