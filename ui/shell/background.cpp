#include "ui/shell/background.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/discretion.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/portalsettings.h"
#include "ui/shell/reminderwords.h"

namespace lanai {

namespace {

QString goesOnSlot()
{
    return QStringLiteral("in-tray");
}

} // namespace

Background::Background(MainWindow &window, const Clock &clock, std::unique_ptr<Notifier> notifier)
    : m_window(window)
    , m_tray(this)
    , m_bubbles(m_tray.icon(), this)
    , m_notifier(notifier ? std::move(notifier) : desktopNotifier())
    , m_reminding(std::make_unique<Reminding>(clock, this->notifier()))
{
    connectWindow();
    connectTray();
}

Background::~Background()
{
    m_window.setStaying({});
}

// None: the tray's bubbles are all there is.
std::unique_ptr<Notifier> Background::desktopNotifier()
{
#ifdef LANAI_PORTAL
    if (PortalSettings::mayAnswer())
        return std::make_unique<DesktopNotifier>(m_bubbles, nullptr);
#endif
    return nullptr;
}

void Background::connectWindow()
{
    m_window.setStaying([this] { return m_tray.isThere(); });
    connect(&m_window, &MainWindow::unlocked, this, [this] {
        m_tray.setLocked(false);
        m_reminding->follow(m_window.desk()->context().journal);
    });
    connect(&m_window, &MainWindow::locking, m_reminding.get(), &Reminding::lock);
    connect(&m_window, &MainWindow::locked, this, [this] { m_tray.setLocked(true); });
    connect(&m_window, &MainWindow::stayed, this, &Background::tellOnce);
    connect(m_reminding.get(), &Reminding::windowWanted, &m_window, &MainWindow::bringForward);
    connect(m_reminding.get(), &Reminding::placeWanted, &m_window, &MainWindow::goTo);
}

void Background::connectTray()
{
    connect(&m_tray, &Tray::openWanted, &m_window, &MainWindow::bringForward);
    connect(&m_tray, &Tray::lockWanted, &m_window, &MainWindow::lock);
    connect(&m_tray, &Tray::discreetWanted, &discretion(), &Discretion::toggle);
    connect(&m_tray, &Tray::quitWanted, &m_window, &MainWindow::quit);
    connect(&m_tray, &Tray::logWanted, this, &Background::logFromTray);
    // Not one of Reminding's: it only opens the window.
    connect(&notifier(), &Notifier::pressed, this, [this](const QString &slot) {
        if (slot == goesOnSlot())
            m_window.bringForward();
    });
}

void Background::logFromTray()
{
    Place place;
    place.page = PageId::Log;
    m_window.bringForward();
    m_window.goTo(place);
}

void Background::tellOnce()
{
    if (preferences::read(preferences::trayTold))
        return;
    preferences::write(preferences::trayTold, true);
    Notice notice = ReminderWords::inTray();
    notice.slot = goesOnSlot();
    notifier().show(notice);
}

} // namespace lanai
