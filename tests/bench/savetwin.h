// What saving costs at least: the rows that a command wrote, written once more into a copy of its journal through
// SQLite's C interface, in one transaction. Triggers fill the search index and the revisions there as they did before.
#pragma once
#include "core/storage/sqliteopen.h"
#include <QHash>
#include <memory>
#include <vector>

namespace lanai::bench {

struct FreeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
struct FreeValue
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FreeStatement>;
using Value = std::unique_ptr<sqlite3_value, FreeValue>;

class SaveTwin
{
public:
    // `journal` is where the commands are given; `copy`, of the same file, is written to. Both with core's pragmas.
    [[nodiscard]] static Result<std::unique_ptr<SaveTwin>> open(const QString &journal, const QString &copy,
                                                                const Key &key);

    // Reads what the journal's last command wrote. Storage when it changed rows that had been there before: such a
    // command has no twin.
    [[nodiscard]] Result<void> learn();
    // Writes it. Once for each learn().
    [[nodiscard]] Result<void> write();
    // How many rows a write() writes itself, the command's own included.
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()) + 1; }

private:
    struct Written
    {
        sqlite3_stmt *insert = nullptr; // of the copy
        std::vector<Value> values;
    };

    SaveTwin(std::shared_ptr<SqliteHandle> journal, std::shared_ptr<SqliteHandle> copy);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<Written> read(const QByteArray &table, sqlite3_value *id);
    [[nodiscard]] Result<sqlite3_stmt *> insertInto(const QByteArray &table, int columns);
    [[nodiscard]] Result<void> step(sqlite3_stmt *statement);

    std::shared_ptr<SqliteHandle> m_journal;
    std::shared_ptr<SqliteHandle> m_copy;
    QHash<QByteArray, std::shared_ptr<sqlite3_stmt>> m_inserts; // by table
    Statement m_begin;
    Statement m_running; // says which command is being carried out
    Statement m_done;
    Statement m_commit;
    Written m_command;
    std::vector<Written> m_rows;
};

} // namespace lanai::bench
