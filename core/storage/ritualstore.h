// Rituals: with whom, and when they happened.
#pragma once
#include "core/domain/ritual.h"
#include "core/storage/memberrows.h"

namespace lanai {

template<>
struct Mapping<Ritual>
{
    static constexpr QLatin1StringView table{"ritual"};
    static constexpr QLatin1StringView columns{"title,tacked_on,every,weeks,next_day,ended_on"};
    static constexpr bool searched = true;
    static void write(const Ritual &ritual, Values &out);
    static Ritual read(Row &row); // without its peers and times
    static QString words(const Ritual &ritual) { return ritual.title + QLatin1Char('\n') + ritual.tackedOn; }
};

template<>
struct Mapping<MemberOf<Ritual>>
{
    static constexpr QLatin1StringView table{"ritual_peer"};
    static constexpr QLatin1StringView columns{"ritual_id,peer_id,position"};
    static constexpr bool searched = false;
    static void write(const MemberRow &member, Values &out) { writeMember(member, out); }
    static MemberOf<Ritual> read(Row &row) { return readMember<Ritual>(row); }
};

struct RitualTimeRow : RitualTime
{
    Id ritualId;
};

template<>
struct Mapping<RitualTimeRow>
{
    static constexpr QLatin1StringView table{"ritual_time"};
    static constexpr QLatin1StringView columns{"ritual_id,day,entry_id"};
    static constexpr bool searched = false;
    static void write(const RitualTimeRow &time, Values &out);
    static RitualTimeRow read(Row &row);
};

class RitualStore
{
public:
    explicit RitualStore(Connection &connection)
        : m_rituals(connection)
        , m_peers(connection)
        , m_times(connection)
    {
    }

    // A ritual with its peers: those not in the list leave it. Times are put one by one.
    [[nodiscard]] Result<void> put(const Ritual &ritual, const Stamp &stamp);
    [[nodiscard]] Result<void> trash(const Id &ritual, const Stamp &stamp) { return m_rituals.trash(ritual, stamp); }
    // The same day twice is one time; a later note takes the place of an earlier one.
    [[nodiscard]] Result<Id> putTime(const Id &ritual, QDate on, const Id &entry, const Stamp &stamp);
    [[nodiscard]] Result<void> trashTime(const Id &time, const Stamp &stamp) { return m_times.trash(time, stamp); }
    [[nodiscard]] Result<Ritual> get(const Id &ritual) const;
    // Those still alive first, by their next day; those without one after them.
    [[nodiscard]] Result<QList<Ritual>> all() const;
    [[nodiscard]] Result<QList<Ritual>> ofPeer(const Id &peer) const;

private:
    [[nodiscard]] Result<QList<Ritual>> whole(Result<QList<Ritual>> rituals) const;

    Table<Ritual> m_rituals;
    Table<MemberOf<Ritual>> m_peers;
    Table<RitualTimeRow> m_times;
};

} // namespace lanai
