// Commands and what they changed. Undo, history and merging rest on it.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/rowversions.h"
#include "core/storage/stamp.h"
#include <QDateTime>

namespace lanai {

// One thing a person did.
struct CommandRecord
{
    Id id;
    QString kind;   // which command, e.g. "log"
    QString source; // "window" or "cli": undo takes back one's own last; "lanai" for what time makes
    Stamp stamp;
    Id undoes = {}; // the command that this one took back; null: none
};

// A row that a command made, changed or removed.
struct TouchedRow
{
    QString table;
    Id id;

    friend bool operator==(const TouchedRow &, const TouchedRow &) = default;
};

// What a command did to one row.
struct Revision
{
    qint64 pk = 0; // in the order they were kept
    Id command;    // null: another program did it
    QDateTime at;  // UTC
    QString table;
    Id row;
    std::optional<RowVersion> before; // as it was; none: the command made it
};

class RevisionLog
{
public:
    explicit RevisionLog(Connection &connection)
        : m_connection(connection)
        , m_rows(connection)
    {
    }

    // Inside a write transaction: from here on triggers keep revisions for this command.
    [[nodiscard]] Result<void> begin(const CommandRecord &command);
    [[nodiscard]] Result<void> end();

    [[nodiscard]] Result<QList<TouchedRow>> touchedBy(const Id &command) const;

    // NotFound.
    [[nodiscard]] Result<CommandRecord> command(const Id &id) const;
    // It was not taken back, or that was taken back in turn. The command being carried out doesn't count.
    [[nodiscard]] Result<bool> isInEffect(const Id &command) const;
    // The newest of `source` that changed something, took nothing back itself and is in effect. NothingToUndo.
    [[nodiscard]] Result<CommandRecord> lastInEffect(const QString &source) const;

    // Newest first. Empty when it changed nothing, or its revisions have gone.
    [[nodiscard]] Result<QList<Revision>> revisionsOf(const Id &command) const;
    // What was done to one row, newest first.
    [[nodiscard]] Result<QList<Revision>> revisionsOfRow(const QString &table, const Id &row) const;
    // Those kept after the one with this pk, oldest first, without the rows themselves.
    [[nodiscard]] Result<QList<Revision>> since(qint64 pk) const;
    // The pk of the newest; 0 when there is none.
    [[nodiscard]] Result<qint64> newest() const;
    // A number that changes when another connection has committed.
    [[nodiscard]] Result<qint64> dataVersion() const;
    // The row as it was when that command was done: before the next change of it, else as it is now. None when it was
    // erased.
    [[nodiscard]] Result<std::optional<RowVersion>> versionAfter(const Revision &revision) const;

    [[nodiscard]] RowVersions &rows() { return m_rows; }
    [[nodiscard]] const RowVersions &rows() const { return m_rows; }

    // The newest stamp this journal holds; 0 when nothing was ever written.
    [[nodiscard]] Result<Hlc> lastStamp() const;

private:
    Connection &m_connection;
    RowVersions m_rows;
};

} // namespace lanai
