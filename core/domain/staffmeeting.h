// The exec staff meeting and what I bring to it. Rule 6.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>
#include <QList>

namespace lanai {

struct Attendee
{
    Id id;
    Id peerId;    // null: a name without being a peer (the CEO)
    QString name; // of one who is no peer
    QString line; // "who is in the room", as edited; empty: proposed by rule
    bool coming = true;
};

struct StaffMeeting
{
    Id id; // derived from the one before when the rhythm made it
    QString title;
    QDate date;
    QTime time;
    QByteArray zone;           // IANA
    int everyWeeks = 1;        // 0: once
    QDate rhythmDay;           // the day its rhythm gave it, when it was moved to another; null: `date` is that day
    QList<Attendee> attendees; // in order
    QDateTime createdAt;       // UTC
    QDateTime updatedAt;       // UTC
};

enum class ItemSought { Decide, Discuss, Inform };

template<>
struct EnumWords<ItemSought>
{
    static constexpr std::array words{EnumWord<ItemSought>{ItemSought::Decide, QLatin1StringView("decide")},
                                      EnumWord<ItemSought>{ItemSought::Discuss, QLatin1StringView("discuss")},
                                      EnumWord<ItemSought>{ItemSought::Inform, QLatin1StringView("inform")}};
};

enum class ItemOutcome { None, Decided, Otherwise, Deferred, Withdrawn };

template<>
struct EnumWords<ItemOutcome>
{
    static constexpr std::array words{EnumWord<ItemOutcome>{ItemOutcome::None, QLatin1StringView("none")},
                                      EnumWord<ItemOutcome>{ItemOutcome::Decided, QLatin1StringView("decided")},
                                      EnumWord<ItemOutcome>{ItemOutcome::Otherwise, QLatin1StringView("otherwise")},
                                      EnumWord<ItemOutcome>{ItemOutcome::Deferred, QLatin1StringView("deferred")},
                                      EnumWord<ItemOutcome>{ItemOutcome::Withdrawn, QLatin1StringView("withdrawn")}};
};

enum class Reaction { Supports, SupportsWithChange, HasConcerns, Opposes, Unclear };

template<>
struct EnumWords<Reaction>
{
    static constexpr std::array words{
        EnumWord<Reaction>{Reaction::Supports, QLatin1StringView("supports")},
        EnumWord<Reaction>{Reaction::SupportsWithChange, QLatin1StringView("supports-with-change")},
        EnumWord<Reaction>{Reaction::HasConcerns, QLatin1StringView("has-concerns")},
        EnumWord<Reaction>{Reaction::Opposes, QLatin1StringView("opposes")},
        EnumWord<Reaction>{Reaction::Unclear, QLatin1StringView("unclear")}};
};

// What one peer said about one item beforehand.
struct Preview
{
    Id id;
    Id itemId;
    Id peerId;
    QDate on;
    Id meetingId; // the 1:1 it was given in; null: elsewhere
    Reaction reaction = Reaction::Unclear;
    QString words;   // theirs
    QString changed; // what changed in the item because of it
    Privacy privacy = Privacy::SheetSafe;
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

struct StaffItem
{
    Id id;
    Id staffMeetingId;
    int position = 0; // 1 is first
    QString title;
    ItemSought sought = ItemSought::Decide;
    QString decision; // the decision sought, or what to discuss
    QList<Id> needs;  // peers whose support it needs, in order
    ItemOutcome outcome = ItemOutcome::None;
    QString outcomeText;
    Id deferredFrom; // the item of the meeting before that this one continues; null: none
    Privacy privacy = Privacy::SheetSafe;
    QList<Preview> previews; // newest reaction of each peer last
    QDateTime createdAt;     // UTC
    QDateTime updatedAt;     // UTC
};

} // namespace lanai
