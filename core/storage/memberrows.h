// With whom a thing is done, or whom it needs: rows of their own, so that two copies merge person by person.
#pragma once
#include "core/storage/table.h"

namespace lanai {

struct MemberRow
{
    Id id; // derived from the thing and the peer: a peer who left and came back is one row
    Id thingId;
    Id peerId;
    int position = 0;
};

// `T` says which thing: its Mapping specialisation names table and columns.
template<class T>
struct MemberOf : MemberRow
{
};

inline void writeMember(const MemberRow &member, Values &out)
{
    out.id(member.thingId).id(member.peerId).number(member.position);
}

template<class T>
[[nodiscard]] MemberOf<T> readMember(Row &row)
{
    MemberOf<T> member;
    row.start(member);
    member.thingId = row.id();
    member.peerId = row.id();
    member.position = row.small();
    return member;
}

// Makes `peers` the living members of `thing`, in this order: those not in the list leave it. `column`: the one that
// names the thing.
template<class T>
[[nodiscard]] Result<void> putMembers(Table<MemberOf<T>> &table, QLatin1StringView column, const Id &thing,
                                      const QList<Id> &peers, const Stamp &stamp)
{
    const Result<QList<MemberOf<T>>> before = table.where(QString(column) + QStringLiteral("=?"), {idText(thing)});
    if (!before)
        return fail(before.error());
    Result<void> done;
    for (const MemberOf<T> &member : *before) {
        if (!peers.contains(member.peerId))
            done = done.and_then([&] { return table.trash(member.id, stamp); });
    }
    for (qsizetype position = 0; position < peers.size(); ++position) {
        const Id peer = peers.at(position);
        MemberOf<T> member;
        member.id = derivedId({QString(Mapping<MemberOf<T>>::table), idText(thing), idText(peer)});
        member.thingId = thing;
        member.peerId = peer;
        member.position = static_cast<int>(position);
        done = done.and_then([&] { return table.put(member, stamp); });
    }
    return done;
}

// Adds to each of `things` the members it has, in their order.
template<class T>
[[nodiscard]] Result<void> addMembers(const Table<MemberOf<T>> &table, QLatin1StringView column, QList<T> &things,
                                      QList<Id> T::*members)
{
    QHash<Id, T *> byId;
    for (T &thing : things)
        byId.insert(thing.id, &thing);
    const Result<QList<MemberOf<T>>> rows =
        table.where(QString(column) + QStringLiteral(" IN (SELECT value FROM json_each(?)) ORDER BY position, pk"),
                    {idSet(byId.keys())});
    if (!rows)
        return fail(rows.error());
    for (const MemberOf<T> &row : *rows)
        (byId.value(row.thingId)->*members) << row.peerId;
    return {};
}

} // namespace lanai
