#include "core/journal/sheetparts.h"
#include "core/domain/zonedtime.h"
#include "core/journal/people.h"
#include "core/journal/session.h"
#include "core/storage/saidincircle.h"

namespace lanai {

SheetPerson SheetParts::person(const Peer &peer)
{
    return {peer.id, peer.name, peer.shortName()};
}

Result<SheetPerson> SheetParts::person(const Id &peer) const
{
    const Result<Peer> found = m_session.file().peers.peers().get(peer);
    if (!found && found.error().code == ErrorCode::NotFound)
        return SheetPerson{peer, {}, {}};
    return found.map([](const Peer &one) { return person(one); });
}

Result<SheetTime> SheetParts::time(QDate date, QTime time, const QByteArray &zone) const
{
    return instantOf(date, time, zone).map([&](const QDateTime &start) {
        const WallTime here = wallTime(start, m_session.clock().zone());
        const WallTime there = wallTime(start, QTimeZone(zone)); // in a gap another than was asked for
        if (here == there)
            return SheetTime{here.date, here.time, {}, {}};
        return SheetTime{here.date, here.time, there.time, zone};
    });
}

Result<SheetImprint> SheetParts::imprint(const SheetOptions &options) const
{
    return m_session.file().peers.me().map([&](const Me &me) {
        SheetImprint imprint;
        imprint.myName = me.name;
        imprint.myRole = me.role;
        imprint.preparedOn = m_session.today();
        imprint.options = options;
        return imprint;
    });
}

Result<SheetCommitment> SheetParts::commitment(const Commitment &commitment, const QString &rule) const
{
    return person(commitment.peerId).map([&](const SheetPerson &peer) {
        const QDate today = m_session.today();
        const int late = commitment.isLate(today) ? static_cast<int>(commitment.due.daysTo(today)) : 0;
        return SheetCommitment{commitment.id, commitment.side,        peer, commitment.text, commitment.due,
                               late,          commitment.dueDoubtful, rule};
    });
}

Result<QList<SheetCommitment>> SheetParts::leaving(const QList<Commitment> &commitments, LeavingLedger &ledger) const
{
    QList<Id> ids;
    for (const Commitment &commitment : commitments)
        ids << commitment.id;
    const Result<QHash<Id, QString>> rules = circleRulesOf(m_session.file().connection(), ids);
    if (!rules)
        return fail(rules.error());
    QList<SheetCommitment> rows;
    for (const Commitment &one : commitments) {
        const Result<SheetCommitment> row = commitment(one, rules->value(one.id));
        if (!row)
            return fail(row.error());
        const QString &whose = row->peer.name;
        if (!ledger.admit({LeavingKind::Commitment, row->id, whose, row->text}, one.privacy))
            continue;
        if (row->rule.isEmpty() || ledger.admit({LeavingKind::CircleRule, row->id, whose, row->rule}, one.privacy))
            rows << *row;
    }
    return rows;
}

} // namespace lanai
