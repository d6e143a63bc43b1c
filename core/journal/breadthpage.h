// Breadth without noise: whom I really speak with and on what, against those who are contacts in name only.
#pragma once
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

// How near somebody is, by contacts of the last quarter (91 days) alone. Rule 11 says what a contact is.
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

struct BreadthRow
{
    PersonRef peer;
    Interdependence interdependence = Interdependence::Light;
    Standing standing = Standing::Current;
    Nearness nearness = Nearness::NameOnly;
    int contacts = 0; // in the last quarter
    QDate last;       // null: never
    QStringList on;   // what was talked about, three at most: themes and tags, the most frequent first
    int circles = 0;  // together
    BreadthAdvice advice = BreadthAdvice::None;
};

struct BreadthPage
{
    QDate today;
    QList<BreadthRow> rows; // by nearness, then the most contacts first

    [[nodiscard]] QList<BreadthRow> in(Nearness nearness) const;
};

class BreadthQuery
{
public:
    explicit BreadthQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<BreadthPage> run() const;

private:
    Session &m_session;
};

} // namespace lanai
