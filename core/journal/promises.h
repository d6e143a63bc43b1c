// Commitments, both ways. Rule 9.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/keptrate.h"
#include "core/domain/result.h"

namespace lanai {

class Session;

// Where a promise was written down.
struct PromiseSource
{
    Id entryId; // null: no note
    EntryKind kind = EntryKind::Note;
    QDate date;
    QString sentence; // the note's line as it stands there now
};

class Promises
{
public:
    explicit Promises(Session &session)
        : m_session(session)
    {
    }

    // EmptyText; NotFound (the peer).
    [[nodiscard]] Result<Id> add(Commitment commitment);
    // CommitmentClosed when it is closed already. `on`: null is today; DayAhead for a later one.
    [[nodiscard]] Result<void> keep(const Id &commitment, QDate on = {});
    [[nodiscard]] Result<void> drop(const Id &commitment, QDate on = {});
    // It was neither kept nor dropped after all. NotFound.
    [[nodiscard]] Result<void> reopen(const Id &commitment);
    // On or before its due day: RenegotiatedTooLate, DuePassed, CommitmentClosed. A null day makes it a working
    // agreement.
    [[nodiscard]] Result<void> renegotiate(const Id &commitment, QDate newDue, const QString &why);
    // Another due day for one that was read or typed wrong: no event, and no longer doubtful. CommitmentClosed.
    [[nodiscard]] Result<void> correctDue(const Id &commitment, QDate due);
    // Its text, side or privacy; a new due day goes through renegotiate().
    [[nodiscard]] Result<void> change(const Commitment &commitment);
    [[nodiscard]] Result<void> remove(const Id &commitment);

    // The same for several at once, as one command with one undo: all of them or, with the reason of the first that
    // can't be, none. renegotiate(): LateAmongThem where some are past their due day.
    [[nodiscard]] Result<void> keep(const QList<Id> &commitments, QDate on = {});
    [[nodiscard]] Result<void> drop(const QList<Id> &commitments, QDate on = {});
    [[nodiscard]] Result<void> reopen(const QList<Id> &commitments);
    [[nodiscard]] Result<void> renegotiate(const QList<Id> &commitments, QDate newDue, const QString &why);
    [[nodiscard]] Result<void> correctDue(const QList<Id> &commitments, QDate due);
    [[nodiscard]] Result<void> remove(const QList<Id> &commitments);

    [[nodiscard]] Result<Commitment> commitment(const Id &id) const;
    // The sentence it was filed from. NotFound; without an entry where it came from no note, or from one that is gone.
    [[nodiscard]] Result<PromiseSource> sourceOf(const Id &commitment) const;
    // By due day, those without one last.
    [[nodiscard]] Result<QList<Commitment>> open() const;
    [[nodiscard]] Result<QList<Commitment>> ofPeer(const Id &peer) const;
    // How many of mine are past their due day, to those who aren't in the trash.
    [[nodiscard]] Result<int> mineLate() const;
    // Of the last 90 days, over all peers.
    [[nodiscard]] Result<KeptRate> keptRateOf(CommitmentSide side) const;

private:
    template<class Rule>
    [[nodiscard]] Result<void> become(const QString &kind, const Id &commitment, Rule rule);
    template<class Act>
    [[nodiscard]] Result<void> each(const QString &kind, const QList<Id> &commitments, Act act);
    [[nodiscard]] Result<void> checkNoneLate(const QList<Id> &commitments) const;
    template<class Rule>
    [[nodiscard]] Result<void> close(const QString &kind, const Id &commitment, QDate on, Rule rule);

    Session &m_session;
};

} // namespace lanai
