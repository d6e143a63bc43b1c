// Puts together what leaves for a calendar. Rule 13.
#pragma once
#include "core/journal/calendars.h"
#include "core/journal/leavingledger.h"

namespace lanai {

struct Series;
struct Term;

class CalendarLeavingQuery
{
public:
    CalendarLeavingQuery(Session &session, const CalendarChoice &choice)
        : m_session(session)
        , m_choice(choice)
        , m_ledger(Audience{Outlet::OneOnOneSheet})
    {
    }

    [[nodiscard]] Result<CalendarLeaving> run();

private:
    [[nodiscard]] Result<void> addSeries();
    [[nodiscard]] Result<void> addTerm(const Series &series, const Term &term);
    [[nodiscard]] Result<void> addDays(const Series &series, CalendarTerm &leaving, const QList<QDate> &days) const;
    [[nodiscard]] Result<void> addSingles();
    [[nodiscard]] Result<void> addPromises();
    [[nodiscard]] Result<bool> cameFromCalendar(const Meeting &meeting) const;
    [[nodiscard]] bool isChosen(const Id &peer) const;
    [[nodiscard]] QString titleFor(const Id &peer) const;
    [[nodiscard]] QString titleOf(const Commitment &promise) const;
    void admit(LeavingKind kind, const Id &id, const Id &peer, const QString &text);

    Session &m_session;
    const CalendarChoice &m_choice;
    LeavingLedger m_ledger;
    QHash<Id, Peer> m_peers;
    CalendarLeaving m_leaving;
};

} // namespace lanai
