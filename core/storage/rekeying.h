// Gives a journal a new passphrase. Never in place: what is there is copied whole under the new key, the copy is read
// back and compared, and only then takes the journal's place. What was there stays as a backup under the old one.
#pragma once
#include "core/domain/result.h"
#include "core/storage/key.h"
#include <QMutex>
#include <functional>
#include <optional>

namespace lanai {

class Connection;

enum class RekeyStage { Deriving, Copying, Comparing, Replacing };

class Rekeying
{
public:
    // `path` opens with `old` now, a derived key. `kept`: where what is there goes; nothing lies there yet.
    Rekeying(const QString &path, Key old, SecretBytes newPassphrase, QString kept);
    // Under a key that is derived already, with its salt.
    Rekeying(const QString &path, Key old, Key fresh, QString kept);

    // The new key. Slow; on any thread, without a connection of the caller's to the file: nobody can read or write it
    // meanwhile. `tell` is called as each stage begins.
    // EmptyPassphrase, SamePassphrase, WrongPassphrase (the old one), Busy, ReadOnly, DiskFull, CannotWrite, Cancelled,
    // CopyDiffers: the journal is as it was, and no new file is left.
    [[nodiscard]] Result<Key> run(const std::function<void(RekeyStage)> &tell = {});

    // From any thread: ends in Cancelled unless the copy is taking its place already.
    void cancel();

private:
    [[nodiscard]] Result<Key> derive() const;
    [[nodiscard]] Result<void> copy(const Connection &from, const Key &key);
    [[nodiscard]] Result<void> compare(const Connection &from, const Key &key);
    [[nodiscard]] Result<void> unlessCancelled();
    // What cancel() has to break off from now on.
    void runs(const Connection *connection);

    QString m_path;
    Key m_old;
    SecretBytes m_passphrase;
    std::optional<Key> m_given; // instead of one from m_passphrase
    QString m_kept;
    QString m_fresh; // the copy, beside the journal
    QMutex m_mutex;
    std::function<void()> m_interrupt;
    bool m_cancelled = false;
};

} // namespace lanai
