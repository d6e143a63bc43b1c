// What the conversations with one person were about over a quarter, and what is never spoken of. A picture of one's own
// choices of topics, to be looked at gently: nothing is rated, and no two people are compared.
#pragma once
#include "core/domain/entry.h"
#include "core/domain/meeting.h"
#include "core/domain/topic.h"
#include <optional>

namespace lanai {

inline constexpr int balanceDays = 91; // a quarter: thirteen weeks
inline constexpr int balanceLeast = 3; // spoken of fewer things: too little to tell
inline constexpr int spectrumLevels = 5;
inline constexpr int topicThemes = int(EnumWords<TopicTheme>::words.size());

// One thing that was spoken of.
struct SpokenThing
{
    std::optional<TopicTheme> theme; // none: nobody said what it belongs to
    int level = 0;                   // 1–5 on the trust spectrum; 0: not known

    friend bool operator==(const SpokenThing &, const SpokenThing &) = default;
};

// A line of an agenda that was ticked. `topicTheme`: of the topic it came from, else none. Without a topic its source
// says what it belongs to: a preview or a promise is alignment, an ask insight, a fact about them humans.
[[nodiscard]] SpokenThing spokenThing(AgendaSource source, std::optional<TopicTheme> topicTheme, int level);
// What a note's kind says was spoken of: a conflict, feedback either way, a ritual or kudos. None for the others, whose
// words nobody reads here.
[[nodiscard]] std::optional<SpokenThing> spokenThing(EntryKind kind);

struct ConversationBalance
{
    QDate from; // both days included
    QDate until;
    int things = 0;
    std::array<std::array<int, spectrumLevels + 1>, topicThemes> cells{}; // theme by level; [0]: level not known
    std::array<int, spectrumLevels + 1> levels{}; // also of what has no theme; [0]: level not known

    [[nodiscard]] bool isEnough() const { return things >= balanceLeast; }
    [[nodiscard]] int of(TopicTheme theme) const;
    [[nodiscard]] int highestLevel() const; // 0: none known
    // At most two, the most spoken of first, in the order of TopicTheme among equals.
    [[nodiscard]] QList<TopicTheme> most() const;
    [[nodiscard]] QList<TopicTheme> never() const;
};

[[nodiscard]] ConversationBalance conversationBalance(const QList<SpokenThing> &things, QDate until);

} // namespace lanai
