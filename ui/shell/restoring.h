// Bringing backups back, in a thread: into the journal's place, or as a journal of their own; and the newest good one
// of a journal that doesn't open.
#pragma once
#include "core/journal/backupfolder.h"
#include "core/journal/breakablework.h"

namespace lanai {

class Restoring : public QObject
{
    Q_OBJECT
public:
    // `clock` must outlive it.
    explicit Restoring(const Clock &clock, QObject *parent = nullptr);

    // Each ends in a signal, never before it returns; a newer call stops the one before.

    // Into the place of `journal`, which is closed by then: restored(), failed() as BackupFolder::restore().
    void restore(const QString &journal, const QString &backup, const Key &key);
    // The same with what found() told of.
    void restoreFound();
    // As a journal of its own at `to`, once it was read whole: restored(), failed().
    void bringBack(const QString &backup, SecretBytes passphrase, const QString &to);
    // Which backup of `journal` to offer, as it doesn't open: found(), or nothing.
    void lookFor(const QString &journal, SecretBytes passphrase);
    void lookFor(const QString &journal, const Key &key);
    void stop();
    // Whether one is being brought back now; looking which to offer isn't that.
    [[nodiscard]] bool isBringing() const { return m_brings && m_work.isRunning(); }

Q_SIGNALS:
    // `key` opens `journal`. `kept`: where what was there is; empty when nothing was.
    void restored(const QString &journal, const lanai::Key &key, const QString &kept);
    void failed(const lanai::Error &error);
    void found(const QString &journal, const lanai::StoredBackup &backup);

private:
    struct Brought
    {
        std::shared_ptr<const Key> key;
        QString kept;
    };
    struct Good
    {
        StoredBackup backup;
        std::shared_ptr<const Key> key;
    };
    using KeyOf = std::function<Result<Key>(const QString &backup)>;

    void lookWith(const QString &journal, const KeyOf &keyOf);
    void tell(const QString &journal, const Result<Brought> &brought);

    const Clock &m_clock;
    BreakableWork m_work;
    bool m_brings = false; // what m_work does, or did last
    QString m_journal;     // of what was found
    std::optional<Good> m_found;
};

} // namespace lanai
