// A new passphrase for a journal: the file that was there stays among the backups, under the old one.
#pragma once
#include "core/journal/backupfolder.h"
#include "core/storage/rekeying.h"

namespace lanai {

class PassphraseChange
{
public:
    // Takes a new backup name at once: CannotWrite where there can't be one. `old` opens the journal now.
    [[nodiscard]] static Result<std::unique_ptr<PassphraseChange>>
    begin(const BackupFolder &backups, const QString &journal, const Key &old, SecretBytes newPassphrase);

    // The new key. The journal is closed by then; see Rekeying::run() for threads and errors.
    [[nodiscard]] Result<Key> run(const std::function<void(RekeyStage)> &tell = {}) { return m_rekeying.run(tell); }
    void cancel() { m_rekeying.cancel(); }

    // Where the file that was there is after run().
    [[nodiscard]] const QString &kept() const { return m_kept; }

private:
    PassphraseChange(const QString &journal, const Key &old, SecretBytes newPassphrase, const QString &kept)
        : m_kept(kept)
        , m_rekeying(journal, old.copy(), std::move(newPassphrase), kept)
    {
    }

    QString m_kept;
    Rekeying m_rekeying;
};

// Backups that are still under an older passphrase, brought under the journal's: each as a whole or not at all.
// `old` opens them; those that it doesn't open are left as they are. How many were changed.
[[nodiscard]] Result<int> reencryptBackups(const BackupFolder &backups, const SecretBytes &oldPassphrase,
                                           const SecretBytes &newPassphrase);

} // namespace lanai
