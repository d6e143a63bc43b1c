// Every promise, both ways: what is open, what was closed lately, and how many were kept in time. Rule 9.
#pragma once
#include "core/domain/keptweeks.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

struct LedgerRow
{
    Commitment commitment;
    PersonRef peer;
    QString project; // the title of the one it is part of; empty: none
    QString rule;    // of the circle it was said in: its confidentiality; empty: none
};

// Each direction for itself, and of one person: never ranked, added up or compared.
struct LedgerPeer
{
    PersonRef peer;
    KeptRate mine; // over 90 days
    KeptRate theirs;
};

struct Ledger
{
    QDate date;
    QList<LedgerRow> open;   // by due day, working agreements last; of one day mine first
    QList<LedgerRow> closed; // within the last 90 days, the latest first
    QList<LedgerPeer> peers; // who has a row here, by name
    KeptRate mine;           // over 90 days
    QList<KeptWeek> weeks;   // the same week by week
};

// How many queries it runs depends on neither the people nor the promises.
class LedgerQuery
{
public:
    explicit LedgerQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<Ledger> run() const;

private:
    [[nodiscard]] Result<Ledger> ledger() const;
    // Whose person is gone is left out.
    [[nodiscard]] Result<QList<LedgerRow>> rows(const QList<Commitment> &commitments,
                                                const QHash<Id, Peer> &peers) const;

    Session &m_session;
};

} // namespace lanai
