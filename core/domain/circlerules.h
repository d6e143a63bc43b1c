// Circles: who belongs, when they meet, who hosts, what was taken away. Terms are those of a 1:1's series: Rule 1.
#pragma once
#include "core/domain/circle.h"
#include "core/domain/result.h"
#include "core/domain/term.h"

namespace lanai {

inline constexpr int quietSessions = 2; // a member who missed so many held sessions in a row has gone quiet

// EmptyText (name), CircleNeedsMember, OutOfRange for a Privacy that isn't Private or Sealed.
[[nodiscard]] Result<void> checkCircle(const Circle &circle);

// What a session is called that the rule of a circle plans on that day: the same in every copy.
[[nodiscard]] Id circleSessionId(const Id &circle, QDate day);
// The sessions that a term's rhythm gives from `from` on, planned, without hosts.
[[nodiscard]] QList<CircleSession> sessionsOf(const Term &term, QDate from);

// EmptyText (circle, zone); NotFound for a host or somebody there who is no member; OutOfRange (minutes).
[[nodiscard]] Result<void> checkSession(const CircleSession &session, const Circle &circle);
// It took place, with those. DayAhead for a day to come; CircleSessionNotPlanned when it was skipped.
[[nodiscard]] Result<CircleSession> held(CircleSession session, const QList<Id> &attended, QDate today);
// CircleSessionNotPlanned unless it is planned.
[[nodiscard]] Result<CircleSession> skipped(CircleSession session, const QString &why);

// Who hosts next: the member, or me (null), who has hosted least; among those whose last time lies longest ago. Quiet
// members come last.
struct CircleHealth
{
    QDate lastMet; // null: not yet
    QDate nextMeets;
    int held = 0;          // in all
    QList<Id> quiet;       // missed the last two held sessions or more, in the circle's order
    QList<Id> hosted;      // members who have hosted, in the circle's order
    QList<Id> neverHosted; // the others
    bool iHosted = false;
    QStringList covered;       // topics, the latest first
    int waitingTopics = 0;     // in the bank
    bool nextHostIsMe = false; // else `nextHost`
    Id nextHost;
};

[[nodiscard]] CircleHealth circleHealth(const Circle &circle, const QList<CircleSession> &sessions,
                                        const QList<CircleTopic> &topics, QDate today);

// The first planned one from `today` on; null: none.
[[nodiscard]] QDate nextSessionDay(const QList<CircleSession> &sessions, QDate today);

// The bank's order: the most wanted first, among equals the oldest; covered ones after all, the latest first.
[[nodiscard]] QList<CircleTopic> topicsInOrder(QList<CircleTopic> topics);

} // namespace lanai
