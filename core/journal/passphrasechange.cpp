#include "core/journal/passphrasechange.h"
#include <QFile>

namespace lanai {

Result<std::unique_ptr<PassphraseChange>> PassphraseChange::begin(const BackupFolder &backups, const QString &journal,
                                                                  const Key &old, SecretBytes newPassphrase)
{
    return backups.placeFor(BackupReason::BeforePassphrase).map([&](const QString &kept) {
        return std::unique_ptr<PassphraseChange>(new PassphraseChange(journal, old, std::move(newPassphrase), kept));
    });
}

Result<int> reencryptBackups(const BackupFolder &backups, const SecretBytes &oldPassphrase,
                             const SecretBytes &newPassphrase)
{
    int changed = 0;
    for (const StoredBackup &backup : backups.all()) {
        const Result<Key> old = keyFor(backup.path, oldPassphrase);
        if (!old)
            return fail(old.error());
        const QString replaced = backup.path + QStringLiteral(".old");
        QFile::remove(replaced); // of one that was killed
        const Result<Key> done = Rekeying(backup.path, old->copy(), newPassphrase.copy(), replaced).run();
        if (!done && done.error().code == ErrorCode::WrongPassphrase)
            continue;
        if (!done)
            return fail(done.error());
        QFile::remove(replaced);
        ++changed;
    }
    return changed;
}

} // namespace lanai
