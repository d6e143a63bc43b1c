#include "core/journal/promises.h"
#include "core/domain/commitmentrules.h"
#include "core/domain/happened.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

Result<void> checkText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    return {};
}

} // namespace

// Saves what `rule`, a Result<Commitment>(Commitment), makes of it.
template<class Rule>
Result<void> Promises::become(const QString &kind, const Id &id, Rule rule)
{
    return m_session.command(kind, [&](const Stamp &stamp) {
        CommitmentStore &store = m_session.file().commitments;
        return store.get(id).and_then(rule).and_then(
            [&](const Commitment &changed) { return store.update(changed, stamp); });
    });
}

Result<Id> Promises::add(Commitment commitment)
{
    const Result<void> text = checkText(commitment.text);
    if (!text)
        return fail(text.error());
    if (commitment.id.isNull())
        commitment.id = m_session.newId();
    if (!commitment.madeOn.isValid())
        commitment.madeOn = m_session.today();
    return m_session.command(QStringLiteral("commitment-add"), [&](const Stamp &stamp) -> Result<Id> {
        return m_session.file()
            .peers.peers()
            .get(commitment.peerId)
            .and_then([&](const Peer &) { return m_session.file().commitments.insert(commitment, stamp); })
            .map([&] { return commitment.id; });
    });
}

// Kept or dropped on a day that has come; null is today.
template<class Rule>
Result<void> Promises::close(const QString &kind, const Id &id, QDate on, Rule rule)
{
    const QDate day = on.isValid() ? on : m_session.today();
    return checkHappened(day, m_session.today()).and_then([&] {
        return become(kind, id, [&](const Commitment &found) { return rule(found, day); });
    });
}

Result<void> Promises::keep(const Id &commitment, QDate on)
{
    return close(QStringLiteral("commitment-keep"), commitment, on, kept);
}

Result<void> Promises::drop(const Id &commitment, QDate on)
{
    return close(QStringLiteral("commitment-drop"), commitment, on, dropped);
}

Result<void> Promises::reopen(const Id &commitment)
{
    return become(QStringLiteral("commitment-reopen"), commitment,
                  [](const Commitment &found) { return Result<Commitment>(reopened(found)); });
}

Result<void> Promises::correctDue(const Id &commitment, QDate due)
{
    return become(QStringLiteral("commitment-correct"), commitment, [&](Commitment found) -> Result<Commitment> {
        if (found.state != CommitmentState::Open)
            return fail(ErrorCode::CommitmentClosed, {found.text});
        found.due = due;
        found.dueDoubtful = false;
        return found;
    });
}

Result<void> Promises::renegotiate(const Id &commitment, QDate newDue, const QString &why)
{
    return become(QStringLiteral("commitment-renegotiate"), commitment, [&](const Commitment &found) {
        return renegotiated(found, m_session.today(), newDue, why.simplified());
    });
}

Result<void> Promises::change(const Commitment &changed)
{
    const Result<void> text = checkText(changed.text);
    if (!text)
        return text;
    return become(QStringLiteral("commitment-change"), changed.id,
                  [&](const Commitment &) { return Result<Commitment>(changed); });
}

Result<void> Promises::remove(const Id &commitment)
{
    return m_session.command(QStringLiteral("commitment-remove"),
                             [&](const Stamp &stamp) { return m_session.file().commitments.trash(commitment, stamp); });
}

Result<Commitment> Promises::commitment(const Id &id) const
{
    return m_session.file().commitments.get(id);
}

Result<QList<Commitment>> Promises::open() const
{
    return m_session.file().commitments.open();
}

Result<QList<Commitment>> Promises::ofPeer(const Id &peer) const
{
    return m_session.file().commitments.ofPeer(peer);
}

Result<KeptRate> Promises::keptRateOf(CommitmentSide side) const
{
    const QDate today = m_session.today();
    return m_session.file().commitments.dueBetween(today.addDays(-keptRateDays), today).map([&](const auto &due) {
        return keptRate(due, side, today);
    });
}

} // namespace lanai
