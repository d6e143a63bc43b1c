// What lies in the trash, and its end. Rule 14.
#pragma once
#include "core/domain/result.h"
#include "core/domain/searchkind.h"
#include "core/storage/connection.h"
#include "core/storage/rowversions.h"
#include <QDateTime>
#include <optional>

namespace lanai {

struct TrashedRow
{
    QString table;
    FoundKind kind = FoundKind::Entry;
    Id id;
    QDateTime deletedAt; // UTC
    Id command;          // that put it there; null: another program did
    RowVersion row;
};

class TrashStore
{
public:
    explicit TrashStore(Connection &connection)
        : m_connection(connection)
        , m_rows(connection)
    {
    }

    // Things a person would look for, the latest first. What a rule makes again, and links between things, are not
    // among them.
    [[nodiscard]] Result<QList<TrashedRow>> things() const;
    // In which table a thing is, whether it lives or not. NotFound.
    [[nodiscard]] Result<QString> tableOf(const Id &thing) const;

    // What the rows of a table are to a person; nothing for those that only link or count.
    [[nodiscard]] static std::optional<FoundKind> kindOf(const QString &table);

    // Things of any kind, living or not, whose id ends so.
    [[nodiscard]] Result<QList<Id>> idsEndingIn(const QString &end) const;

    // Rows that went to the trash at `upTo` or before.
    [[nodiscard]] Result<QList<TrashedRow>> deletedUpTo(const QDateTime &upTo) const;
    // The row, its revisions and what stands or falls with it (a peer's facts, a note's links, what a rule put on
    // agendas from it, drafts of its editor); what only refers to it stays without. A tombstone without text remains.
    // The search index follows by its triggers.
    [[nodiscard]] Result<void> erase(const QString &table, const Id &row, const Stamp &stamp);
    // Pictures that no note, peer or draft shows any more; those of the last day stay, for a draft not saved yet.
    [[nodiscard]] Result<int> dropUnusedPictures(const QDateTime &now);
    // Those a row shows or has shown: to be asked before it is erased, and dropped after; of any age, but not those
    // that something else shows.
    [[nodiscard]] Result<QStringList> picturesOf(const QString &table, const Id &row) const;
    [[nodiscard]] Result<void> dropPictures(const QStringList &hashes);
    // Whether there are any; and away with those of commands from before `from`. A command keeps all of its revisions
    // or none. When nobody has done anything since, all stay.
    [[nodiscard]] Result<bool> hasRevisionsBefore(const QDateTime &from) const;
    [[nodiscard]] Result<void> dropRevisionsBefore(const QDateTime &from);

private:
    struct Reference
    {
        QString table;
        QString column;
        bool needed = false; // it can't do without
    };

    [[nodiscard]] Result<QStringList> stampedTables() const;
    [[nodiscard]] Result<QList<Reference>> referencesTo(const QString &table) const;
    [[nodiscard]] Result<void> letGo(const QString &table, const Id &row, const Stamp &stamp);

    Connection &m_connection;
    RowVersions m_rows;
};

} // namespace lanai
