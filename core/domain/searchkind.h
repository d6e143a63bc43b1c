// What search finds, and what it can be asked for by a word: `kind:` and `is:`. Edges, Search.
#pragma once
#include "core/domain/enumtext.h"

namespace lanai {

enum class FoundKind {
    Peer,
    Role, // an earlier one
    Entry,
    Fact,
    Insight,
    Series, // its purpose, or why a term was decided so
    Meeting,
    AgendaItem,
    Commitment,
    Ask,
    Topic,
    Practice,
    StaffMeeting, // its title, or who is in the room
    StaffItem,
    Preview,
    AwayWeek,
    Project, // or what one of its phases brought
    CheckIn,
    Ritual,
    Circle,        // its name, purpose and values, or why a term was decided so
    CircleSession, // its topic, sheet and notes
    CircleTopic,
    Takeaway
};

template<>
struct EnumWords<FoundKind>
{
    static constexpr std::array words{EnumWord<FoundKind>{FoundKind::Peer, QLatin1StringView("peer")},
                                      EnumWord<FoundKind>{FoundKind::Role, QLatin1StringView("role")},
                                      EnumWord<FoundKind>{FoundKind::Entry, QLatin1StringView("entry")},
                                      EnumWord<FoundKind>{FoundKind::Fact, QLatin1StringView("fact")},
                                      EnumWord<FoundKind>{FoundKind::Insight, QLatin1StringView("insight")},
                                      EnumWord<FoundKind>{FoundKind::Series, QLatin1StringView("series")},
                                      EnumWord<FoundKind>{FoundKind::Meeting, QLatin1StringView("meeting")},
                                      EnumWord<FoundKind>{FoundKind::AgendaItem, QLatin1StringView("agenda-item")},
                                      EnumWord<FoundKind>{FoundKind::Commitment, QLatin1StringView("commitment")},
                                      EnumWord<FoundKind>{FoundKind::Ask, QLatin1StringView("ask")},
                                      EnumWord<FoundKind>{FoundKind::Topic, QLatin1StringView("topic")},
                                      EnumWord<FoundKind>{FoundKind::Practice, QLatin1StringView("practice")},
                                      EnumWord<FoundKind>{FoundKind::StaffMeeting, QLatin1StringView("staff-meeting")},
                                      EnumWord<FoundKind>{FoundKind::StaffItem, QLatin1StringView("staff-item")},
                                      EnumWord<FoundKind>{FoundKind::Preview, QLatin1StringView("preview")},
                                      EnumWord<FoundKind>{FoundKind::AwayWeek, QLatin1StringView("away-week")},
                                      EnumWord<FoundKind>{FoundKind::Project, QLatin1StringView("project")},
                                      EnumWord<FoundKind>{FoundKind::CheckIn, QLatin1StringView("check-in")},
                                      EnumWord<FoundKind>{FoundKind::Ritual, QLatin1StringView("ritual")},
                                      EnumWord<FoundKind>{FoundKind::Circle, QLatin1StringView("circle")},
                                      EnumWord<FoundKind>{FoundKind::CircleSession, QLatin1StringView("session")},
                                      EnumWord<FoundKind>{FoundKind::CircleTopic, QLatin1StringView("circle-topic")},
                                      EnumWord<FoundKind>{FoundKind::Takeaway, QLatin1StringView("takeaway")}};
};

// `is:`. What has no such state isn't found by it.
enum class SearchState {
    // A commitment not yet kept, an ask not yet answered, an agenda item not talked about, an item undecided, a project
    // or ritual that hasn't ended.
    Open,
    Overdue, // a commitment
    Mine,    // a commitment, either side
    Theirs,
    Private,
    Sealed
};

template<>
struct EnumWords<SearchState>
{
    static constexpr std::array words{EnumWord<SearchState>{SearchState::Open, QLatin1StringView("open")},
                                      EnumWord<SearchState>{SearchState::Overdue, QLatin1StringView("overdue")},
                                      EnumWord<SearchState>{SearchState::Mine, QLatin1StringView("mine")},
                                      EnumWord<SearchState>{SearchState::Theirs, QLatin1StringView("theirs")},
                                      EnumWord<SearchState>{SearchState::Private, QLatin1StringView("private")},
                                      EnumWord<SearchState>{SearchState::Sealed, QLatin1StringView("sealed")}};
};

} // namespace lanai
