// What both kinds of sheet are put together from.
#pragma once
#include "core/domain/result.h"
#include "core/journal/leavingledger.h"
#include "core/journal/prepsheet.h"

namespace lanai {

class Session;
struct Peer;

class SheetParts
{
public:
    explicit SheetParts(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] static SheetPerson person(const Peer &peer);
    // A peer in the trash has an empty name.
    [[nodiscard]] Result<SheetPerson> person(const Id &peer) const;
    // Rule 3: on this device, with the own zone's time where they differ.
    [[nodiscard]] Result<SheetTime> time(QDate date, QTime time, const QByteArray &zone) const;
    [[nodiscard]] Result<SheetImprint> imprint(const SheetOptions &options) const;
    // Those that may leave, in their order; with what was said in a circle leaves its confidentiality. Rule 13
    [[nodiscard]] Result<QList<SheetCommitment>> leaving(const QList<Commitment> &commitments,
                                                         LeavingLedger &ledger) const;

private:
    [[nodiscard]] Result<SheetCommitment> commitment(const Commitment &commitment, const QString &rule) const;

    Session &m_session;
};

} // namespace lanai
