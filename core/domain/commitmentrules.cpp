#include "core/domain/commitmentrules.h"

namespace lanai {
namespace {

Result<Commitment> closed(Commitment commitment, CommitmentState as, QDate on)
{
    if (commitment.state != CommitmentState::Open)
        return fail(ErrorCode::CommitmentClosed, {commitment.text});
    commitment.state = as;
    commitment.closedOn = on;
    return commitment;
}

} // namespace

Result<Commitment> kept(Commitment commitment, QDate on)
{
    return closed(std::move(commitment), CommitmentState::Kept, on);
}

Result<Commitment> dropped(Commitment commitment, QDate on)
{
    return closed(std::move(commitment), CommitmentState::Dropped, on);
}

Commitment reopened(Commitment commitment)
{
    commitment.state = CommitmentState::Open;
    commitment.closedOn = QDate();
    return commitment;
}

Result<Commitment> renegotiated(Commitment commitment, QDate today, QDate newDue, const QString &why)
{
    if (commitment.state != CommitmentState::Open)
        return fail(ErrorCode::CommitmentClosed, {commitment.text});
    if (commitment.isLate(today))
        return fail(ErrorCode::RenegotiatedTooLate, {commitment.due.toString(Qt::ISODate)});
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    if (newDue.isValid() && newDue < today)
        return fail(ErrorCode::DuePassed, {day(newDue), day(today)});
    // How many came before tells apart two of one day that go back and forth.
    const QString before = QString::number(commitment.renegotiations.size());
    const Id id = derivedId({QStringLiteral("renegotiation"), idText(commitment.id), day(today), day(newDue), before});
    commitment.renegotiations << Renegotiation{id, today, commitment.due, newDue, why};
    commitment.due = newDue;
    commitment.dueDoubtful = false;
    return commitment;
}

} // namespace lanai
