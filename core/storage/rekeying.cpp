#include "core/storage/rekeying.h"
#include "core/storage/connection.h"
#include "core/storage/durablefile.h"
#include "core/storage/integrity.h"
#include "core/storage/scalar.h"
#include <QFile>
#include <QFileInfo>

namespace lanai {
namespace {

// What an export doesn't take along.
const QStringList &settings()
{
    static const QStringList all{QStringLiteral("user_version"), QStringLiteral("application_id")};
    return all;
}

Result<void> copySettings(const Connection &from)
{
    Result<void> done;
    for (const QString &name : settings()) {
        done = done.and_then([&] { return numberOf(from, QStringLiteral("PRAGMA main.%1").arg(name)); })
                   .and_then([&](qint64 value) {
                       return from.exec(QStringLiteral("PRAGMA fresh.%1=%2").arg(name, QString::number(value)));
                   });
    }
    return done;
}

// How many rows each table has, those of the search index among them, and the settings: "name 12".
Result<QStringList> countsOf(const Connection &connection)
{
    const Result<QStringList> tables =
        textsOf(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' AND sql NOT LIKE "
                                           "'CREATE VIRTUAL%' ORDER BY name"));
    if (!tables)
        return fail(tables.error());
    QStringList counts;
    for (const QString &table : *tables) {
        const Result<qint64> rows = numberOf(connection, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!rows)
            return fail(rows.error());
        counts << table + QLatin1Char(' ') + QString::number(*rows);
    }
    for (const QString &name : settings()) {
        const Result<qint64> value = numberOf(connection, QStringLiteral("PRAGMA main.%1").arg(name));
        if (!value)
            return fail(value.error());
        counts << name + QLatin1Char(' ') + QString::number(*value);
    }
    // Tables, indexes and triggers, as they were made.
    const Result<QStringList> made = textsOf(
        connection, QStringLiteral("SELECT type||' '||name||' '||ifnull(sql,'') FROM sqlite_schema ORDER BY 1"));
    if (!made)
        return fail(made.error());
    return counts + *made;
}

} // namespace

Rekeying::Rekeying(const QString &path, Key old, SecretBytes newPassphrase, QString kept)
    : m_path(itself(path))
    , m_old(std::move(old))
    , m_passphrase(std::move(newPassphrase))
    , m_kept(std::move(kept))
    , m_fresh(m_path + QStringLiteral(".rekeyed"))
{
}

Rekeying::Rekeying(const QString &path, Key old, Key fresh, QString kept)
    : Rekeying(path, std::move(old), SecretBytes(), std::move(kept))
{
    m_given = std::move(fresh);
}

Result<Key> Rekeying::run(const std::function<void(RekeyStage)> &tell)
{
    const auto begin = [&](RekeyStage stage) {
        if (tell)
            tell(stage);
        return unlessCancelled();
    };
    Result<void> ready = begin(RekeyStage::Deriving);
    if (!ready)
        return fail(ready.error());
    const Result<Key> key = derive();
    if (!key)
        return fail(key.error());
    // Of an earlier change that was killed: no journal yet, or none any more.
    QFile::remove(m_fresh);
    const auto from = Connection::open(m_path, m_old, Connection::Mode::ReadWrite);
    if (!from)
        return fail(from.error());
    const Result<void> done = begin(RekeyStage::Copying)
                                  .and_then([&] { return copy(**from, *key); })
                                  .and_then([&] { return begin(RekeyStage::Comparing); })
                                  .and_then([&] { return compare(**from, *key); })
                                  .and_then([&] { return begin(RekeyStage::Replacing); })
                                  .and_then([&] { return replaceKeeping(m_fresh, m_path, m_kept); });
    if (done)
        return key->copy();
    QFile::remove(m_fresh);
    return fail(done.error());
}

Result<Key> Rekeying::derive() const
{
    if (m_given)
        return m_given->copy();
    // The same passphrase would be another key by its salt alone, and a change that changes nothing.
    const Result<Key> same = keyFor(m_path, m_passphrase);
    if (!same)
        return fail(same.error());
    if (QByteArrayView(same->bytes()) == m_old.bytes())
        return fail(ErrorCode::SamePassphrase);
    return deriveKey(m_passphrase, newSalt()).and_then(Key::fromRaw);
}

Result<void> Rekeying::copy(const Connection &from, const Key &key)
{
    if (const Result<void> made = makePrivate(m_fresh); !made)
        return made;
    runs(&from);
    const auto exec = [&from](const char *sql) { return from.exec(QString::fromLatin1(sql)); };
    const Result<void> copied =
        from.attach(m_fresh, QStringLiteral("fresh"), key)
            .and_then([&] { return exec("PRAGMA fresh.synchronous=EXTRA"); })
            .and_then([&] { return exec("PRAGMA fresh.secure_delete=ON"); })
            // The lock stays when the transaction ends: nobody writes between copying and replacing.
            .and_then([&] { return exec("PRAGMA main.locking_mode=EXCLUSIVE"); })
            .and_then([&] { return exec("BEGIN EXCLUSIVE"); })
            .and_then([&] { return exec("SELECT sqlcipher_export('fresh')"); })
            .and_then([&] { return copySettings(from); })
            .and_then([&] { return exec("COMMIT"); })
            .and_then([&] { return from.detach(QStringLiteral("fresh")); });
    if (!copied && from.isInTransaction())
        (void)exec("ROLLBACK");
    runs(nullptr);
    return copied;
}

Result<void> Rekeying::compare(const Connection &from, const Key &key)
{
    const auto fresh = Connection::open(m_fresh, key, Connection::Mode::ReadOnly);
    if (!fresh)
        return fail(fresh.error());
    runs(fresh->get());
    const Result<Integrity> integrity = checkIntegrity(**fresh);
    runs(nullptr);
    const Result<QStringList> before = countsOf(from);
    const Result<QStringList> after = countsOf(**fresh);
    if (!integrity || !before || !after)
        return fail(!integrity ? integrity.error() : !before ? before.error() : after.error());
    const Result<QByteArray> salt = readSalt(m_fresh);
    const bool isNew = salt && isSaltOf(key, *salt) && !isSaltOf(m_old, *salt);
    // A reference to nothing, or what search doesn't find, was so before and can be mended afterwards.
    if (!integrity->isSound() || *before != *after || !isNew)
        return fail(ErrorCode::CopyDiffers, {m_path});
    // No rollback journal of this file is to lie beside the new one.
    return from.value(QStringLiteral("PRAGMA main.journal_mode=DELETE")).map([](const QVariant & /*mode*/) {});
}

Result<void> Rekeying::unlessCancelled()
{
    const QMutexLocker lock(&m_mutex);
    if (m_cancelled)
        return fail(ErrorCode::Cancelled);
    return {};
}

void Rekeying::runs(const Connection *connection)
{
    const QMutexLocker lock(&m_mutex);
    m_interrupt = connection ? connection->interrupter() : std::function<void()>();
    if (m_cancelled && m_interrupt)
        m_interrupt();
}

void Rekeying::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelled = true;
    if (m_interrupt)
        m_interrupt();
}

} // namespace lanai
