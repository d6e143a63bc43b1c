#include "ui/shell/restoring.h"
#include <map>

namespace lanai {
namespace {

// Deriving is slow, and most backups have one salt.
class DerivedKeys
{
public:
    explicit DerivedKeys(SecretBytes passphrase)
        : m_passphrase(std::move(passphrase))
    {
    }

    Result<Key> keyFor(const QString &path)
    {
        const Result<QByteArray> salt = readSalt(path);
        if (!salt)
            return fail(salt.error());
        const auto known = m_keys.find(*salt);
        if (known != m_keys.end())
            return known->second.copy();
        return deriveKey(m_passphrase, *salt).and_then(Key::fromRaw).map([&](Key key) {
            return m_keys.emplace(*salt, std::move(key)).first->second.copy();
        });
    }

private:
    SecretBytes m_passphrase;
    std::map<QByteArray, Key> m_keys;
};

} // namespace

Restoring::Restoring(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Restoring::restore(const QString &journal, const QString &backup, const Key &key)
{
    const auto secret = std::make_shared<const Key>(key.copy());
    m_brings = true;
    m_work.start<Result<Brought>>(
        this,
        [folder = BackupFolder(journal, m_clock), backup, secret](BreakOff & /*waits*/) {
            return folder.restore(backup, *secret).map([&secret](const QString &kept) {
                return Brought{secret, kept};
            });
        },
        [this, journal](const Result<Brought> &brought) { tell(journal, brought); });
}

void Restoring::restoreFound()
{
    if (const std::optional<Good> good = std::exchange(m_found, std::nullopt))
        restore(m_journal, good->backup.path, *good->key);
}

void Restoring::bringBack(const QString &backup, SecretBytes passphrase, const QString &to)
{
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    m_brings = true;
    m_work.start<Result<Brought>>(
        this,
        [backup, secret, to](BreakOff &breakOff) -> Result<Brought> {
            Result<Key> key = keyFor(backup, *secret);
            if (!key)
                return fail(key.error());
            const Result<void> done = copyAsOwnJournal(backup, *key, to, &breakOff);
            if (!done)
                return fail(done.error());
            return Brought{std::make_shared<const Key>(std::move(*key)), {}};
        },
        [this, to](const Result<Brought> &brought) { tell(to, brought); });
}

void Restoring::tell(const QString &journal, const Result<Brought> &brought)
{
    if (brought)
        Q_EMIT restored(journal, *brought->key, brought->kept);
    else
        Q_EMIT failed(brought.error());
}

void Restoring::lookFor(const QString &journal, SecretBytes passphrase)
{
    const auto keys = std::make_shared<DerivedKeys>(std::move(passphrase));
    lookWith(journal, [keys](const QString &backup) { return keys->keyFor(backup); });
}

void Restoring::lookFor(const QString &journal, const Key &key)
{
    const auto secret = std::make_shared<const Key>(key.copy());
    lookWith(journal, [secret](const QString & /*backup*/) { return Result<Key>(secret->copy()); });
}

void Restoring::lookWith(const QString &journal, const KeyOf &keyOf)
{
    stop();
    m_brings = false;
    m_work.start<Result<Good>>(
        this,
        [folder = BackupFolder(journal, m_clock), keyOf](BreakOff &breakOff) {
            return folder.newestGood(keyOf, &breakOff).and_then([&keyOf](const StoredBackup &backup) {
                return keyOf(backup.path).map([&backup](Key key) {
                    return Good{backup, std::make_shared<const Key>(std::move(key))};
                });
            });
        },
        [this, journal](const Result<Good> &good) {
            if (!good)
                return;
            m_journal = journal;
            m_found = *good;
            Q_EMIT found(journal, good->backup);
        });
}

void Restoring::stop()
{
    m_found.reset();
    m_work.stop();
}

} // namespace lanai
