// What a thing consists of, as rows of their own with ids of their own, so that two copies merge part by part.
#pragma once
#include "core/storage/table.h"
#include <QHash>
#include <algorithm>

namespace lanai {

// Puts all living parts of a thing into the trash, so that search doesn't find them without it. `column`: the one that
// names the thing.
template<class PartRow>
[[nodiscard]] Result<void> trashRows(Table<PartRow> &table, QLatin1StringView column, const Id &whole,
                                     const Stamp &stamp)
{
    const Result<QList<PartRow>> parts = table.where(QString(column) + QStringLiteral("=?"), {idText(whole)});
    if (!parts)
        return fail(parts.error());
    Result<void> done;
    for (const PartRow &part : *parts)
        done = done.and_then([&] { return table.trash(part.id, stamp); });
    return done;
}

// Writes the parts of one thing; those that stand there and aren't among them go. A row is its part, the thing's id
// and, where it has one, its position among them.
template<class PartRow, class Part>
[[nodiscard]] Result<void> putRows(Table<PartRow> &table, QLatin1StringView column, const Id &whole,
                                   const QList<Part> &parts, const Stamp &stamp)
{
    const Result<QList<PartRow>> before = table.where(QString(column) + QStringLiteral("=?"), {idText(whole)});
    if (!before)
        return fail(before.error());
    Result<void> done;
    for (const PartRow &row : *before) {
        const bool stays =
            std::any_of(parts.cbegin(), parts.cend(), [&row](const Part &part) { return part.id == row.id; });
        if (!stays)
            done = done.and_then([&] { return table.trash(row.id, stamp); });
    }
    for (qsizetype position = 0; position < parts.size(); ++position) {
        PartRow row{parts.at(position), whole};
        if constexpr (requires { row.position; })
            row.position = static_cast<int>(position);
        done = done.and_then([&] { return table.put(row, stamp); });
    }
    return done;
}

// Adds to each of `things` the parts it has. `order`: columns.
template<class PartRow, class Thing, class Part>
[[nodiscard]] Result<void> addRows(const Table<PartRow> &table, QLatin1StringView column, QLatin1StringView order,
                                   QList<Thing> &things, Id PartRow::*whole, QList<Part> Thing::*parts)
{
    QHash<Id, Thing *> byId;
    for (Thing &thing : things)
        byId.insert(thing.id, &thing);
    const Result<QList<PartRow>> rows = table.where(
        QStringLiteral("%1 IN (SELECT value FROM json_each(?)) ORDER BY %2").arg(column, order), {idSet(byId.keys())});
    if (!rows)
        return fail(rows.error());
    for (const PartRow &row : *rows)
        (byId.value(row.*whole)->*parts) << row;
    return {};
}

} // namespace lanai
