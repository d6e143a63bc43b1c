// A social habit tacked on to work: coffee before the meeting, dinner after the offsite, a quarterly reunion.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include <QDateTime>
#include <QList>

namespace lanai {

enum class RitualEvery {
    Weeks, // every `weeks` of them
    Monthly,
    Quarterly,
    Yearly,
    Event, // whenever what it is tacked on to happens
};

template<>
struct EnumWords<RitualEvery>
{
    static constexpr std::array words{EnumWord<RitualEvery>{RitualEvery::Weeks, QLatin1StringView("weeks")},
                                      EnumWord<RitualEvery>{RitualEvery::Monthly, QLatin1StringView("monthly")},
                                      EnumWord<RitualEvery>{RitualEvery::Quarterly, QLatin1StringView("quarterly")},
                                      EnumWord<RitualEvery>{RitualEvery::Yearly, QLatin1StringView("yearly")},
                                      EnumWord<RitualEvery>{RitualEvery::Event, QLatin1StringView("event")}};
};

// It happened.
struct RitualTime
{
    Id id; // derived from ritual and day
    QDate on;
    Id entryId; // the note about it; null: none
};

struct Ritual
{
    Id id;
    QString title;
    QString tackedOn; // the work it is tacked on to; may be empty
    QList<Id> peers;
    RitualEvery every = RitualEvery::Event;
    int weeks = 1;           // 1–52; for RitualEvery::Weeks
    QDate next;              // null: not known
    QDate endedOn;           // null: still alive
    QList<RitualTime> times; // newest first
    QDateTime createdAt;     // UTC
    QDateTime updatedAt;     // UTC
};

} // namespace lanai
