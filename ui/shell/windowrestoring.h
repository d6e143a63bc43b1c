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
    // One is being brought back now.
    [[nodiscard]] bool isRestoring() const { return m_restoring.isBringing(); }
    // Something else is done: nothing is offered or brought back any more. What was brought back already is still told.
    void forget();
    // The journal at `path` is open. If it was brought back, says so, once: with Undo where that can work, else where
    // what was there lies.
    void tellOpened(const QString &path);

Q_SIGNALS:
    void openWanted(const QString &journal, const lanai::Key &key);
    void undoWanted(const QString &backup);

private:
    // How it ended, until the journal is open.
    struct Ended
    {
        QString journal;
        std::optional<Error> failure; // none: it was brought back
        QString kept;                 // where what was there is; empty: nothing was
        bool canUndo = false;
    };

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
    std::optional<Ended> m_ended;
};

} // namespace lanai
