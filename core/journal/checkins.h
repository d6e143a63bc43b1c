// How trust stands with each peer, as it was entered. Rule 8. The practice a check-in ends with: see NextIntention.
#pragma once
#include "core/domain/checkin.h"
#include "core/domain/checkinrules.h"
#include "core/domain/result.h"

namespace lanai {

class Session;

// What is due of one peer.
struct CheckInDuty
{
    Peer peer;
    CheckInDue due;
    QDate last;       // check-in; null: none yet
    QDate lastAnswer; // null: never

    [[nodiscard]] bool isDue(QDate today) const { return due.isDue(today); }
    [[nodiscard]] bool isAskDue(QDate today) const { return due.isAskDue(today); }
};

class CheckIns
{
public:
    explicit CheckIns(Session &session)
        : m_session(session)
    {
    }

    // Without a day: today. DayAhead; OutOfRange for a number that isn't 1–5; NotFound for a peer or practice that is
    // unknown or in the trash.
    [[nodiscard]] Result<Id> add(CheckIn checkIn);
    // Everything but whose it is. As add(). A practice that is chosen anew becomes the next 1:1's intention in turn.
    [[nodiscard]] Result<void> change(CheckIn checkIn);
    // Into the trash. What it asked of a 1:1 still to come is taken back.
    [[nodiscard]] Result<void> remove(const Id &checkIn);

    [[nodiscard]] Result<CheckIn> checkIn(const Id &id) const;
    // Newest first.
    [[nodiscard]] Result<QList<CheckIn>> ofPeer(const Id &peer) const;
    // Everybody's, newest first.
    [[nodiscard]] Result<QList<CheckIn>> all() const;
    // The trust level that rule 7 goes by; none without a check-in.
    [[nodiscard]] Result<std::optional<int>> levelOf(const Id &peer) const;

    // Rule 8, of everybody it speaks of; the soonest to fall due first.
    [[nodiscard]] Result<QList<CheckInDuty>> duties() const;
    // The same for who has read them all: `all`, newest first.
    [[nodiscard]] Result<QList<CheckInDuty>> dutiesBy(const QList<CheckIn> &all) const;

private:
    [[nodiscard]] Result<void> check(const CheckIn &checkIn) const;

    Session &m_session;
};

} // namespace lanai
