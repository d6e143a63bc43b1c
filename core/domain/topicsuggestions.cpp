#include "core/domain/topicsuggestions.h"
#include <algorithm>

namespace lanai {

QList<TopicSuggestion> topicSuggestions(const QList<Topic> &topics, const QHash<Id, QDate> &lastUsed,
                                        std::optional<int> trustLevel)
{
    const int level = trustLevel.value_or(trustLevelWithoutCheckIn);
    QList<TopicSuggestion> found;
    for (const Topic &topic : topics) {
        if (topic.trustLevel == level)
            found << TopicSuggestion{topic, TopicWhy::AtTheirLevel, lastUsed.value(topic.id)};
        else if (topic.trustLevel == level + 1)
            found << TopicSuggestion{topic, TopicWhy::OneAbove, lastUsed.value(topic.id)};
    }
    // A null date is before every other.
    std::stable_sort(found.begin(), found.end(), [](const TopicSuggestion &one, const TopicSuggestion &other) {
        if (one.lastUsed != other.lastUsed)
            return one.lastUsed < other.lastUsed;
        return one.topic.trustLevel < other.topic.trustLevel;
    });
    return found;
}

} // namespace lanai
