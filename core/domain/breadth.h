// Breadth without noise: how near somebody is by what happened, and what is worth doing about it. A picture of one's
// own time, to be looked at gently: nobody is rated. All days are the device's.
#pragma once
#include "core/domain/peer.h"
#include <QDate>

namespace lanai {

inline constexpr int breadthDays = 91; // a quarter: thirteen weeks, today included
inline constexpr int innerContacts = 6;
inline constexpr int regularContacts = 2;

// How near somebody is, by contacts of the last quarter alone. Rule 11 says what a contact is; several on one day are
// one.
enum class Nearness {
    Inner,    // six contacts or more
    Regular,  // two to five
    NameOnly, // one or none
    KeptWarm  // a former colleague with a contact within a year
};

template<>
struct EnumWords<Nearness>
{
    static constexpr std::array words{EnumWord<Nearness>{Nearness::Inner, QLatin1StringView("inner")},
                                      EnumWord<Nearness>{Nearness::Regular, QLatin1StringView("regular")},
                                      EnumWord<Nearness>{Nearness::NameOnly, QLatin1StringView("name-only")},
                                      EnumWord<Nearness>{Nearness::KeptWarm, QLatin1StringView("kept-warm")}};
};

enum class BreadthAdvice {
    None,
    Sponsor,  // near, useful to others: bring them together, or open a door
    LetRest,  // in name only, light interdependence, nothing owed: let it rest without guilt
    KeepWarm, // a former colleague without contact for a quarter
    Renew     // a strong or moderate interdependence in name only
};

template<>
struct EnumWords<BreadthAdvice>
{
    static constexpr std::array words{EnumWord<BreadthAdvice>{BreadthAdvice::None, QLatin1StringView("none")},
                                      EnumWord<BreadthAdvice>{BreadthAdvice::Sponsor, QLatin1StringView("sponsor")},
                                      EnumWord<BreadthAdvice>{BreadthAdvice::LetRest, QLatin1StringView("let-rest")},
                                      EnumWord<BreadthAdvice>{BreadthAdvice::KeepWarm, QLatin1StringView("keep-warm")},
                                      EnumWord<BreadthAdvice>{BreadthAdvice::Renew, QLatin1StringView("renew")}};
};

// What the rules ask about one peer.
struct BreadthRecord
{
    Standing standing = Standing::Current;
    Interdependence interdependence = Interdependence::Moderate;
    int contacts = 0;    // days with one in the last quarter
    QDate last;          // contact; null: never
    QDate knownSince;    // in the journal
    bool owed = false;   // a promise is open, either way
    bool useful = false; // knows something that others would be glad of: a tag, or an answer given
    int circles = 0;     // together
};

[[nodiscard]] Nearness nearness(const BreadthRecord &record, QDate today);

// Somebody who is in a circle already has been brought together with others. Who came into the journal within the
// quarter is neither renewed nor let rest: it is too early to tell. Dormant ones rest already.
[[nodiscard]] BreadthAdvice breadthAdvice(const BreadthRecord &record, QDate today);

} // namespace lanai
