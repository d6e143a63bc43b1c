// Rule 7: topics along the spectrum of trust.
#pragma once
#include "core/domain/topic.h"
#include <QHash>
#include <QList>
#include <optional>

namespace lanai {

inline constexpr int trustLevelWithoutCheckIn = 2;

enum class TopicWhy {
    AtTheirLevel,
    OneAbove // a small step further than where trust stands
};

template<>
struct EnumWords<TopicWhy>
{
    static constexpr std::array words{EnumWord<TopicWhy>{TopicWhy::AtTheirLevel, QLatin1StringView("at-their-level")},
                                      EnumWord<TopicWhy>{TopicWhy::OneAbove, QLatin1StringView("one-above")}};
};

struct TopicSuggestion
{
    Topic topic;
    TopicWhy why = TopicWhy::AtTheirLevel;
    QDate lastUsed; // with this peer; null: not yet
};

// Topics at the peer's trust level (1–5; none: no check-in yet) or one above, never two above. Those not used yet come
// first, then the longest unused; among equals the level before the step above it, then the order of `topics`.
// `lastUsed`: by topic id, with this peer.
[[nodiscard]] QList<TopicSuggestion> topicSuggestions(const QList<Topic> &topics, const QHash<Id, QDate> &lastUsed,
                                                      std::optional<int> trustLevel);

} // namespace lanai
