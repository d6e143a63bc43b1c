#include "core/storage/connection.h"
#include "core/storage/sqliteopen.h"
#include "tests/bench/rows.h"
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace lanai::bench {

namespace {

const QString stock = QStringLiteral("stock"); // the twin's connection
const QString rowsRead = QStringLiteral("SELECT id,day,kind,privacy,hlc,body FROM entry");

// The same rows for SQLite without encryption.
Result<void> exportPlain(const Journals &journals, const QString &path)
{
    const auto handle = openSqlite(journals.large(), journals.keyOfLarge(), OpenMode::ReadWrite);
    if (!handle)
        return fail(handle.error());
    // ATTACH makes no file where the journal's connection may make none.
    QFile empty(path);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::CannotWrite, {path, empty.errorString()});
    const QByteArray sql = "ATTACH '" + path.toUtf8().replace('\'', "''") +
                           "' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH plain;";
    if (sqlite3_exec((*handle)->db(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Storage, {QString::fromUtf8(sqlite3_errmsg((*handle)->db()))});
    return {};
}

Result<void> openStock(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), stock);
    database.setDatabaseName(path);
    if (!database.open())
        return fail(ErrorCode::Storage, {database.lastError().text()});
    QSqlQuery pragmas(database);
    for (const char *pragma : {"cache_size=-65536", "temp_store=MEMORY", "mmap_size=0"}) {
        if (!pragmas.exec(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma)))
            return fail(ErrorCode::Storage, {pragmas.lastError().text()});
    }
    return {};
}

// Every value of every row, as a list or an export would.
Result<void> readAll(QSqlQuery &query, qint64 expected)
{
    qint64 count = 0;
    qsizetype letters = 0;
    while (query.next()) {
        ++count;
        for (int column = 0; column < 6; ++column)
            letters += column == 4 ? query.value(column).toLongLong() % 2 : query.value(column).toString().size();
    }
    if (query.lastError().isValid() || count != expected || letters == 0)
        return fail(ErrorCode::Storage, {query.lastError().text(), QString::number(count)});
    return {};
}

Result<void> readStock(qint64 expected)
{
    QSqlQuery query(QSqlDatabase::database(stock));
    query.setForwardOnly(true);
    if (!query.exec(rowsRead))
        return fail(ErrorCode::Storage, {query.lastError().text()});
    return readAll(query, expected);
}

} // namespace

Result<Rows> driverRows(const Journals &journals, int runs)
{
    const QString plain = QDir(journals.folder()).filePath(QStringLiteral("plain.db"));
    const auto connection = Connection::open(journals.large(), journals.keyOfLarge(), Connection::Mode::ReadWrite);
    const Result<void> ready = exportPlain(journals, plain).and_then([&] { return openStock(plain); });
    if (!connection || !ready)
        return fail(ready ? connection.error() : ready.error());
    const Work ours{.run = [&] {
        return (*connection)->query(rowsRead).and_then([&](QSqlQuery query) {
            return readAll(query, journals.entries());
        });
    }};
    const Work theirs{.run = [&] { return readStock(journals.entries()); }};
    const Result<Row> row = compare({.name = QStringLiteral("reading every note through our driver, warm"),
                                     .twin = QStringLiteral("Qt's QSQLITE on an unencrypted copy"),
                                     .target = 1.1},
                                    runs, ours, theirs);
    QSqlDatabase::removeDatabase(stock);
    return row.map([](const Row &measured) { return Rows{measured}; });
}

} // namespace lanai::bench
