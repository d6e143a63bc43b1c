#include "core/storage/ritualstore.h"

namespace lanai {

namespace {
constexpr QLatin1StringView ofRitual{"ritual_id"};
constexpr QLatin1StringView nextFirst{" ORDER BY ended_on IS NOT NULL, next_day IS NULL, next_day, pk"};
} // namespace

void Mapping<Ritual>::write(const Ritual &ritual, Values &out)
{
    out.text(ritual.title)
        .text(ritual.tackedOn)
        .word(ritual.every)
        .number(ritual.weeks)
        .day(ritual.next)
        .day(ritual.endedOn);
}

Ritual Mapping<Ritual>::read(Row &row)
{
    Ritual ritual;
    row.start(ritual);
    ritual.title = row.text();
    ritual.tackedOn = row.text();
    ritual.every = row.word(RitualEvery::Event);
    ritual.weeks = row.small();
    ritual.next = row.day();
    ritual.endedOn = row.day();
    return ritual;
}

void Mapping<RitualTimeRow>::write(const RitualTimeRow &time, Values &out)
{
    out.id(time.ritualId).day(time.on).id(time.entryId);
}

RitualTimeRow Mapping<RitualTimeRow>::read(Row &row)
{
    RitualTimeRow time;
    row.start(time);
    time.ritualId = row.id();
    time.on = row.day();
    time.entryId = row.id();
    return time;
}

Result<void> RitualStore::put(const Ritual &ritual, const Stamp &stamp)
{
    return m_rituals.put(ritual, stamp).and_then([&] {
        return putMembers(m_peers, ofRitual, ritual.id, ritual.peers, stamp);
    });
}

Result<Id> RitualStore::putTime(const Id &ritual, QDate on, const Id &entry, const Stamp &stamp)
{
    RitualTimeRow time;
    time.id = derivedId({QStringLiteral("ritual_time"), idText(ritual), dayText(on)});
    time.ritualId = ritual;
    time.on = on;
    time.entryId = entry;
    return m_times.put(time, stamp).map([&time] { return time.id; });
}

Result<QList<Ritual>> RitualStore::whole(Result<QList<Ritual>> rituals) const
{
    if (!rituals || rituals->isEmpty())
        return rituals;
    QHash<Id, Ritual *> byId;
    for (Ritual &ritual : *rituals)
        byId.insert(ritual.id, &ritual);
    const Result<void> peers = addMembers(m_peers, ofRitual, *rituals, &Ritual::peers);
    const Result<QList<RitualTimeRow>> times =
        m_times.where(QString(ofRitual) + QStringLiteral(" IN (SELECT value FROM json_each(?)) ORDER BY day DESC"),
                      {idSet(byId.keys())});
    if (!peers || !times)
        return fail(peers ? times.error() : peers.error());
    for (const RitualTimeRow &time : *times)
        byId.value(time.ritualId)->times << time;
    return rituals;
}

Result<Ritual> RitualStore::get(const Id &ritual) const
{
    return m_rituals.get(ritual)
        .and_then([this](const Ritual &found) { return whole(QList<Ritual>{found}); })
        .map([](const QList<Ritual> &found) { return found.first(); });
}

Result<QList<Ritual>> RitualStore::all() const
{
    return whole(m_rituals.where(QStringLiteral("1") + nextFirst));
}

Result<QList<Ritual>> RitualStore::ofPeer(const Id &peer) const
{
    return whole(m_rituals.where(
        QStringLiteral("id IN (SELECT ritual_id FROM ritual_peer WHERE peer_id=? AND deleted_at IS NULL)") + nextFirst,
        {idText(peer)}));
}

} // namespace lanai
