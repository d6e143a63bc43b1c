// What one knows of a peer: facts about the human, insights into how they work.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include "core/domain/recurringdate.h"
#include <QDateTime>

namespace lanai {

enum class FactCategory { Family, Interests, Music, Food, Travel, Milestone, WayOfWorking, Other };

template<>
struct EnumWords<FactCategory>
{
    static constexpr std::array words{
        EnumWord<FactCategory>{FactCategory::Family, QLatin1StringView("family")},
        EnumWord<FactCategory>{FactCategory::Interests, QLatin1StringView("interests")},
        EnumWord<FactCategory>{FactCategory::Music, QLatin1StringView("music")},
        EnumWord<FactCategory>{FactCategory::Food, QLatin1StringView("food")},
        EnumWord<FactCategory>{FactCategory::Travel, QLatin1StringView("travel")},
        EnumWord<FactCategory>{FactCategory::Milestone, QLatin1StringView("milestone")},
        EnumWord<FactCategory>{FactCategory::WayOfWorking, QLatin1StringView("way-of-working")},
        EnumWord<FactCategory>{FactCategory::Other, QLatin1StringView("other")}};
};

// "Know them". Private unless marked sheet-safe (Rule 13).
struct Fact
{
    Id id;
    Id peerId;
    FactCategory category = FactCategory::Other;
    QString label; // short name for the rail, e.g. "Partner"; may be empty
    QString text;
    QDate learntOn;
    QString learntWhere;
    Id entryId;         // the note it was filed from; null when typed on its own
    RecurringDate date; // that comes round; may be unset
    QDate askOn;        // ask about it on; may be null
    QDate askedOn;      // last asked about; null: not yet
    QDate confirmedOn;  // last said to be still true; null: not since it was learnt
    Privacy privacy = Privacy::Private;
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

enum class InsightFacet { Values, Thinking, Communication, Strain };

template<>
struct EnumWords<InsightFacet>
{
    static constexpr std::array words{
        EnumWord<InsightFacet>{InsightFacet::Values, QLatin1StringView("values")},
        EnumWord<InsightFacet>{InsightFacet::Thinking, QLatin1StringView("thinking")},
        EnumWord<InsightFacet>{InsightFacet::Communication, QLatin1StringView("communication")},
        EnumWord<InsightFacet>{InsightFacet::Strain, QLatin1StringView("strain")}};
};

// "How they work". Private unless marked sheet-safe (Rule 13).
struct Insight
{
    Id id;
    Id peerId;
    InsightFacet facet = InsightFacet::Thinking;
    QString text;
    QDate learntOn;
    Id entryId;        // its source note; null when typed on its own
    Id projectId;      // the project whose debrief it comes from; null: none
    QDate confirmedOn; // last said to be still true; null: not since it was learnt
    Privacy privacy = Privacy::Private;
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

} // namespace lanai
