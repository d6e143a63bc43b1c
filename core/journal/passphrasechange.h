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

// What becomes of the backups that open with the older passphrase.
enum class OlderBackups { Keep, ReEncrypt, Delete };

template<>
struct EnumWords<OlderBackups>
{
    static constexpr std::array words{EnumWord<OlderBackups>{OlderBackups::Keep, QLatin1StringView("keep")},
                                      EnumWord<OlderBackups>{OlderBackups::ReEncrypt, QLatin1StringView("re-encrypt")},
                                      EnumWord<OlderBackups>{OlderBackups::Delete, QLatin1StringView("delete")}};
};

struct SettledBackups
{
    int done = 0; // brought under the new passphrase, or deleted
    int left = 0; // that still open with an older one

    friend bool operator==(const SettledBackups &, const SettledBackups &) = default;
};

// Backups that are still under an older passphrase, brought under the journal's: each as a whole or not at all.
// `old` opens them, a passphrase or a raw key; those that it doesn't open, or that are damaged, are left as they are.
// DiskFull, CannotWrite, ReadOnly: the first that should have been changed and couldn't.
[[nodiscard]] Result<SettledBackups> reencryptBackups(const BackupFolder &backups, const SecretBytes &oldPassphrase,
                                                      const SecretBytes &newPassphrase);

// After a change: does with the older backups what was chosen. Deleted are those that the old passphrase opens: others
// may be another journal's of the same name. Before that a new one is made under `key`, the journal's own, and read
// back: there is never none. CannotWrite for one that can't be deleted; what making a
// backup says.
[[nodiscard]] Result<SettledBackups> settleBackups(OlderBackups choice, const BackupFolder &backups,
                                                   const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase,
                                                   const Key &key);

} // namespace lanai
