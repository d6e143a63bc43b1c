// Social habits tacked on to work.
#pragma once
#include "core/domain/result.h"
#include "core/domain/ritual.h"

namespace lanai {

class Session;

class Rituals
{
public:
    explicit Rituals(Session &session)
        : m_session(session)
    {
    }

    // EmptyText without a title.
    [[nodiscard]] Result<Id> add(Ritual ritual);
    [[nodiscard]] Result<void> remove(const Id &ritual);

    [[nodiscard]] Result<Ritual> ritual(const Id &id) const;
    // Those still alive first, by their next day.
    [[nodiscard]] Result<QList<Ritual>> ofPeer(const Id &peer) const;

private:
    Session &m_session;
};

} // namespace lanai
