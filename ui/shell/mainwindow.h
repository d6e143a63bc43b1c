// The window: welcome, a new journal, the lock, or the desk of an open journal. Its title is "Lanai" and says nothing.
#pragma once
#include "core/journal/drafts.h"
#include "core/journal/opening.h"
#include "ui/shell/desk.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/keycare.h"
#include <QMainWindow>
#include <QTemporaryDir>
#include <functional>

class QStackedWidget;

namespace lanai {

class ActionTable;
class AutomaticBackups;
class CreateScreen;
class Keychain;
class RememberedKeys;
class UnlockScreen;
class WelcomeScreen;
class WindowRestoring;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // `clock` must outlive the window. `pages` makes the pages of a journal that was opened.
    MainWindow(const Clock &clock, const Desk::Pages &pages);
    ~MainWindow() override;

    // Offers to remember keys there, and looks there first when the program begins. It must outlive the window.
    void setKeychain(Keychain &keychain);
    // Asks for the passphrase of `path`, or opens it with a key that is remembered; without a path, the journal opened
    // last; else welcomes.
    void begin(const QString &path);
    // Without asking: with a passphrase that is known already.
    void openWith(const QString &path, SecretBytes passphrase);
    // Another journal than the one that is open, which is locked; nothing happens where that is it already, or where
    // its passphrase is asked for, or while it gets a new one or a backup is brought back.
    void openInstead(const QString &path);
    // Takes everything of the journal off the screen and out of memory. Drafts are kept in it. One that is being opened
    // is closed as soon as it is open. No remembered key is looked for any more.
    void lock();
    // Opens what lies in the journal's place now, with the same key and at the same place.
    void reload();
    // Puts a backup in the open journal's place, and opens it at the same place.
    void restoreBackup(const QString &backup);
    // Where to go as soon as the journal is open (also after the next unlocking).
    void setFirstPlace(const Place &place) { m_place = place; }
    // There now, or as soon as the journal is open.
    void goTo(const Place &place);
    // In front of the others, also when it was closed and stayed.
    void bringForward();
    // Ends the program, where closing the window wouldn't.
    void quit();
    // Asked when the window is closed: whether the program stays, without it.
    void setStaying(const std::function<bool()> &stays) { m_stays = stays; }

    [[nodiscard]] Desk *desk() const { return m_desk; }
    [[nodiscard]] Toasts &toasts() { return *m_toasts; }
    [[nodiscard]] ActionTable &actions() { return *m_actions; }
    // Answers come from `prompts` from now on, which must outlive the window: tests.
    void setPrompts(Prompts &prompts) { m_prompts = &prompts; }
    [[nodiscard]] KeyCare &keyCare() { return *m_keyCare; }

Q_SIGNALS:
    void unlocked();
    void locking(); // the journal is still open
    void locked();
    void stayed(); // the window was closed, the program wasn't

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void attachActions();
    void connectScreens();
    void welcome();
    void bringUp(QWidget *screen);
    void askPassphrase(const QString &path);
    void lookForKey();
    void beginCreating();
    void choosePlace();
    void create();
    void unlock();
    void openAnother();
    void restore();
    void trySample();
    void opened();
    void makeDesk();
    void closeAgain();
    void failed(const Error &error);
    void lockWithoutDesk();
    [[nodiscard]] bool isUnderWay() const;
    void backUpByItself();
    void tellUnlessReadOnly(const Result<void> &done);
    void dropDesk();
    void closeBeside();
    void closeForNow();
    void openAgain(const Key &key);
    void backToDesk();
    [[nodiscard]] Result<void> takeUpUnkept();
    void watchIdle();
    void restoreState();
    [[nodiscard]] bool staysWhenClosed() const;

    const Clock &m_clock;
    Desk::Pages m_makePages;
    ActionTable *m_actions;
    Toasts *m_toasts;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts *m_prompts;
    QStackedWidget *m_screens;
    WelcomeScreen *m_welcome;
    CreateScreen *m_create;
    UnlockScreen *m_unlock;
    Opening m_opening;
    KeyCare *m_keyCare;
    OpenedBy m_openedBy = OpenedBy::Passphrase;
    WindowRestoring *m_restoring;
    RememberedKeys *m_remembered = nullptr; // null: no keychain
    bool m_toRemember = false;              // the key of the journal that is being opened
    bool m_byRememberedKey = false;
    bool m_wasLocked = false;  // since the program began
    bool m_lockWanted = false; // what is under way is not to leave a journal open
    IdleLock m_idle;
    std::unique_ptr<QTemporaryDir> m_sampleFolder; // gone with the window
    QString m_path;
    // Waits for the journal there to be open again.
    struct Unkept
    {
        QString journal;
        Draft draft;
    };
    std::optional<Unkept> m_unkept;
    Place m_place;
    std::function<bool()> m_stays; // none: it doesn't
    bool m_quitting = false;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<AutomaticBackups> m_backups; // gone before the journal
    Desk *m_desk = nullptr;                      // null: locked
};

} // namespace lanai
