// How trust stands with everybody it is kept of, as it was entered: the Trust page. Rule 8.
#pragma once
#include "core/domain/checkinrules.h"
#include "core/domain/topic.h"

namespace lanai {

class Session;

struct TrustRow
{
    Peer peer;
    QList<CheckIn> checkIns;       // newest first; all there are
    std::optional<CheckInDue> due; // none: the rule doesn't speak of them
    std::optional<LowTrust> low;

    [[nodiscard]] bool isDue(QDate today) const { return due && due->isDue(today); }
    [[nodiscard]] bool isAskDue(QDate today) const { return due && due->isAskDue(today); }
};

struct TrustPage
{
    QDate today;
    QList<TrustRow> rows; // strong interdependence first, then as they came into the journal: no order by trust
    QList<Practice> practices;
    int thisMonth = 0; // rows with a check-in in today's month

    [[nodiscard]] const TrustRow *rowOf(const Id &peer) const;
};

class TrustPageQuery
{
public:
    explicit TrustPageQuery(Session &session)
        : m_session(session)
    {
    }

    // Current peers with a series that runs or was not decided about lately, and whoever had a check-in in the months
    // that are shown; `also`: somebody with neither, null: nobody.
    [[nodiscard]] Result<TrustPage> run(const Id &also) const;

private:
    Session &m_session;
};

} // namespace lanai
