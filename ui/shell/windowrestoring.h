// The window's part in bringing a backup back: from the settings, from the welcome screen, and where a journal doesn't
// open.
#pragma once
#include "ui/shell/restoring.h"

namespace lanai {

class Toasts;
class UnlockScreen;

class WindowRestoring : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    WindowRestoring(const Clock &clock, UnlockScreen &unlock, Toasts &toasts, QObject *parent);

    // Puts a backup in the place of `journal`, which was just closed and opens with `key`: openWanted() in any case.
    void replace(const QString &journal, const QString &backup, const Key &key);
    // Asks for the passphrase of a backup that becomes a journal of its own at `to`.
    void ask(const QString &backup, const QString &to);
    [[nodiscard]] bool isAsking() const { return !m_backup.isEmpty(); }
    // With what was typed: openWanted(), or it is said why not.
    void bring(SecretBytes passphrase);
    // The journal at `path` didn't open: looks whether a backup can be offered.
    void offer(const QString &path, const Error &error);
    // Something else is done: nothing is offered or brought back any more.
    void forget();
    // The journal that was brought back is open: says so, with Undo.
    void tellOpened();

Q_SIGNALS:
    void openWanted(const QString &journal, const lanai::Key &key);
    void undoWanted(const QString &backup);

private:
    void restored(const QString &journal, const Key &key, const QString &kept);
    void failed(const Error &error);
    void found(const StoredBackup &backup);

    const Clock &m_clock;
    UnlockScreen &m_unlock;
    Toasts &m_toasts;
    Restoring m_restoring;
    QString m_backup; // that is asked for; empty: none
    QString m_to;
    QString m_journal;        // whose place is taken
    std::optional<Key> m_key; // that opens it, should that fail
    ErrorCode m_why = ErrorCode::DamagedFile;
    std::function<void()> m_tell; // once it is open
};

} // namespace lanai
