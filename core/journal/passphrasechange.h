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

// After a change: does what was chosen with the backups that were made under `old`, the key the journal had; others may
// be another journal's of the same name and passphrase. Those under `key`, the journal's own now, are its backups as
// before. Damaged ones are left as they are, and each is changed as a whole or not at all; before any is deleted a new
// one is made and read back: there is never none. CannotWrite, DiskFull, ReadOnly: the first that should have been
// changed and couldn't; what making a backup says; Cancelled, with what was done by then done.
[[nodiscard]] Result<SettledBackups> settleBackups(OlderBackups choice, const BackupFolder &backups, const Key &old,
                                                   const Key &key, BreakOff *breakOff = nullptr);

} // namespace lanai
