// Where in the window one is: a page and what it shows.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include <QDate>

namespace lanai {

enum class PageId {
    Today,
    Peers,
    Peer,
    OneOnOnes,
    Log,
    Prep,
    Staff,
    Search,
    Settings,
    Marks,
    Triage,
    Decision,
    Review,
    Projects,
    Commitments,
    Rituals,
    Trust,
    Circles,
    Asks,
    Breadth
};

template<>
struct EnumWords<PageId>
{
    static constexpr std::array words{EnumWord<PageId>{PageId::Today, QLatin1StringView("today")},
                                      EnumWord<PageId>{PageId::Peers, QLatin1StringView("peers")},
                                      EnumWord<PageId>{PageId::Peer, QLatin1StringView("peer")},
                                      EnumWord<PageId>{PageId::OneOnOnes, QLatin1StringView("oneonones")},
                                      EnumWord<PageId>{PageId::Log, QLatin1StringView("log")},
                                      EnumWord<PageId>{PageId::Prep, QLatin1StringView("prep")},
                                      EnumWord<PageId>{PageId::Staff, QLatin1StringView("staff")},
                                      EnumWord<PageId>{PageId::Search, QLatin1StringView("search")},
                                      EnumWord<PageId>{PageId::Settings, QLatin1StringView("settings")},
                                      EnumWord<PageId>{PageId::Marks, QLatin1StringView("marks")},
                                      EnumWord<PageId>{PageId::Triage, QLatin1StringView("triage")},
                                      EnumWord<PageId>{PageId::Decision, QLatin1StringView("decision")},
                                      EnumWord<PageId>{PageId::Review, QLatin1StringView("review")},
                                      EnumWord<PageId>{PageId::Projects, QLatin1StringView("projects")},
                                      EnumWord<PageId>{PageId::Commitments, QLatin1StringView("commitments")},
                                      EnumWord<PageId>{PageId::Rituals, QLatin1StringView("rituals")},
                                      EnumWord<PageId>{PageId::Trust, QLatin1StringView("trust")},
                                      EnumWord<PageId>{PageId::Circles, QLatin1StringView("circles")},
                                      EnumWord<PageId>{PageId::Asks, QLatin1StringView("asks")},
                                      EnumWord<PageId>{PageId::Breadth, QLatin1StringView("breadth")}};
};

// What a page needs is set, the rest is null.
struct Place
{
    PageId page = PageId::Today;
    Id peer;       // Peer, Log, Prep, Decision, Trust
    Id meeting;    // Log, Prep: one 1:1; Staff: one staff meeting; Circles: one session
    Id thing;      // what to bring into view: an entry, a fact, a commitment, a project. Log: the entry to edit;
                   // Circles: the circle; Asks: the ask
    QDate day;     // Prep: the day's preps
    QString words; // Search: the query; Decision: "renew", "change", "pause", "end"; Settings: the section;
                   // Circles: "new" opens the form, with `peer` in it; Asks: "new", "knowers", "playbook"

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace lanai
