// Small work with peers. Rule 10.
#pragma once
#include "core/domain/project.h"
#include "core/domain/result.h"

namespace lanai {

class Session;

class Projects
{
public:
    explicit Projects(Session &session)
        : m_session(session)
    {
    }

    // EmptyText without a title.
    [[nodiscard]] Result<Id> add(Project project);
    [[nodiscard]] Result<void> remove(const Id &project);

    [[nodiscard]] Result<Project> project(const Id &id) const;
    // In any phase, the latest begun first.
    [[nodiscard]] Result<QList<Project>> ofPeer(const Id &peer) const;

private:
    Session &m_session;
};

} // namespace lanai
