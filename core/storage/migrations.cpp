#include "core/storage/migrations.h"
#include "core/storage/scalar.h"
#include "core/storage/transaction.h"
#include "core/storage/triggers.h"
#include <QFile>

// A static library's resources are only there when they are asked for, outside any namespace.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace lanai {

namespace {

Error failed(int version, const Error &why)
{
    // A full disk or a busy file is not the migration's fault, and has its own advice.
    if (why.code != ErrorCode::Storage)
        return why;
    return {ErrorCode::MigrationFailed, QStringList{QString::number(version)} + why.args};
}

Result<void> applyAll(Connection &connection, const QList<Migration> &migrations, qint64 from)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= from)
            continue;
        const Result<void> done = connection.script(migration.sql);
        if (!done)
            return fail(failed(migration.version, done.error()));
    }
    return {};
}

} // namespace

const QList<Migration> &journalMigrations()
{
    static const QList<Migration> migrations = [] {
        initMigrationResources();
        QList<Migration> all;
        for (int version = 1;; ++version) {
            QFile file(QStringLiteral(":/lanai/migrations/%1.sql").arg(version, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::ReadOnly))
                return all;
            all << Migration{version, QString::fromUtf8(file.readAll())};
        }
    }();
    return migrations;
}

int journalVersion()
{
    return journalMigrations().last().version;
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const Result<qint64> version = numberOf(connection, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    const int newest = migrations.last().version;
    if (*version >= newest)
        return {};
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    return applyAll(connection, migrations, *version)
        .and_then([&] { return makeTriggers(connection); })
        .and_then([&] { return connection.exec(QStringLiteral("PRAGMA user_version=%1").arg(newest)); })
        .and_then([&] { return connection.exec(QStringLiteral("PRAGMA application_id=%1").arg(journalApplicationId)); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace lanai
