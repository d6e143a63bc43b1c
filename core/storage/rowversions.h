// Rows of any kind of thing, as revisions keep them: read as they are now, and put back as they were.
#pragma once
#include "core/domain/id.h"
#include "core/storage/connection.h"
#include "core/storage/stamp.h"
#include <QJsonObject>
#include <optional>

namespace lanai {

// One row, by its columns; all but pk. Instants and stamps are whole numbers, lists are texts.
using RowVersion = QJsonObject;

// The same but for when and by whom it was written: nobody has changed what it says.
[[nodiscard]] bool saysTheSame(const RowVersion &one, const RowVersion &other);

class RowVersions
{
public:
    explicit RowVersions(Connection &connection)
        : m_connection(connection)
    {
    }

    // As it is now, in the trash or not; none when it was erased. DamagedFile for a table that keeps no revisions: only
    // another program can have written its name.
    [[nodiscard]] Result<std::optional<RowVersion>> current(const QString &table, const Id &row) const;

    // Makes the row as it was, under a new stamp. What its note filed stays untouched if it was then.
    [[nodiscard]] Result<void> putBack(const QString &table, const Id &row, const RowVersion &version,
                                       const Stamp &stamp);
    // Into the trash; nothing happens when it lies there.
    [[nodiscard]] Result<void> trash(const QString &table, const Id &row, const Stamp &stamp);

    // All but pk, as the table has them. DamagedFile as above.
    [[nodiscard]] Result<QStringList> columnsOf(const QString &table) const;
    // `version` as it can be put back today: what it referred to and was erased since is referred to as `now` does.
    [[nodiscard]] Result<RowVersion> withoutErased(const QString &table, const RowVersion &version,
                                                   const RowVersion &now) const;

private:
    Connection &m_connection;
};

} // namespace lanai
