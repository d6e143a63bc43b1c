#include "core/journal/passphrasechange.h"
#include "core/storage/breakoff.h"
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

Result<void> reencrypt(const QString &backup, const Key &old, const Key &key)
{
    const QString replaced = backup + QStringLiteral(".old");
    if (QFile::exists(replaced) && !QFile::remove(replaced)) // of one that was killed
        return fail(ErrorCode::CannotWrite, {replaced, {}});
    return Rekeying(backup, old.copy(), key.copy(), replaced).run().and_then([&](const Key & /*key*/) -> Result<void> {
        if (!QFile::remove(replaced))
            return fail(ErrorCode::CannotWrite, {replaced, {}});
        return {};
    });
}

// Those that the journal's key before opens: copies of it, with its salt.
QList<StoredBackup> madeUnder(const Key &old, const BackupFolder &backups)
{
    QList<StoredBackup> made = backups.all();
    made.removeIf([&old](const StoredBackup &backup) {
        const Result<QByteArray> salt = readSalt(backup.path);
        return !salt || !isSaltOf(old, *salt);
    });
    return made;
}

Result<SettledBackups> reencryptOlder(const BackupFolder &backups, const Key &old, const Key &key,
                                      const BreakOff *breakOff)
{
    SettledBackups settled;
    for (const StoredBackup &backup : madeUnder(old, backups)) {
        const Result<void> done =
            BreakOff::unlessAsked(breakOff).and_then([&] { return reencrypt(backup.path, old, key); });
        if (!done && !isLeftAsItIs(done.error().code))
            return fail(done.error());
        ++(done ? settled.done : settled.left);
    }
    return settled;
}

Result<SettledBackups> deleteOlder(const BackupFolder &backups, const Key &old, const Key &key, BreakOff *breakOff)
{
    const QList<StoredBackup> older = madeUnder(old, backups);
    const Result<StoredBackup> fresh =
        backups.take(BackupReason::Asked, key, [](int /*percent*/) { return true; }, breakOff);
    if (!fresh)
        return fail(fresh.error());
    SettledBackups settled;
    for (const StoredBackup &backup : older) {
        QFile file(backup.path);
        const bool goes = Connection::open(backup.path, old, Connection::Mode::ReadOnly).has_value();
        if (goes && !file.remove())
            return fail(ErrorCode::CannotWrite, {backup.path, file.errorString()});
        ++(goes ? settled.done : settled.left);
    }
    return settled;
}

} // namespace

Result<SettledBackups> settleBackups(OlderBackups choice, const BackupFolder &backups, const Key &old, const Key &key,
                                     BreakOff *breakOff)
{
    switch (choice) {
    case OlderBackups::Keep:
        return SettledBackups{0, int(madeUnder(old, backups).size())};
    case OlderBackups::ReEncrypt:
        return reencryptOlder(backups, old, key, breakOff);
    case OlderBackups::Delete:
        break;
    }
    return deleteOlder(backups, old, key, breakOff);
}

} // namespace lanai
