// Looks after the keys of the open journal, for the window: its recovery sheet, offered once it was made and whenever
// it is asked for, and a change of its passphrase, for which the journal is closed and opened again at the same place.
#pragma once
#include "core/journal/passphrasejob.h"
#include "ui/shell/recoveryscreen.h"
#include <QObject>
#include <QPointer>

class QAction;
class QStackedWidget;

namespace lanai {

class ActionTable;
class PassphraseScreen;
class RememberedKeys;
class Toasts;

enum class OpenedBy { Passphrase, RecoveryKey, Creating, Sample };

class KeyCare : public QObject
{
    Q_OBJECT
public:
    // Its screens are put among `screens`, whose window its questions stand over; its actions are "change-passphrase",
    // "recovery-sheet" and "remember-key", which is checked where the keychain holds the key and disabled where that
    // isn't known. `clock` must outlive it.
    KeyCare(const Clock &clock, ActionTable &actions, QStackedWidget *screens, QObject *parent);
    // Cancels a change that still runs.
    ~KeyCare() override;

    void setKeys(RememberedKeys &keys) { m_keys = &keys; }
    // Asks the keychain anew whether it holds the key: somebody may have deleted it there.
    void lookInKeychain();
    void setPrinting(Printing &printing);
    // `journal` is open, until end().
    void begin(Journal &journal, Prompts &prompts, Toasts &toasts, OpenedBy by);
    // Nothing of its key stays here.
    void end();
    // A change of passphrase runs: its journal is closed, and openWanted() comes afterwards.
    [[nodiscard]] bool isChanging() const { return m_change != nullptr; }

Q_SIGNALS:
    void screenWanted(QWidget *screen);
    void deskWanted();
    // The journal is to be closed, with its drafts kept; it is when the signal returns.
    void closeWanted();
    // And to be opened again. How it ended is said when it is, which may be later.
    void openWanted(const lanai::Key &key);

private:
    struct Change
    {
        std::unique_ptr<PassphraseJob> job;
        QString journal;
        Key before;
        OlderBackups older = OlderBackups::Keep;
        bool isRemembered = false; // the key from before lies in the keychain
    };
    // How one ended; nothing of its keys.
    struct Ended
    {
        QString journal;
        Result<QString> backups; // what became of the older ones, in a sentence; or why nothing was changed
    };

    void askForPassphrase();
    void askForSheet();
    void offer(RecoveryOccasion occasion, const QString &also = {});
    void change(PassphraseWish wish);
    void changed();
    void tellOfChange();
    void updateKeychain(const Change &change, const Key &fresh);
    void remember();
    void remembered(bool wanted, const Result<void> &done);
    [[nodiscard]] bool refuses();

    const Clock &m_clock;
    RecoveryScreen *m_recovery;
    PassphraseScreen *m_progress;
    RememberedKeys *m_keys = nullptr; // null: no keychain
    Journal *m_journal = nullptr;     // null: none is open
    Prompts *m_prompts = nullptr;
    Toasts *m_toasts = nullptr;
    QWidget *m_window;
    QAction *m_remember;
    OpenedBy m_by = OpenedBy::Passphrase;

    std::unique_ptr<Change> m_change; // under way; null: none is
    std::optional<Ended> m_ended;     // until its journal is open again
};

} // namespace lanai
