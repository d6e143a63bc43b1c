#include "core/journal/peerlist.h"
#include "core/domain/termlength.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// What is open of one series, told in the peer's row; true when it runs today. Older series of the same peer have
// nothing open.
bool tell(PeerListRow &row, const QList<Term> &terms, const QDateTime &now, QDate deviceToday)
{
    const std::optional<Term> latest = latestTerm(terms);
    if (!latest)
        return false;
    const QDate today = localDate(now, latest->schedule.zone).value_or(deviceToday);
    row.needsDecision = row.needsDecision || needsDecision(terms, today).has_value();
    const std::optional<Term> term = termHolding(terms, today);
    if (!term || !isOpen(*term, today))
        return false;
    row.rhythm = term->schedule.rhythm;
    row.week = weekNumber(*term, today);
    row.weeks = weekCount(*term);
    return true;
}

} // namespace

Result<PeerList> PeerListQuery::run() const
{
    PeerList list;
    list.today = m_session.today();
    const Result<QList<Peer>> peers = m_session.file().peers.all();
    if (!peers)
        return fail(peers.error());
    for (const Peer &peer : *peers) {
        PeerListRow row;
        row.peer = peer;
        list.rows << row;
    }
    const Result<QHash<Id, QDate>> began = addSeries(list);
    if (!began)
        return fail(began.error());
    return addContact(list).and_then([&] { return addDrifting(list, *began); }).map([&] { return list; });
}

Result<QHash<Id, QDate>> PeerListQuery::addSeries(PeerList &list) const
{
    const Result<QList<Series>> series = m_session.file().series.series().all();
    const Result<QList<Term>> terms = m_session.file().series.terms().where(QStringLiteral("1 ORDER BY first_day, pk"));
    if (!series || !terms)
        return fail(series ? terms.error() : series.error());
    QHash<Id, QList<Term>> termsOf;
    for (const Term &term : *terms)
        termsOf[term.seriesId] << term;
    QMultiHash<Id, Id> seriesOf;
    for (const Series &one : *series)
        seriesOf.insert(one.peerId, one.id);
    const QDateTime now = m_session.clock().nowUtc();
    QHash<Id, QDate> began;
    for (PeerListRow &row : list.rows) {
        const QList<Id> own = seriesOf.values(row.peer.id);
        for (const Id &one : own) {
            const QList<Term> its = termsOf.value(one);
            if (tell(row, its, now, list.today))
                began.insert(row.peer.id, its.first().firstDay);
        }
    }
    return began;
}

Result<void> PeerListQuery::addContact(PeerList &list) const
{
    const PeerStats stats(m_session.file().connection());
    const Result<QHash<Id, QDate>> contacts = m_session.file().entries.lastContacts(list.today);
    const Result<QHash<Id, QDateTime>> next = stats.nextSyncs(list.today);
    const Result<QHash<Id, OpenCommitments>> open = stats.openCommitments(list.today);
    if (!contacts || !next || !open)
        return fail(!contacts ? contacts.error() : !next ? next.error() : open.error());
    for (PeerListRow &row : list.rows) {
        row.lastContact = contacts->value(row.peer.id);
        row.nextSync = next->value(row.peer.id);
        row.open = open->value(row.peer.id);
    }
    return {};
}

Result<void> PeerListQuery::addDrifting(PeerList &list, const QHash<Id, QDate> &began) const
{
    const Result<QList<AwayWeek>> away = m_session.file().peers.awayBetween(list.today.addYears(-2), list.today);
    if (!away)
        return fail(away.error());
    for (PeerListRow &row : list.rows) {
        ContactRecord record;
        record.peerId = row.peer.id;
        record.standing = row.peer.standing;
        record.interdependence = row.peer.interdependence;
        record.rhythm = row.rhythm;
        record.lastContact = row.lastContact;
        record.addedOn = localDate(row.peer.createdAt, m_session.clock().zone());
        record.seriesBegan = began.value(row.peer.id);
        record.snoozeUntil = row.peer.snoozeUntil;
        row.drifting = driftingFrom(record, *away, list.today);
    }
    return {};
}

} // namespace lanai
