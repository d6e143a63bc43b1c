// What a journal holds, row by row, to see that something brought it back exactly as it was.
#pragma once
#include "core/storage/connection.h"
#include "core/storage/key.h"
#include "core/storage/scalar.h"

namespace lanai::test {

// Every living row of every kind of thing, in the order of ids: "table: {columns}". Without when and by whom a row was
// written, and without the stamp by which a note knows what it filed.
[[nodiscard]] inline QStringList livingRows(const QString &path, const Key &key)
{
    const auto opened = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!opened)
        return {QStringLiteral("the journal did not open")};
    const Connection &connection = **opened;
    QStringList all;
    const auto tables = textsOf(connection, QStringLiteral("SELECT m.name FROM sqlite_master m, "
                                                           "pragma_table_info(m.name) c WHERE m.type='table' AND "
                                                           "c.name='hlc' AND m.name NOT IN ('tombstone','command') "
                                                           "ORDER BY m.name"));
    for (const QString &table : tables.value()) {
        const auto members =
            textsOf(connection, QStringLiteral("SELECT ''''||name||''','||name FROM pragma_table_info('%1') WHERE name "
                                               "NOT IN ('pk','updated_at','hlc','device','filed_hlc')")
                                    .arg(table));
        all << textsOf(connection,
                       QStringLiteral("SELECT '%1: '||json_object(%2) FROM %1 WHERE deleted_at IS NULL ORDER BY id")
                           .arg(table, members->join(u',')))
                   .value();
    }
    return all;
}

} // namespace lanai::test
