#include "core/domain/conversationbalance.h"
#include <algorithm>
#include <numeric>

namespace lanai {
namespace {

constexpr qsizetype mostNamedThemes = 2;

std::optional<TopicTheme> themeOfSource(AgendaSource source)
{
    switch (source) {
    case AgendaSource::StaffPreview:
    case AgendaSource::Commitment:
        return TopicTheme::Alignment;
    case AgendaSource::Fact:
        return TopicTheme::Humans;
    case AgendaSource::Ask:
        return TopicTheme::Insight;
    case AgendaSource::Own:
    case AgendaSource::CarriedOver:
        break;
    }
    return std::nullopt;
}

QList<TopicTheme> everyTheme()
{
    QList<TopicTheme> all;
    for (const auto &each : EnumWords<TopicTheme>::words)
        all << each.value;
    return all;
}

} // namespace

SpokenThing spokenThing(AgendaSource source, std::optional<TopicTheme> topicTheme, int level)
{
    return {topicTheme ? topicTheme : themeOfSource(source), std::clamp(level, 0, spectrumLevels)};
}

std::optional<SpokenThing> spokenThing(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Conflict:
        return SpokenThing{TopicTheme::Conflict};
    case EntryKind::FeedbackGiven:
    case EntryKind::FeedbackReceived:
        return SpokenThing{TopicTheme::Feedback};
    case EntryKind::Ritual:
    case EntryKind::Kudos:
        return SpokenThing{TopicTheme::Humans};
    case EntryKind::OneOnOne:
    case EntryKind::Conversation:
    case EntryKind::Insight:
    case EntryKind::Note:
        break;
    }
    return std::nullopt;
}

int ConversationBalance::of(TopicTheme theme) const
{
    const auto &row = cells.at(size_t(theme));
    return std::accumulate(row.cbegin(), row.cend(), 0);
}

int ConversationBalance::highestLevel() const
{
    for (size_t level = spectrumLevels; level > 0; --level) {
        if (levels.at(level) > 0)
            return int(level);
    }
    return 0;
}

QList<TopicTheme> ConversationBalance::most() const
{
    QList<TopicTheme> themes = everyTheme();
    themes.removeIf([this](TopicTheme theme) { return of(theme) == 0; });
    std::stable_sort(themes.begin(), themes.end(),
                     [this](TopicTheme one, TopicTheme other) { return of(one) > of(other); });
    return themes.mid(0, mostNamedThemes);
}

QList<TopicTheme> ConversationBalance::never() const
{
    QList<TopicTheme> themes = everyTheme();
    themes.removeIf([this](TopicTheme theme) { return of(theme) > 0; });
    return themes;
}

ConversationBalance conversationBalance(const QList<SpokenThing> &things, QDate until)
{
    ConversationBalance balance;
    balance.until = until;
    balance.from = until.addDays(1 - balanceDays);
    balance.things = int(things.size());
    for (const SpokenThing &thing : things) {
        ++balance.levels.at(size_t(thing.level));
        if (thing.theme)
            ++balance.cells.at(size_t(*thing.theme)).at(size_t(thing.level));
    }
    return balance;
}

} // namespace lanai
