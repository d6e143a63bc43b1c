#include "core/storage/backup.h"
#include "core/storage/breakoff.h"
#include "core/storage/connection.h"
#include "core/storage/durablefile.h"
#include "core/storage/integrity.h"
#include "core/storage/row.h"
#include "core/storage/scalar.h"
#include <QFile>
#include <QFileInfo>

namespace lanai {
namespace {

constexpr int pagesAtOnce = 64;
constexpr int copiedAt = 80; // percent: compacting and reading back are the rest
constexpr int compactedAt = 90;

// A file that goes when nobody needs it any more.
class Passing
{
public:
    explicit Passing(QString path)
        : m_path(std::move(path))
    {
        QFile::remove(m_path); // of one that was killed
    }
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;
    ~Passing() { QFile::remove(m_path); }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<void> copyPages(const QString &path, const Key &key, const QString &copy,
                       const std::function<bool(int percent)> &goOn)
{
    const auto from = Connection::open(path, key, Connection::Mode::ReadOnly);
    if (!from)
        return fail(from.error());
    const auto to = Connection::open(copy, key, Connection::Mode::Create);
    if (!to)
        return fail(to.error());
    return (*from)->copyInto(**to, pagesAtOnce,
                             [&goOn](int copied, int all) { return goOn(all > 0 ? copied * copiedAt / all : 0); });
}

// SQLite names neither the file it was filling, nor which of the two had no room.
Error ofTheCopy(Error error, const QString &into)
{
    if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::CannotWrite)
        error.args = QStringList{into} + error.args.mid(1);
    else if (error.code == ErrorCode::ReadOnly)
        error = {ErrorCode::CannotWrite, {into, {}}};
    return error;
}

Result<void> compact(const QString &copy, const Key &key, const QString &into, BreakOff *breakOff)
{
    return makePrivate(into)
        .and_then([&] { return Connection::open(copy, key, Connection::Mode::ReadOnly); })
        .and_then([&](const auto &connection) {
            const BreakOff::During during(breakOff, *connection);
            return connection->vacuumInto(into);
        });
}

// Tables of things that a person would count, in the order they are told in.
struct CountedTable
{
    QLatin1StringView table;
    FoundKind kind;
};

const QList<CountedTable> &countedTables()
{
    using View = QLatin1StringView;
    static const QList<CountedTable> all{
        {View("peer"), FoundKind::Peer},
        {View("entry"), FoundKind::Entry},
        {View("meeting"), FoundKind::Meeting},
        {View("commitment"), FoundKind::Commitment},
        {View("fact"), FoundKind::Fact},
        {View("insight"), FoundKind::Insight},
        {View("series"), FoundKind::Series},
        {View("staff_meeting"), FoundKind::StaffMeeting},
        {View("staff_item"), FoundKind::StaffItem},
        {View("ask"), FoundKind::Ask},
        {View("project"), FoundKind::Project},
        {View("checkin"), FoundKind::CheckIn},
        {View("ritual"), FoundKind::Ritual},
        {View("circle"), FoundKind::Circle},
        {View("circle_session"), FoundKind::CircleSession},
    };
    return all;
}

Result<bool> hasTable(const Connection &connection, const QString &schema, QLatin1StringView table)
{
    return numberOf(connection,
                    QStringLiteral("SELECT count(*) FROM %1.sqlite_schema WHERE type='table' AND name=?").arg(schema),
                    {QString(table)})
        .map([](qint64 count) { return count > 0; });
}

Result<BackupDifference> differenceOf(const Connection &connection, const CountedTable &counted)
{
    BackupDifference difference;
    difference.kind = counted.kind;
    const QString table = counted.table;
    const auto count = [&](const char *sql, qint64 &into) -> Result<void> {
        const Result<qint64> number = numberOf(connection, QString::fromLatin1(sql).arg(table));
        if (!number)
            return fail(number.error());
        into = *number;
        return {};
    };
    return count("SELECT count(*) FROM main.%1 a WHERE deleted_at IS NULL AND NOT EXISTS "
                 "(SELECT 1 FROM backup.%1 b WHERE b.id=a.id AND b.deleted_at IS NULL)",
                 difference.onlyInJournal)
        .and_then([&] {
            return count("SELECT count(*) FROM backup.%1 a WHERE deleted_at IS NULL AND NOT EXISTS "
                         "(SELECT 1 FROM main.%1 b WHERE b.id=a.id AND b.deleted_at IS NULL)",
                         difference.onlyInBackup);
        })
        .and_then([&] {
            return count("SELECT count(*) FROM main.%1 a JOIN backup.%1 b ON b.id=a.id AND b.hlc<>a.hlc "
                         "WHERE a.deleted_at IS NULL AND b.deleted_at IS NULL",
                         difference.changed);
        })
        .map([&difference] { return difference; });
}

} // namespace

Result<void> readBack(const QString &path, const Key &key, BreakOff *breakOff)
{
    return Connection::open(path, key, Connection::Mode::ReadOnly)
        .and_then([breakOff](const auto &connection) {
            const BreakOff::During during(breakOff, *connection);
            return checkIntegrity(*connection);
        })
        .and_then([&path](const Integrity &found) -> Result<void> {
            const QStringList faults = found.cipher + found.structure + found.references;
            if (faults.isEmpty())
                return {};
            return fail(ErrorCode::DamagedFile, {path, faults.join(QStringLiteral(", "))});
        });
}

Result<void> takeBackup(const QString &path, const Key &key, const QString &to,
                        const std::function<bool(int percent)> &goOn, BreakOff *breakOff)
{
    if (QFile::exists(to))
        return fail(ErrorCode::FileExists, {to});
    const Passing copy(to + QStringLiteral(".copying"));
    const Passing compacted(to + QStringLiteral(".new"));
    const auto isWanted = [&](int percent) { return (breakOff == nullptr || !breakOff->isAsked()) && goOn(percent); };
    const auto stillWanted = [&isWanted](int percent) -> Result<void> {
        return isWanted(percent) ? Result<void>() : fail(ErrorCode::Cancelled);
    };
    const Result<void> made = copyPages(path, key, copy.path(), isWanted)
                                  .and_then([&] { return stillWanted(copiedAt); })
                                  .and_then([&] { return compact(copy.path(), key, compacted.path(), breakOff); })
                                  .and_then([&] { return stillWanted(compactedAt); })
                                  .and_then([&] { return readBack(compacted.path(), key, breakOff); })
                                  .and_then([&] { return syncToDisk(compacted.path()); });
    if (!made)
        return fail(ofTheCopy(made.error(), to));
    if (!QFile::rename(compacted.path(), to))
        return fail(ErrorCode::CannotWrite, {to, {}});
    return syncToDisk(QFileInfo(to).absolutePath());
}

Result<BackupContents> lookIntoBackup(const QString &path, const Key &key, BreakOff *breakOff)
{
    const auto opened = Connection::open(path, key, Connection::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const Connection &connection = **opened;
    const BreakOff::During during(breakOff, connection);
    BackupContents contents;
    for (const CountedTable &counted : countedTables()) {
        const Result<bool> there = hasTable(connection, QStringLiteral("main"), counted.table);
        if (!there)
            return fail(there.error());
        if (!*there)
            continue;
        const Result<qint64> count = numberOf(
            connection, QStringLiteral("SELECT count(*) FROM %1 WHERE deleted_at IS NULL").arg(QString(counted.table)));
        if (!count)
            return fail(count.error());
        contents.counts << BackupCount{counted.kind, *count};
    }
    const Result<QVariant> last =
        connection.value(QStringLiteral("SELECT max(day) FROM entry WHERE deleted_at IS NULL"));
    const Result<qint64> version = numberOf(connection, QStringLiteral("PRAGMA user_version"));
    if (!last || !version)
        return fail(last ? version.error() : last.error());
    contents.lastNote = QDate::fromString(last->toString(), Qt::ISODate);
    contents.version = static_cast<int>(*version);
    return contents;
}

Result<bool> backupHolds(const QString &path, const Key &key, const QList<Id> &ids, const QString &words)
{
    const auto opened = Connection::open(path, key, Connection::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const Connection &connection = **opened;
    const Result<QStringList> tables =
        textsOf(connection, QStringLiteral("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                           "WHERE m.type='table' AND c.name='deleted_at'"));
    if (!tables)
        return fail(tables.error());
    for (const QString &table : *tables) {
        const Result<qint64> there =
            numberOf(connection,
                     QStringLiteral("SELECT count(*) FROM %1 WHERE id IN (SELECT value FROM json_each(?))").arg(table),
                     {idSet(ids)});
        if (!there || *there > 0)
            return there.map([](qint64 count) { return count > 0; });
    }
    if (words.isEmpty())
        return false;
    return numberOf(connection, QStringLiteral("SELECT count(*) FROM draft WHERE instr(content,?)"), {words})
        .map([](qint64 count) { return count > 0; });
}

Result<QList<BackupDifference>> compareWithBackup(const QString &journal, const Key &key, const QString &backup,
                                                  const Key &backupKey, BreakOff *breakOff)
{
    // A file that isn't there would be made by attaching it.
    if (!QFile::exists(backup))
        return fail(ErrorCode::FileNotFound, {backup});
    const auto opened = Connection::open(journal, key, Connection::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const Connection &connection = **opened;
    const BreakOff::During during(breakOff, connection);
    const Result<void> attached = connection.attach(backup, QStringLiteral("backup"), backupKey);
    if (!attached)
        return fail(attached.error());
    QList<BackupDifference> differences;
    for (const CountedTable &counted : countedTables()) {
        const Result<bool> there = hasTable(connection, QStringLiteral("backup"), counted.table);
        if (!there)
            return fail(there.error());
        if (!*there)
            continue;
        const Result<BackupDifference> difference = differenceOf(connection, counted);
        if (!difference)
            return fail(difference.error());
        if (*difference != BackupDifference{counted.kind, 0, 0, 0})
            differences << *difference;
    }
    return differences;
}

} // namespace lanai
