#include "core/journal/passphrasechange.h"
#include "core/storage/connection.h"
#include <QFile>

namespace lanai {

Result<std::unique_ptr<PassphraseChange>> PassphraseChange::begin(const BackupFolder &backups, const QString &journal,
                                                                  const Key &old, SecretBytes newPassphrase)
{
    return backups.placeFor(BackupReason::BeforePassphrase).map([&](const QString &kept) {
        return std::unique_ptr<PassphraseChange>(new PassphraseChange(journal, old, std::move(newPassphrase), kept));
    });
}

namespace {

bool isLeftAsItIs(ErrorCode code)
{
    return code == ErrorCode::WrongPassphrase || code == ErrorCode::DamagedFile || code == ErrorCode::NotAJournal ||
           code == ErrorCode::CopyDiffers;
}

Result<void> reencrypt(const QString &backup, const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase)
{
    const Result<Key> old = keyFor(backup, oldPassphrase);
    if (!old)
        return fail(old.error());
    const QString replaced = backup + QStringLiteral(".old");
    QFile::remove(replaced); // of one that was killed
    return Rekeying(backup, old->copy(), newPassphrase.copy(), replaced).run().map([&replaced](const Key & /*key*/) {
        QFile::remove(replaced);
    });
}

bool isOpenedBy(const SecretBytes &passphrase, const QString &backup)
{
    return keyFor(backup, passphrase)
        .and_then([&backup](const Key &key) { return Connection::open(backup, key, Connection::Mode::ReadOnly); })
        .has_value();
}

Result<SettledBackups> deleteOlder(const BackupFolder &backups, const SecretBytes &oldPassphrase, const Key &key)
{
    const QList<StoredBackup> older = backups.all();
    const Result<StoredBackup> fresh = backups.take(BackupReason::Asked, key, [](int /*percent*/) { return true; });
    if (!fresh)
        return fail(fresh.error());
    SettledBackups settled;
    for (const StoredBackup &backup : older) {
        QFile file(backup.path);
        const bool goes = isOpenedBy(oldPassphrase, backup.path);
        if (goes && !file.remove())
            return fail(ErrorCode::CannotWrite, {backup.path, file.errorString()});
        ++(goes ? settled.done : settled.left);
    }
    return settled;
}

} // namespace

Result<SettledBackups> reencryptBackups(const BackupFolder &backups, const SecretBytes &oldPassphrase,
                                        const SecretBytes &newPassphrase)
{
    SettledBackups settled;
    for (const StoredBackup &backup : backups.all()) {
        const Result<void> done = reencrypt(backup.path, oldPassphrase, newPassphrase);
        if (!done && !isLeftAsItIs(done.error().code))
            return fail(done.error());
        ++(done ? settled.done : settled.left);
    }
    return settled;
}

Result<SettledBackups> settleBackups(OlderBackups choice, const BackupFolder &backups, const SecretBytes &oldPassphrase,
                                     const SecretBytes &newPassphrase, const Key &key)
{
    switch (choice) {
    case OlderBackups::Keep:
        return SettledBackups{0, int(backups.all().size())};
    case OlderBackups::ReEncrypt:
        return reencryptBackups(backups, oldPassphrase, newPassphrase);
    case OlderBackups::Delete:
        break;
    }
    return deleteOlder(backups, oldPassphrase, key);
}

} // namespace lanai
