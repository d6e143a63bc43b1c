// What to talk about, along the spectrum of trust; and one concrete habit to practise. Rule 7.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include <QDate>

namespace lanai {

enum class TopicTheme { Insight, Alignment, Conflict, Feedback, Growth, Humans };

template<>
struct EnumWords<TopicTheme>
{
    static constexpr std::array words{EnumWord<TopicTheme>{TopicTheme::Insight, QLatin1StringView("insight")},
                                      EnumWord<TopicTheme>{TopicTheme::Alignment, QLatin1StringView("alignment")},
                                      EnumWord<TopicTheme>{TopicTheme::Conflict, QLatin1StringView("conflict")},
                                      EnumWord<TopicTheme>{TopicTheme::Feedback, QLatin1StringView("feedback")},
                                      EnumWord<TopicTheme>{TopicTheme::Growth, QLatin1StringView("growth")},
                                      EnumWord<TopicTheme>{TopicTheme::Humans, QLatin1StringView("humans")}};
};

struct Topic
{
    Id id;
    QString text;
    int trustLevel = 1; // 1 = goes well with little trust … 5
    TopicTheme theme = TopicTheme::Insight;
    bool starter = false; // ships with the app
};

enum class TrustHabit { Listening, OpenMindedness, Vulnerability };

template<>
struct EnumWords<TrustHabit>
{
    static constexpr std::array words{
        EnumWord<TrustHabit>{TrustHabit::Listening, QLatin1StringView("listening")},
        EnumWord<TrustHabit>{TrustHabit::OpenMindedness, QLatin1StringView("open-mindedness")},
        EnumWord<TrustHabit>{TrustHabit::Vulnerability, QLatin1StringView("vulnerability")}};
};

struct Practice
{
    Id id;
    QString text;
    TrustHabit habit = TrustHabit::Listening;
    bool starter = false;
};

} // namespace lanai
