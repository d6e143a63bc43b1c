#include "tests/bench/savetwin.h"

namespace lanai::bench {

namespace {

tl::unexpected<Error> sqliteError(sqlite3 *db)
{
    return fail(ErrorCode::Storage, {QString::fromUtf8(sqlite3_errmsg(db))});
}

Result<Statement> prepared(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
        return sqliteError(db);
    return Statement(statement);
}

QByteArray textAt(sqlite3_stmt *statement, int column)
{
    return {reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column)};
}

} // namespace

SaveTwin::SaveTwin(std::shared_ptr<SqliteHandle> journal, std::shared_ptr<SqliteHandle> copy)
    : m_journal(std::move(journal))
    , m_copy(std::move(copy))
{
}

Result<std::unique_ptr<SaveTwin>> SaveTwin::open(const QString &journal, const QString &copy, const Key &key)
{
    auto from = openSqlite(journal, key, OpenMode::ReadWrite);
    auto into = openSqlite(copy, key, OpenMode::ReadWrite);
    if (!from || !into)
        return fail(from ? into.error() : from.error());
    std::unique_ptr<SaveTwin> twin(new SaveTwin(std::move(*from), std::move(*into)));
    return twin->prepare().map([&twin] { return std::move(twin); });
}

Result<void> SaveTwin::prepare()
{
    const std::pair<Statement *, const char *> statements[] = {{&m_begin, "BEGIN IMMEDIATE"},
                                                               {&m_running, "UPDATE current_command SET command_id=?"},
                                                               {&m_done, "UPDATE current_command SET command_id=NULL"},
                                                               {&m_commit, "COMMIT"}};
    for (const auto &[statement, sql] : statements) {
        Result<Statement> made = prepared(m_copy->db(), sql);
        if (!made)
            return fail(made.error());
        *statement = std::move(*made);
    }
    return {};
}

Result<sqlite3_stmt *> SaveTwin::insertInto(const QByteArray &table, int columns)
{
    std::shared_ptr<sqlite3_stmt> &kept = m_inserts[table];
    if (!kept) {
        const QByteArray holders = QByteArray("?,").repeated(columns).chopped(1);
        Result<Statement> made = prepared(m_copy->db(), "INSERT INTO " + table + " VALUES (" + holders + ")");
        if (!made)
            return fail(made.error());
        kept = std::move(*made);
    }
    return kept.get();
}

Result<SaveTwin::Written> SaveTwin::read(const QByteArray &table, sqlite3_value *id)
{
    const Result<Statement> found = prepared(m_journal->db(), "SELECT * FROM " + table + " WHERE id=?");
    if (!found)
        return fail(found.error());
    sqlite3_stmt *row = found->get();
    sqlite3_bind_value(row, 1, id);
    if (sqlite3_step(row) != SQLITE_ROW)
        return sqliteError(m_journal->db());
    const int columns = sqlite3_column_count(row);
    Written written;
    for (int column = 0; column < columns; ++column)
        written.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(row, column)));
    return insertInto(table, columns).map([&](sqlite3_stmt *insert) {
        written.insert = insert;
        return std::move(written);
    });
}

Result<void> SaveTwin::learn()
{
    m_rows.clear();
    const Result<Statement> touched =
        prepared(m_journal->db(), "SELECT c.id, r.table_name, r.row_id, r.op FROM revision r JOIN command c ON "
                                  "c.id=r.command_id WHERE c.pk=(SELECT max(pk) FROM command) ORDER BY r.pk");
    if (!touched)
        return fail(touched.error());
    sqlite3_stmt *row = touched->get();
    while (sqlite3_step(row) == SQLITE_ROW) {
        if (m_rows.empty()) {
            Result<Written> command = read("command", sqlite3_column_value(row, 0));
            if (!command)
                return fail(command.error());
            m_command = std::move(*command);
        }
        if (textAt(row, 3) != "insert")
            return fail(ErrorCode::Storage,
                        {QStringLiteral("the command changed a row of ") + QString::fromUtf8(textAt(row, 1))});
        Result<Written> written = read(textAt(row, 1), sqlite3_column_value(row, 2));
        if (!written)
            return fail(written.error());
        m_rows.push_back(std::move(*written));
    }
    return m_rows.empty() ? sqliteError(m_journal->db()) : Result<void>();
}

Result<void> SaveTwin::step(sqlite3_stmt *statement)
{
    const int answer = sqlite3_step(statement);
    sqlite3_reset(statement);
    return answer == SQLITE_DONE ? Result<void>() : sqliteError(m_copy->db());
}

Result<void> SaveTwin::write()
{
    const auto insert = [this](const Written &row) {
        for (size_t i = 0; i < row.values.size(); ++i)
            sqlite3_bind_value(row.insert, int(i) + 1, row.values[i].get());
        return step(row.insert);
    };
    Result<void> done = step(m_begin.get()).and_then([&] { return insert(m_command); }).and_then([&] {
        sqlite3_bind_value(m_running.get(), 1, m_command.values.at(1).get()); // the id, after pk
        return step(m_running.get());
    });
    for (const Written &row : m_rows)
        done = done.and_then([&] { return insert(row); });
    return done.and_then([&] { return step(m_done.get()); }).and_then([&] { return step(m_commit.get()); });
}

} // namespace lanai::bench
