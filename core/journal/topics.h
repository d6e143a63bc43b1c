// What to talk about, and what to practise while doing so. Rule 7.
#pragma once
#include "core/domain/result.h"
#include "core/domain/topic.h"
#include "core/domain/topicsuggestions.h"

namespace lanai {

class Session;

class Topics
{
public:
    explicit Topics(Session &session)
        : m_session(session)
    {
    }

    // The starter set first, then one's own.
    [[nodiscard]] Result<QList<Topic>> all() const;
    [[nodiscard]] Result<QList<Practice>> practices() const;
    // Rule 7: those that suit the peer's trust, the longest unused first, each with why.
    [[nodiscard]] Result<QList<TopicSuggestion>> suggestedFor(const Id &peer) const;

    // One's own. EmptyText; OutOfRange for a trust level that isn't 1–5.
    [[nodiscard]] Result<Id> add(Topic topic);
    [[nodiscard]] Result<Id> addPractice(Practice practice);

private:
    Session &m_session;
};

} // namespace lanai
