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
    [[nodiscard]] Result<SheetCommitment> commitment(const Commitment &commitment) const;
    // Whether it may leave; with it leaves the confidentiality of the circle it was said in. Rule 13
    [[nodiscard]] static bool admit(LeavingLedger &ledger, const SheetCommitment &commitment, Privacy privacy);

private:
    Session &m_session;
};

} // namespace lanai
