// Rituals that could be, with why. A suggestion never acts.
#pragma once
#include "core/domain/peer.h"
#include "core/domain/ritual.h"
#include <QList>

namespace lanai {

inline constexpr int ritualEventDays = 90; // how far ahead events are looked at

// Something of work that a ritual could be tacked on to: a stretch away called "Offsite in Kiel", a staff meeting.
struct WorkEvent
{
    Id id;
    QString title;
    QDate from;
    QDate until;     // included
    QList<Id> peers; // known to be there; may be empty
};

enum class RitualIdea {
    GiveDay,   // a ritual that goes with such an event has no day yet
    AddEvent,  // an event that no ritual goes with
    StaysClose // somebody with whom there is none, and who shouldn't be lost
};

template<>
struct EnumWords<RitualIdea>
{
    static constexpr std::array words{EnumWord<RitualIdea>{RitualIdea::GiveDay, QLatin1StringView("give-day")},
                                      EnumWord<RitualIdea>{RitualIdea::AddEvent, QLatin1StringView("add-event")},
                                      EnumWord<RitualIdea>{RitualIdea::StaysClose, QLatin1StringView("stays-close")}};
};

struct RitualSuggestion
{
    RitualIdea idea = RitualIdea::StaysClose;
    Id ritual;       // GiveDay: which one
    WorkEvent event; // GiveDay, AddEvent
    Id peer;         // StaysClose
    QString name;    // of that peer
    Standing standing = Standing::Current;
};

struct RitualSuggestionInput
{
    QDate today;
    QList<Ritual> rituals; // all there are, ended ones too
    QList<WorkEvent> events;
    QList<Peer> peers;
};

// True for what brings people together for more than an hour: an offsite, a retreat, a conference. In English and in
// German, the languages that calendars here are kept in. "Holidays" is none.
[[nodiscard]] bool bringsTogether(const QString &title);

// Events by day first, then people: former colleagues, then those with strong interdependence, by name.
[[nodiscard]] QList<RitualSuggestion> ritualSuggestions(const RitualSuggestionInput &input);

} // namespace lanai
