#include "ui/shell/windowrestoring.h"
#include "ui/shell/storedbackupwords.h"
#include "ui/shell/toasts.h"
#include "ui/shell/unlockscreen.h"
#include <QFileInfo>

namespace lanai {
namespace {

// What may be wrong with the file itself.
bool isOfTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::NotAJournal:
    case ErrorCode::WrongPassphrase: // or a salt that isn't the one it was
    case ErrorCode::DamagedFile:
    case ErrorCode::CannotRead:
    case ErrorCode::MigrationFailed:
    case ErrorCode::Storage:
        return true;
    default:
        return false;
    }
}

} // namespace

WindowRestoring::WindowRestoring(const Clock &clock, UnlockScreen &unlock, Toasts &toasts, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_unlock(unlock)
    , m_toasts(toasts)
    , m_restoring(clock)
{
    connect(&m_restoring, &Restoring::restored, this, &WindowRestoring::restored);
    connect(&m_restoring, &Restoring::failed, this, &WindowRestoring::failed);
    connect(&m_restoring, &Restoring::found, this,
            [this](const QString & /*journal*/, const StoredBackup &backup) { found(backup); });
    connect(&unlock, &UnlockScreen::offeredBackupWanted, this, [this] {
        m_unlock.setOpening(true);
        m_restoring.restoreFound();
    });
}

void WindowRestoring::replace(const QString &journal, const QString &backup, const Key &key)
{
    m_journal = journal;
    m_key.emplace(key.copy());
    m_unlock.setOpening(true);
    m_restoring.restore(journal, backup, key);
}

void WindowRestoring::ask(const QString &backup, const QString &to)
{
    m_backup = backup;
    m_to = to;
    m_unlock.askForBackup(backup);
}

void WindowRestoring::bring(SecretBytes passphrase)
{
    m_unlock.setOpening(true);
    m_restoring.bringBack(m_backup, std::move(passphrase), m_to);
}

void WindowRestoring::offer(const QString &path, const Error &error)
{
    Result<SecretBytes> passphrase = m_unlock.passphrase();
    if (!passphrase || passphrase->view().isEmpty() || !isOfTheFile(error.code))
        return;
    m_why = error.code;
    m_restoring.lookFor(path, std::move(*passphrase));
}

void WindowRestoring::found(const StoredBackup &backup)
{
    const QString when = StoredBackupWords::when(backup.takenAt, m_clock);
    m_unlock.offerBackup(
        m_why == ErrorCode::WrongPassphrase
            ? tr("It opens the backup of %1, though. Either the passphrase was changed after that, or "
                 "the beginning of the file is damaged.")
                  .arg(when)
            : tr("The newest backup that is whole is that of %1. What lies here now is kept.").arg(when),
        tr("Restore that backup"));
}

void WindowRestoring::forget()
{
    m_backup.clear();
    m_key.reset();
    m_restoring.stop();
}

void WindowRestoring::restored(const QString &journal, const Key &key, const QString &kept)
{
    // What didn't open wasn't whole, and what has another salt has another key: neither comes back by itself.
    const bool wasOpen = std::exchange(m_key, std::nullopt).has_value();
    const Result<QByteArray> salt = readSalt(kept);
    m_ended = Ended{journal, {}, kept, wasOpen && salt && isSaltOf(key, *salt)};
    m_backup.clear();
    Q_EMIT openWanted(journal, key);
}

void WindowRestoring::failed(const Error &error)
{
    if (!m_key)
        return m_unlock.tell(error);
    m_ended = Ended{m_journal, error, {}, false};
    const Key key = std::move(*std::exchange(m_key, std::nullopt));
    Q_EMIT openWanted(m_journal, key);
}

void WindowRestoring::tellOpened(const QString &path)
{
    if (!m_ended || m_ended->journal != path)
        return;
    const Ended ended = *std::exchange(m_ended, std::nullopt);
    if (ended.failure)
        return m_toasts.tell(*ended.failure);
    if (ended.kept.isEmpty())
        return m_toasts.tell(tr("The backup is a journal of its own now."));
    if (!ended.canUndo)
        return m_toasts.tell(tr("The journal is as it was in the backup. What was there is kept as “%1”: it is listed "
                                "in the settings, under Backups.")
                                 .arg(QFileInfo(ended.kept).fileName()));
    m_toasts.tell(tr("The journal is as it was in the backup."), tr("Undo"), this,
                  [this, kept = ended.kept] { Q_EMIT undoWanted(kept); });
}

} // namespace lanai
