#include "core/storage/journalfile.h"
#include "core/domain/id.h"
#include "core/storage/backup.h"
#include "core/storage/migrations.h"
#include "core/storage/scalar.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace lanai {

namespace {

Result<QString> addDevice(Connection &connection, const Clock &clock)
{
    const QString code = idText(newId(clock.nowUtc().toMSecsSinceEpoch())).right(8);
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    return connection
        .exec(QStringLiteral("INSERT INTO device (code,name,created_at) VALUES (?,?,?)"),
              {code, QSysInfo::prettyProductName(), now})
        .map([&code] { return code; });
}

// Which copy this is: the file itself says so, since each device keeps its own file.
Result<QString> deviceOf(Connection &connection)
{
    return textOf(connection, QStringLiteral("SELECT code FROM device ORDER BY pk LIMIT 1"));
}

Result<void> checkVersion(Connection &connection, const QString &path)
{
    const Result<qint64> application = numberOf(connection, QStringLiteral("PRAGMA application_id"));
    if (!application)
        return fail(application.error());
    if (*application != journalApplicationId)
        return fail(ErrorCode::NotAJournal, {path});
    const Result<qint64> version = numberOf(connection, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    if (*version > journalVersion())
        return fail(ErrorCode::NewerFile, {path, QString::number(*version), QString::number(journalVersion())});
    return {};
}

// What can't be written to is opened for reading.
Result<std::unique_ptr<Connection>> openAsAllowed(const QString &path, const Key &key)
{
    Result<std::unique_ptr<Connection>> writable = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (writable || writable.error().code != ErrorCode::ReadOnly)
        return writable;
    return Connection::open(path, key, Connection::Mode::ReadOnly);
}

// One that is there may be of another journal of this name, or of another state.
QString freeCopyName(const QString &journal)
{
    const QString name = journal + QStringLiteral("-before-") + QString::number(journalVersion());
    const QString extension = QStringLiteral(".lanai");
    QString path = name + extension;
    for (int number = 2; QFile::exists(path); ++number)
        path = name + QLatin1Char('-') + QString::number(number) + extension;
    return path;
}

// An older journal, as a backup under the same key, and then migrated.
Result<void> bringUpToDate(Connection &connection, const QString &path, const Key &key)
{
    const Result<qint64> version = numberOf(connection, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    if (*version == journalVersion())
        return {};
    if (connection.isReadOnly()) // its tables are not the ones that are asked for
        return fail(ErrorCode::ReadOnly, {path});
    const QFileInfo file(path);
    const QDir folder(file.absolutePath());
    if (!folder.mkpath(QStringLiteral("Backups")))
        return fail(ErrorCode::CannotWrite, {folder.filePath(QStringLiteral("Backups")), {}});
    QFile::setPermissions(folder.filePath(QStringLiteral("Backups")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString copy = freeCopyName(folder.filePath(QStringLiteral("Backups/")) + file.completeBaseName());
    const Result<void> kept = takeBackup(path, key, copy, [](int /*percent*/) { return true; });
    if (!kept)
        return kept;
    const Result<void> migrated = migrate(connection);
    // The journal is as it was; after a disk that fails nobody knows that.
    const bool isAsItWas =
        !migrated && (migrated.error().code == ErrorCode::DiskFull || migrated.error().code == ErrorCode::Busy);
    if (isAsItWas)
        QFile::remove(copy);
    return migrated;
}

Result<void> fill(Result<std::unique_ptr<Connection>> connection, const Clock &clock,
                  const JournalFile::Furnish &furnish)
{
    if (!connection)
        return fail(connection.error());
    Connection &made = **connection;
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    return migrate(made)
        .and_then([&] {
            return made.exec(QStringLiteral("INSERT INTO journal (pk,id,created_at) VALUES (1,?,?)"),
                             {idText(newId(now)), now});
        })
        .and_then([&] { return addDevice(made, clock); })
        .and_then([&](const QString &device) -> Result<void> {
            if (!furnish)
                return {};
            return furnish(std::make_unique<JournalFile>(std::move(*connection), device));
        });
}

} // namespace

JournalFile::JournalFile(std::unique_ptr<Connection> connection, QString device)
    : m_connection(std::move(connection))
    , m_device(std::move(device))
    , peers(*m_connection)
    , knowing(*m_connection)
    , entries(*m_connection)
    , series(*m_connection)
    , meetings(*m_connection)
    , commitments(*m_connection)
    , asks(*m_connection)
    , topics(*m_connection)
    , staff(*m_connection)
    , projects(*m_connection)
    , checkIns(*m_connection)
    , rituals(*m_connection)
    , circles(*m_connection)
    , settings(*m_connection)
    , inbox(*m_connection)
    , revisions(*m_connection)
{
}

Result<Key> JournalFile::make(const QString &path, const SecretBytes &passphrase, const Clock &clock,
                              const Furnish &furnish)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, {path});
    Result<Key> key = deriveKey(passphrase, newSalt()).and_then(Key::fromRaw);
    if (!key)
        return fail(key.error());
    // Made under another name and moved into place when it is whole: a crash leaves no half journal at `path`.
    const QString making = path + QStringLiteral(".new");
    const auto clear = [&making] {
        QFile::remove(making);
        QFile::remove(making + QStringLiteral("-journal"));
    };
    clear();
    const Result<void> made = fill(Connection::open(making, *key, Connection::Mode::Create), clock, furnish);
    if (!made) {
        clear();
        Error error = made.error();
        error.args.replaceInStrings(making, path);
        return fail(error);
    }
    const bool moved = QFile::rename(making, path); // never overwrites
    clear();
    if (!moved)
        return fail(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::CannotWrite, {path, {}});
    return key;
}

Result<std::unique_ptr<JournalFile>> JournalFile::create(const QString &path, const SecretBytes &passphrase,
                                                         const Clock &clock, const Furnish &furnish)
{
    return make(path, passphrase, clock, furnish).and_then([&path](const Key &key) { return open(path, key); });
}

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path, const SecretBytes &passphrase)
{
    return keyFor(path, passphrase).and_then([&path](const Key &key) { return open(path, key); });
}

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path, const Key &key)
{
    Result<std::unique_ptr<Connection>> connection = openAsAllowed(path, key);
    if (!connection)
        return fail(connection.error());
    Connection &opened = **connection;
    const Result<void> ready = checkVersion(opened, path).and_then([&] { return bringUpToDate(opened, path, key); });
    if (!ready)
        return fail(ready.error());
    Result<QString> device = deviceOf(opened);
    if (!device)
        return fail(device.error());
    return std::make_unique<JournalFile>(std::move(*connection), std::move(*device));
}

} // namespace lanai
