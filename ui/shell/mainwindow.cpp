#include "ui/shell/mainwindow.h"
#include "core/journal/automaticbackups.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/createscreen.h"
#include "ui/shell/journalplaces.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/rememberedkeys.h"
#include "ui/shell/sample.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include "ui/shell/unlockscreen.h"
#include "ui/shell/welcomescreen.h"
#include "ui/shell/windowrestoring.h"
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>

namespace lanai {

MainWindow::MainWindow(const Clock &clock, const Desk::Pages &pages)
    : m_clock(clock)
    , m_makePages(pages)
    , m_actions(new ActionTable(this))
    , m_ownPrompts(std::make_unique<DialogPrompts>(this))
    , m_prompts(m_ownPrompts.get())
    , m_screens(new QStackedWidget(this))
    , m_welcome(new WelcomeScreen(m_screens))
    , m_create(new CreateScreen(m_screens))
    , m_unlock(new UnlockScreen(m_screens))
    , m_opening(clock, QStringLiteral("window"))
    , m_idle(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Lanai"));
    setCentralWidget(m_screens);
    m_toasts = new Toasts(this);
    m_restoring = new WindowRestoring(clock, *m_unlock, *m_toasts, this);
    for (QWidget *screen :
         {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_unlock)})
        m_screens->addWidget(screen);
    m_keyCare = new KeyCare(clock, *m_actions, m_screens, this);
    setMinimumSize(theme().px("window-least-width"), theme().px("window-least-height"));
    connectScreens();
    attachActions();
    restoreState();
}

MainWindow::~MainWindow()
{
    dropDesk();
}

void MainWindow::connectScreens()
{
    connect(m_welcome, &WelcomeScreen::createWanted, this, &MainWindow::beginCreating);
    connect(m_welcome, &WelcomeScreen::openWanted, this, &MainWindow::openAnother);
    connect(m_welcome, &WelcomeScreen::restoreWanted, this, &MainWindow::restore);
    connect(m_welcome, &WelcomeScreen::sampleWanted, this, &MainWindow::trySample);
    connect(m_create, &CreateScreen::entered, this, &MainWindow::create);
    connect(m_create, &CreateScreen::placeWanted, this, &MainWindow::choosePlace);
    connect(m_create, &CreateScreen::cancelled, this, &MainWindow::welcome);
    connect(m_unlock, &UnlockScreen::entered, this, &MainWindow::unlock);
    connect(m_unlock, &UnlockScreen::anotherWanted, this, &MainWindow::welcome);
    connect(&m_opening, &Opening::opened, this, &MainWindow::opened);
    connect(&m_opening, &Opening::failed, this, &MainWindow::failed);
    connect(m_keyCare, &KeyCare::screenWanted, this, &MainWindow::bringUp);
    connect(m_keyCare, &KeyCare::deskWanted, this, &MainWindow::backToDesk);
    connect(m_keyCare, &KeyCare::closeWanted, this, &MainWindow::closeForNow);
    connect(m_keyCare, &KeyCare::openWanted, this, &MainWindow::openAgain);
    connect(m_restoring, &WindowRestoring::openWanted, this, [this](const QString &journal, const Key &key) {
        m_path = journal;
        m_opening.open(journal, key);
    });
    // Queued: the desk goes, and with it the toast that was pressed.
    connect(m_restoring, &WindowRestoring::undoWanted, this, &MainWindow::restoreBackup, Qt::QueuedConnection);
    connect(&m_idle, &IdleLock::idle, this, &MainWindow::lock);
    // The session ends: whoever stayed would keep it from ending.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_quitting = true; });
    connect(&PreferenceWatch::instance(), &PreferenceWatch::changed, this, &MainWindow::watchIdle);
}

void MainWindow::attachActions()
{
    m_actions->attach(QStringLiteral("lock"), this, this, &MainWindow::lock);
    m_actions->attach(QStringLiteral("quit"), this, this, &MainWindow::quit);
}

void MainWindow::begin(const QString &path)
{
    const QString meant = path.isEmpty() ? journalOpenedLast() : path;
    if (meant.isEmpty())
        return welcome();
    askPassphrase(meant);
    lookForKey();
}

void MainWindow::setKeychain(Keychain &keychain)
{
    m_remembered = new RememberedKeys(keychain, this);
    m_keyCare->setKeys(*m_remembered);
    m_unlock->offerRemembering(true);
}

// While the passphrase can be typed: whoever is first opens the journal.
void MainWindow::lookForKey()
{
    if (m_remembered == nullptr || m_wasLocked)
        return;
    m_remembered->look(m_path, [this, path = m_path](const Key &key) {
        m_byRememberedKey = true;
        m_unlock->setOpening(true);
        m_opening.open(path, key);
    });
}

void MainWindow::openWith(const QString &path, SecretBytes passphrase)
{
    askPassphrase(path);
    m_unlock->setOpening(true);
    m_opening.open(path, std::move(passphrase));
}

void MainWindow::openInstead(const QString &path)
{
    const bool isAsked = m_screens->currentWidget() == m_unlock && !m_restoring->isAsking();
    const bool isMeant = (m_desk != nullptr || isAsked) && QFileInfo(m_path) == QFileInfo(path);
    if (isMeant || m_keyCare->isChanging())
        return;
    if (m_restoring->isRestoring())
        return m_toasts->tell(tr("A backup is being brought back. Open the other journal afterwards."));
    if (m_desk != nullptr)
        lock();
    m_opening.cancel();
    m_create->forget();
    m_sampleFolder.reset();
    m_place = Place();
    begin(path);
}

void MainWindow::welcome()
{
    m_lockWanted = false;
    if (m_remembered != nullptr)
        m_remembered->stop();
    m_opening.cancel();
    m_restoring->forget();
    m_create->forget();
    m_unlock->forget();
    bringUp(m_welcome);
}

// Its name is also the window's role, as the desk's pages' are.
void MainWindow::bringUp(QWidget *screen)
{
    m_screens->setCurrentWidget(screen);
    setWindowRole(screen->objectName());
}

void MainWindow::askPassphrase(const QString &path)
{
    m_lockWanted = false;
    if (m_remembered != nullptr)
        m_remembered->stop();
    if (m_path != path)
        m_unkept.reset();
    m_path = path;
    m_restoring->forget();
    m_unlock->ask(path, lastOpenedAt(path), m_sampleFolder != nullptr);
    bringUp(m_unlock);
}

void MainWindow::beginCreating()
{
    m_sampleFolder.reset();
    m_create->begin(proposedJournalPath());
    bringUp(m_create);
}

void MainWindow::choosePlace()
{
    m_prompts->saveFile({tr("Where the journal lies"),
                         {},
                         QStringLiteral("Peers.lanai"),
                         tr("Journals (*.lanai)"),
                         QStringLiteral("lanai")},
                        this, [this](const QString &path) { m_create->setPath(path); });
}

void MainWindow::create()
{
    m_path = m_create->path();
    makeFolderOf(m_path);
    m_create->setCreating(true);
    m_place = Place();
    m_place.page = PageId::Triage; // a new journal begins with who one's peers are
    m_openedBy = OpenedBy::Creating;
    m_opening.create(m_path, m_create->passphrase(), NewJournal::Empty);
}

void MainWindow::unlock()
{
    m_lockWanted = false;
    if (m_remembered != nullptr)
        m_remembered->stop();
    Result<SecretBytes> passphrase = m_unlock->passphrase();
    if (!passphrase)
        return m_unlock->tell(passphrase.error());
    if (m_restoring->isAsking())
        return m_restoring->bring(std::move(*passphrase));
    m_restoring->forget();
    m_toRemember = m_unlock->isToBeRemembered();
    m_byRememberedKey = false;
    m_openedBy = m_unlock->usesRecoveryKey() ? OpenedBy::RecoveryKey : OpenedBy::Passphrase;
    m_unlock->setOpening(true);
    m_opening.open(m_path, std::move(*passphrase));
}

void MainWindow::openAnother()
{
    m_sampleFolder.reset();
    m_prompts->openFile({tr("Open a journal"), {}, {}, tr("Journals (*.lanai);;All files (*)"), {}}, this,
                        [this](const QString &path) { askPassphrase(path); });
}

// It becomes a journal of its own: a backup is never written to.
void MainWindow::restore()
{
    m_sampleFolder.reset();
    m_prompts->openFile({tr("Restore which backup?"), {}, {}, tr("Journals (*.lanai);;All files (*)"), {}}, this,
                        [this](const QString &backup) {
                            const QString to = proposedJournalPath();
                            makeFolderOf(to);
                            askPassphrase(to);
                            m_restoring->ask(backup, to);
                        });
}

void MainWindow::restoreBackup(const QString &backup)
{
    if (m_journal == nullptr)
        return;
    const Key key = m_journal->key();
    const QString path = m_path;
    lock();
    m_restoring->replace(path, backup, key);
}

void MainWindow::trySample()
{
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    m_place = Place();
    m_path = m_sampleFolder->filePath(QStringLiteral("Sample.lanai"));
    m_opening.create(m_path, passphraseBytes(samplePassphrase()), NewJournal::Sample);
    m_toasts->tell(tr("Making the sample journal. It takes a moment."));
}

void MainWindow::opened()
{
    std::unique_ptr<Journal> journal = m_opening.takeJournal();
    if (journal == nullptr)
        return;
    dropDesk();
    m_journal = std::move(journal);
    m_byRememberedKey = false;
    m_create->forget();
    m_unlock->forget();
    m_toasts->clear();
    if (m_sampleFolder == nullptr)
        rememberJournal(m_path, m_clock.nowUtc());
    if (m_lockWanted)
        return closeAgain();
    m_journal->watch();
    if (std::exchange(m_toRemember, false) && m_remembered != nullptr)
        m_remembered->keep(m_journal->key(), [this](const Error &error) { m_toasts->tell(error); });
    const Result<void> ready = takeUpUnkept().and_then([this] { return m_journal->makeDue(); });
    makeDesk();
    tellUnlessReadOnly(ready);
    // Once the page is painted: nobody waits for an end of what lies in the trash.
    QTimer::singleShot(0, m_desk, [this] { tellUnlessReadOnly(m_journal->tidyUp()); });
    watchIdle();
    const OpenedBy by = std::exchange(m_openedBy, OpenedBy::Passphrase);
    m_keyCare->begin(*m_journal, *m_prompts, *m_toasts, m_sampleFolder != nullptr ? OpenedBy::Sample : by);
    m_restoring->tellOpened(m_path);
    backUpByItself();
    Q_EMIT unlocked();
}

void MainWindow::makeDesk()
{
    m_desk = new Desk(*m_journal, *m_toasts, *m_prompts, *m_actions, m_makePages, m_screens);
    // Queued: the desk goes, and with it the button that was pressed.
    connect(m_desk, &Desk::reloadWanted, this, &MainWindow::reload, Qt::QueuedConnection);
    connect(m_desk, &Desk::restoreWanted, this, &MainWindow::restoreBackup, Qt::QueuedConnection);
    m_screens->addWidget(m_desk);
    m_screens->setCurrentWidget(m_desk);
    m_desk->navigator().go(m_place);
}

// The person left while it was being opened.
void MainWindow::closeAgain()
{
    const Result<void> kept = takeUpUnkept(); // it doesn't wait in memory either
    m_journal.reset();
    m_toRemember = false;
    m_openedBy = OpenedBy::Passphrase;
    askPassphrase(m_path);
    tellUnlessReadOnly(kept);
}

// The sample is gone with the window.
void MainWindow::backUpByItself()
{
    if (m_sampleFolder != nullptr)
        return;
    m_backups = std::make_unique<AutomaticBackups>(*m_journal);
    m_backups->start();
}

void MainWindow::tellUnlessReadOnly(const Result<void> &done)
{
    if (!done && done.error().code != ErrorCode::ReadOnly)
        m_toasts->tell(done.error());
}

void MainWindow::failed(const Error &error)
{
    m_toasts->clear();
    m_lockWanted = false;
    m_toRemember = false;
    m_openedBy = OpenedBy::Passphrase;
    const bool wrongKey = std::exchange(m_byRememberedKey, false) && error.code == ErrorCode::WrongPassphrase;
    if (m_screens->currentWidget() == m_create)
        m_create->tell(error);
    else if (m_screens->currentWidget() == m_unlock) {
        m_unlock->tell(wrongKey ? Error{ErrorCode::KeychainWrong, {}} : error);
        m_restoring->offer(m_path, error);
    } else
        m_toasts->tell(error);
}

void MainWindow::watchIdle()
{
    if (m_desk != nullptr)
        m_idle.setMinutes(preferences::read(preferences::lockMinutes, 0, preferences::mostLockMinutes));
}

void MainWindow::lock()
{
    m_wasLocked = true;
    if (m_desk == nullptr)
        return lockWithoutDesk();
    m_idle.stop();
    Q_EMIT locking();
    m_place = m_desk->navigator().current();
    closeBeside();
    askPassphrase(m_path);
    m_toasts->clear();
    m_screens->repaint(); // now: what still reads or writes may keep the desk from going at once
    dropDesk();
    Q_EMIT locked();
}

void MainWindow::lockWithoutDesk()
{
    m_unlock->forget();
    if (isUnderWay())
        m_lockWanted = true;
    else if (m_screens->currentWidget() == m_unlock && !m_restoring->isAsking())
        askPassphrase(m_path); // nor does a backup that was found open anything any more
}

bool MainWindow::isUnderWay() const
{
    return m_opening.isRunning() || m_keyCare->isChanging() || m_restoring->isRestoring();
}

void MainWindow::reload()
{
    if (m_journal == nullptr)
        return; // locked meanwhile
    const Key key = m_journal->key();
    closeForNow();
    openAgain(key);
}

void MainWindow::closeForNow()
{
    if (Page *front = m_desk->front()) {
        if (std::optional<Draft> draft = front->unkept())
            m_unkept = Unkept{m_path, std::move(*draft)};
    }
    lock();
}

void MainWindow::openAgain(const Key &key)
{
    bringUp(m_unlock);
    m_unlock->setOpening(true);
    m_opening.open(m_path, key);
}

void MainWindow::backToDesk()
{
    if (m_desk == nullptr)
        return;
    m_screens->setCurrentWidget(m_desk);
    m_desk->navigator().go(m_desk->navigator().current());
}

Result<void> MainWindow::takeUpUnkept()
{
    const std::optional<Unkept> unkept = std::exchange(m_unkept, std::nullopt);
    if (!unkept || unkept->journal != m_path)
        return {};
    return m_journal->drafts().save(unkept->draft.place, unkept->draft.content);
}

// Dialogs, menus and tool tips of the desk show what the journal holds, too.
void MainWindow::closeBeside()
{
    QToolTip::hideText();
    const QList<QWidget *> all = findChildren<QWidget *>();
    QList<QPointer<QWidget>> windows; // one may take another with it
    for (QWidget *widget : all) {
        if (widget->isWindow() && widget->isVisible())
            windows << widget;
    }
    for (const QPointer<QWidget> &window : std::as_const(windows)) {
        if (window != nullptr)
            window->close();
    }
}

void MainWindow::dropDesk()
{
    if (m_desk == nullptr)
        return;
    closeBeside();
    if (Page *front = m_desk->front())
        front->leave();
    m_keyCare->end();
    m_screens->removeWidget(m_desk);
    delete m_desk;
    m_desk = nullptr;
    m_toasts->clear();
    m_backups.reset();
    m_journal.reset();
}

void MainWindow::restoreState()
{
    resize(theme().px("window-width"), theme().px("window-height"));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::goTo(const Place &place)
{
    if (m_desk != nullptr)
        m_desk->navigator().go(place);
    else
        m_place = place;
}

void MainWindow::bringForward()
{
    m_quitting = false; // what was to end goes on
    QGuiApplication::setQuitOnLastWindowClosed(true);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    QCoreApplication::quit(); // a window that isn't shown ends nothing by closing
    m_quitting = false;       // a small window with a note in it may have refused
}

bool MainWindow::staysWhenClosed() const
{
    return !m_quitting && m_stays && m_stays();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (staysWhenClosed()) {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        event->ignore();
        hide();
        Q_EMIT stayed();
        return;
    }
    lock();
    QMainWindow::closeEvent(event);
}

} // namespace lanai
