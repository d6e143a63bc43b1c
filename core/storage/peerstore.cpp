#include "core/storage/peerstore.h"
#include <QTimeZone>

namespace lanai {

void Mapping<Peer>::write(const Peer &peer, Values &out)
{
    out.text(peer.name)
        .text(peer.preferredName)
        .text(peer.pronouns)
        .text(peer.role)
        .text(peer.organisation)
        .text(peer.team)
        .text(peer.email)
        .text(peer.phone)
        .list(peer.links)
        .latin(peer.timeZone)
        .text(peer.birthday.toText())
        .latin(peer.photo)
        .word(peer.interdependence)
        .word(peer.standing)
        .text(peer.howWeMet)
        .list(peer.tags)
        .day(peer.snoozeUntil);
}

Peer Mapping<Peer>::read(Row &row)
{
    Peer peer;
    row.start(peer);
    peer.name = row.text();
    peer.preferredName = row.text();
    peer.pronouns = row.text();
    peer.role = row.text();
    peer.organisation = row.text();
    peer.team = row.text();
    peer.email = row.text();
    peer.phone = row.text();
    peer.links = row.list();
    peer.timeZone = row.text().toLatin1();
    peer.birthday = RecurringDate::fromText(row.text());
    peer.photo = row.text().toLatin1();
    peer.interdependence = row.word(Interdependence::Moderate);
    peer.standing = row.word(Standing::Current);
    peer.howWeMet = row.text();
    peer.tags = row.list();
    peer.snoozeUntil = row.day();
    return peer;
}

QString Mapping<Peer>::words(const Peer &peer)
{
    return QStringList{peer.name,
                       peer.preferredName,
                       peer.role,
                       peer.organisation,
                       peer.team,
                       peer.howWeMet,
                       peer.tags.join(QLatin1Char(' '))}
        .join(QLatin1Char('\n'));
}

void Mapping<RoleHistory>::write(const RoleHistory &past, Values &out)
{
    out.id(past.peerId).text(past.role).text(past.organisation).text(past.team).day(past.from).day(past.until);
}

RoleHistory Mapping<RoleHistory>::read(Row &row)
{
    RoleHistory past;
    row.start(past);
    past.peerId = row.id();
    past.role = row.text();
    past.organisation = row.text();
    past.team = row.text();
    past.from = row.day();
    past.until = row.day();
    return past;
}

QString Mapping<RoleHistory>::words(const RoleHistory &past)
{
    return QStringList{past.role, past.organisation, past.team}.join(QLatin1Char('\n'));
}

void Mapping<AwayWeek>::write(const AwayWeek &away, Values &out)
{
    out.day(away.from).day(away.until).text(away.reason);
}

AwayWeek Mapping<AwayWeek>::read(Row &row)
{
    AwayWeek away;
    row.start(away);
    away.from = row.day();
    away.until = row.day();
    away.reason = row.text();
    return away;
}

PeerStore::PeerStore(Connection &connection)
    : m_connection(connection)
    , m_peers(connection)
    , m_roles(connection)
    , m_awayWeeks(connection)
{
}

Result<QList<Peer>> PeerStore::all() const
{
    return m_peers.where(QStringLiteral("1 ORDER BY name COLLATE NOCASE, pk"));
}

Result<QList<Peer>> PeerStore::everCalled() const
{
    return m_connection.list<Peer>(QStringLiteral("SELECT id,name,preferred_name,role FROM peer"), {},
                                   [](const QSqlQuery &query) {
                                       Row row(query);
                                       Peer peer;
                                       peer.id = row.id();
                                       peer.name = row.text();
                                       peer.preferredName = row.text();
                                       peer.role = row.text();
                                       return peer;
                                   });
}

Result<QDateTime> PeerStore::firstAdded() const
{
    return m_connection.value(QStringLiteral("SELECT min(created_at) FROM peer WHERE deleted_at IS NULL"))
        .map([](const QVariant &added) {
            return added.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(added.toLongLong(), QTimeZone::utc());
        });
}

Result<QHash<Id, Peer>> PeerStore::byId() const
{
    return m_peers.all().map([](const QList<Peer> &peers) {
        QHash<Id, Peer> found;
        found.reserve(peers.size());
        for (const Peer &peer : peers)
            found.insert(peer.id, peer);
        return found;
    });
}

Result<QList<PersonName>> PeerStore::names() const
{
    return m_connection.list<PersonName>(QStringLiteral("SELECT id,name,preferred_name FROM peer WHERE deleted_at IS "
                                                        "NULL ORDER BY name COLLATE NOCASE, pk"),
                                         {}, [](const QSqlQuery &query) {
                                             Row row(query);
                                             const Id id = row.id();
                                             const QString name = row.text();
                                             return PersonName{id, name, row.text()};
                                         });
}

Result<QList<RoleHistory>> PeerStore::rolesOf(const Id &peer) const
{
    return m_roles.where(QStringLiteral("peer_id=? ORDER BY ifnull(from_day,'') DESC, pk DESC"), {idText(peer)});
}

Result<QList<AwayWeek>> PeerStore::awayBetween(QDate from, QDate until) const
{
    return m_awayWeeks.where(QStringLiteral("until_day>=? AND from_day<=? ORDER BY from_day"),
                             {dayText(from), dayText(until)});
}

Result<Me> PeerStore::me() const
{
    Result<QSqlQuery> query = m_connection.query(QStringLiteral(
        "SELECT name,role,initials,time_zone,peer_day,reports_day,weekly_minutes,daily_meetings,open_series "
        "FROM me WHERE deleted_at IS NULL ORDER BY pk LIMIT 1"));
    if (!query)
        return fail(query.error());
    Me me;
    if (query->next()) {
        Row row(*query);
        me.name = row.text();
        me.role = row.text();
        me.initials = row.text();
        me.timeZone = row.text().toLatin1();
        me.peerDay = static_cast<Qt::DayOfWeek>(std::clamp<qint64>(row.number(), 1, 7));
        me.reportsDay = static_cast<Qt::DayOfWeek>(std::clamp<qint64>(row.number(), 1, 7));
        me.weeklyMinutes = row.small();
        me.dailyPeerMeetings = row.small();
        me.openSeries = row.small();
    }
    query->finish();
    return me;
}

Result<void> PeerStore::setMe(const Me &me, const Stamp &stamp)
{
    Values values;
    values.text(me.name)
        .text(me.role)
        .text(me.initials)
        .latin(me.timeZone)
        .number(me.peerDay)
        .number(me.reportsDay)
        .number(me.weeklyMinutes)
        .number(me.dailyPeerMeetings)
        .number(me.openSeries);
    // The same id in every copy: two copies have one me.
    const QString id = idText(derivedId({QStringLiteral("me")}));
    const QVariantList stamps{stamp.now, stamp.hlc, stamp.device};
    Result<QSqlQuery> update = m_connection.query(
        QStringLiteral("UPDATE me SET name=?,role=?,initials=?,time_zone=?,peer_day=?,reports_day=?,weekly_minutes=?,"
                       "daily_meetings=?,open_series=?,updated_at=?,hlc=?,device=?,deleted_at=NULL WHERE id=?"),
        values.all() + stamps + QVariantList{id});
    if (!update)
        return fail(update.error());
    if (update->numRowsAffected() > 0)
        return {};
    return m_connection.exec(
        QStringLiteral("INSERT INTO me (name,role,initials,time_zone,peer_day,reports_day,weekly_minutes,"
                       "daily_meetings,open_series,updated_at,hlc,device,created_at,id) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        values.all() + stamps + QVariantList{stamp.now, id});
}

} // namespace lanai
