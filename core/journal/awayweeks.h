// Away weeks, and what becomes of the 1:1s planned in them. Rule 11.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/meeting.h"
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

// What becomes of 1:1s that are planned in a stretch.
enum class AwayChoice {
    Keep, // they stay planned until they are decided about one by one
    Skip, // all are skipped, for the stretch's reason
    Move  // each goes to where AwayRow::movesTo says; those that have no place are skipped
};

template<>
struct EnumWords<AwayChoice>
{
    static constexpr std::array words{EnumWord<AwayChoice>{AwayChoice::Keep, QLatin1StringView("keep")},
                                      EnumWord<AwayChoice>{AwayChoice::Skip, QLatin1StringView("skip")},
                                      EnumWord<AwayChoice>{AwayChoice::Move, QLatin1StringView("move")}};
};

// A 1:1 that is planned in a stretch.
struct AwayRow
{
    Id meeting;
    PersonRef peer;
    QDate date; // on this device
    QTime time;
    QDate movesTo; // on this device; null: nowhere
};

class AwayWeeks
{
public:
    explicit AwayWeeks(Session &session)
        : m_session(session)
    {
    }

    // By first day, those long past too.
    [[nodiscard]] Result<QList<AwayWeek>> all() const;
    // AwayNotFound.
    [[nodiscard]] Result<AwayWeek> beginningOn(QDate day) const;
    // By start: from now on, or from the stretch's first day where that is later.
    [[nodiscard]] Result<QList<AwayRow>> plannedIn(const AwayWeek &away) const;

    // With what becomes of the 1:1s in it, as one command. Refusals as checkAway().
    [[nodiscard]] Result<Id> add(AwayWeek away, AwayChoice choice = AwayChoice::Keep);
    // The same, and NotFound. What was skipped or moved for it before stays so.
    [[nodiscard]] Result<void> change(const AwayWeek &away, AwayChoice choice = AwayChoice::Keep);
    // NotFound.
    [[nodiscard]] Result<void> remove(const Id &away);

private:
    [[nodiscard]] Result<void> settle(const AwayWeek &away, AwayChoice choice) const;
    // `before`: the rows of the stretch up to it; where one goes is in the way of the next.
    [[nodiscard]] Result<AwayRow> row(const AwayWeek &away, const Meeting &meeting, const Peer &peer,
                                      const QList<AwayRow> &before) const;

    Session &m_session;
};

} // namespace lanai
