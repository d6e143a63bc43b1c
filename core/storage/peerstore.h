// Peers, their earlier roles, who keeps the journal, and away weeks.
#pragma once
#include "core/domain/names.h"
#include "core/domain/peer.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<Peer>
{
    static constexpr QLatin1StringView table{"peer"};
    static constexpr QLatin1StringView columns{
        "name,preferred_name,pronouns,role,organisation,team,email,phone,links,time_zone,birthday,photo,"
        "interdependence,standing,how_we_met,tags,snooze_until"};
    static constexpr bool searched = true;
    static void write(const Peer &peer, Values &out);
    static Peer read(Row &row);
    static QString words(const Peer &peer);
};

template<>
struct Mapping<RoleHistory>
{
    static constexpr QLatin1StringView table{"role_history"};
    static constexpr QLatin1StringView columns{"peer_id,role,organisation,team,from_day,until_day"};
    static constexpr bool searched = true;
    static void write(const RoleHistory &past, Values &out);
    static RoleHistory read(Row &row);
    static QString words(const RoleHistory &past);
};

template<>
struct Mapping<AwayWeek>
{
    static constexpr QLatin1StringView table{"away_week"};
    static constexpr QLatin1StringView columns{"from_day,until_day,reason"};
    static constexpr bool searched = true;
    static void write(const AwayWeek &away, Values &out);
    static AwayWeek read(Row &row);
    static QString words(const AwayWeek &away) { return away.reason; }
};

class PeerStore
{
public:
    explicit PeerStore(Connection &connection);

    [[nodiscard]] Table<Peer> &peers() { return m_peers; }
    [[nodiscard]] const Table<Peer> &peers() const { return m_peers; }
    [[nodiscard]] Table<RoleHistory> &roles() { return m_roles; }
    [[nodiscard]] const Table<RoleHistory> &roles() const { return m_roles; }
    [[nodiscard]] Table<AwayWeek> &awayWeeks() { return m_awayWeeks; }
    [[nodiscard]] const Table<AwayWeek> &awayWeeks() const { return m_awayWeeks; }

    // By name, the way a list shows them.
    [[nodiscard]] Result<QList<Peer>> all() const;
    [[nodiscard]] Result<QHash<Id, Peer>> byId() const;
    // What everybody is called, and their role, also of those in the trash; in no order.
    [[nodiscard]] Result<QList<Peer>> everCalled() const;
    // When the first of those living was added, UTC; null: there is nobody.
    [[nodiscard]] Result<QDateTime> firstAdded() const;
    // In the same order, what names are looked up by and no more: each note that is saved asks for it.
    [[nodiscard]] Result<QList<PersonName>> names() const;
    [[nodiscard]] Result<QList<RoleHistory>> rolesOf(const Id &peer) const;
    [[nodiscard]] Result<QList<AwayWeek>> awayBetween(QDate from, QDate until) const;

    // There is one row of me; empty names until it is written.
    [[nodiscard]] Result<Me> me() const;
    [[nodiscard]] Result<void> setMe(const Me &me, const Stamp &stamp);

private:
    Connection &m_connection;
    Table<Peer> m_peers;
    Table<RoleHistory> m_roles;
    Table<AwayWeek> m_awayWeeks;
};

} // namespace lanai
