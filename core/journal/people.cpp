#include "core/journal/people.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"

namespace lanai {

Result<QList<Peer>> People::all() const
{
    return m_session.file().peers.all();
}

Result<Peer> People::peer(const Id &id) const
{
    return m_session.file().peers.peers().get(id);
}

Result<QList<PersonName>> People::names() const
{
    return m_session.file().peers.names();
}

Result<Peer> People::find(const QString &words) const
{
    return names()
        .and_then([&words](const QList<PersonName> &people) { return findPerson(words, people); })
        .and_then([this](const Id &id) { return peer(id); });
}

Result<QList<Peer>> People::findAll(const QStringList &names) const
{
    QList<Peer> found;
    for (const QString &name : names) {
        const Result<Peer> peer = find(name);
        if (!peer)
            return fail(peer.error());
        found << *peer;
    }
    return found;
}

Result<void> People::check(const Peer &peer) const
{
    if (peer.name.trimmed().isEmpty())
        return fail(ErrorCode::EmptyName);
    if (!peer.timeZone.isEmpty()) {
        const Result<QTimeZone> zone = zoneNamed(peer.timeZone);
        if (!zone)
            return fail(zone.error());
    }
    const Result<QList<Peer>> others = all();
    if (!others)
        return fail(others.error());
    for (const Peer &other : *others) {
        if (other.id != peer.id && other.name.compare(peer.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::NameTaken, {other.name});
    }
    return {};
}

Result<Id> People::add(Peer peer)
{
    peer.name = peer.name.simplified();
    if (peer.id.isNull())
        peer.id = m_session.newId();
    return m_session.command(QStringLiteral("peer-add"), [&](const Stamp &stamp) -> Result<Id> {
        return check(peer).and_then([&] { return m_session.file().peers.peers().insert(peer, stamp); }).map([&] {
            return peer.id;
        });
    });
}

Result<void> People::change(const Peer &changed)
{
    Peer peer = changed;
    peer.name = peer.name.simplified();
    return m_session.command(QStringLiteral("peer-change"), [&](const Stamp &stamp) -> Result<void> {
        PeerStore &store = m_session.file().peers;
        const Result<Peer> before = store.peers().get(peer.id);
        if (!before)
            return fail(before.error());
        const bool sameRole =
            before->role == peer.role && before->organisation == peer.organisation && before->team == peer.team;
        const bool hadRole = !before->role.isEmpty() || !before->organisation.isEmpty();
        const Result<void> checked = check(peer);
        if (!checked)
            return checked;
        if (!sameRole && hadRole) {
            const RoleHistory past{m_session.newId(),
                                   peer.id,
                                   before->role,
                                   before->organisation,
                                   before->team,
                                   {},
                                   m_session.today().addDays(-1)};
            const Result<void> kept = store.roles().insert(past, stamp);
            if (!kept)
                return kept;
        }
        return store.peers().update(peer, stamp);
    });
}

Result<void> People::remove(const Id &id)
{
    return m_session.command(QStringLiteral("peer-remove"),
                             [&](const Stamp &stamp) { return m_session.file().peers.peers().trash(id, stamp); });
}

Result<void> People::snooze(const Id &id, QDate until)
{
    return m_session.command(QStringLiteral("peer-snooze"), [&](const Stamp &stamp) {
        return peer(id).and_then([&](Peer peer) {
            peer.snoozeUntil = until;
            return m_session.file().peers.peers().update(peer, stamp);
        });
    });
}

Result<QList<RoleHistory>> People::rolesOf(const Id &peer) const
{
    return m_session.file().peers.rolesOf(peer);
}

Result<Id> People::addRole(RoleHistory past)
{
    past.id = m_session.newId();
    return m_session.command(QStringLiteral("role-add"), [&](const Stamp &stamp) {
        return m_session.file().peers.roles().insert(past, stamp).map([&] { return past.id; });
    });
}

Result<void> People::changeRole(const RoleHistory &past)
{
    return m_session.command(QStringLiteral("role-change"),
                             [&](const Stamp &stamp) { return m_session.file().peers.roles().update(past, stamp); });
}

Result<void> People::removeRole(const Id &past)
{
    return m_session.command(QStringLiteral("role-remove"),
                             [&](const Stamp &stamp) { return m_session.file().peers.roles().trash(past, stamp); });
}

Result<Me> People::me() const
{
    return m_session.file().peers.me().map([this](Me me) {
        if (me.timeZone.isEmpty())
            me.timeZone = m_session.clock().zone().id();
        return me;
    });
}

Result<void> People::setMe(const Me &me)
{
    const Result<QTimeZone> zone = zoneNamed(me.timeZone);
    if (!zone)
        return fail(zone.error());
    for (const int limit : {me.weeklyMinutes, me.dailyPeerMeetings, me.openSeries}) {
        if (limit < 0)
            return fail(ErrorCode::OutOfRange, {QStringLiteral("limit"), QString::number(limit), QStringLiteral("0"),
                                                QStringLiteral("10000")});
    }
    return m_session.command(QStringLiteral("me-change"),
                             [&](const Stamp &stamp) { return m_session.file().peers.setMe(me, stamp); });
}

} // namespace lanai
