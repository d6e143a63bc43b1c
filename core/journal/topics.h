// What to talk about, and what to practise while doing so. Rule 7.
#pragma once
#include "core/domain/practicesuggestions.h"
#include "core/domain/result.h"
#include "core/domain/topic.h"
#include "core/domain/topicsuggestions.h"
#include "core/journal/today.h"

namespace lanai {

class Session;
struct LastUse;

// The 1:1 in which something was used last.
struct TopicUse
{
    PersonRef peer;
    QDate day;
};

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

    // The practices in the order to try them with the peer, each with why.
    [[nodiscard]] Result<QList<PracticeSuggestion>> practicesFor(const Id &peer) const;
    // With whom each was used last, up to today; those not used yet, and used with somebody who is gone, are missing.
    [[nodiscard]] Result<QHash<Id, TopicUse>> uses() const;
    [[nodiscard]] Result<QHash<Id, TopicUse>> practiceUses() const;

    // One's own. EmptyText; OutOfRange for a trust level that isn't 1–5.
    [[nodiscard]] Result<Id> add(Topic topic);
    [[nodiscard]] Result<Id> addPractice(Practice practice);
    // The same refusals, and NotFound. One of the starter set becomes one's own.
    [[nodiscard]] Result<void> change(Topic topic);
    [[nodiscard]] Result<void> changePractice(Practice practice);
    // Into the trash. Agendas keep their lines, 1:1s what was practised in them. NotFound.
    [[nodiscard]] Result<void> remove(const Id &topic);
    [[nodiscard]] Result<void> removePractice(const Id &practice);

private:
    [[nodiscard]] Result<QHash<Id, TopicUse>> told(const Result<QHash<Id, LastUse>> &uses) const;

    Session &m_session;
};

} // namespace lanai
