#include "app/application.h"
#include "app/pages.h"
#include "app/singleinstance.h"
#include "app/startwish.h"
#include "core/keys/systemkeychain.h"
#include "ui/language/language.h"
#include "ui/settings/preferences.h"
#include "ui/shell/awaylock.h"
#include "ui/shell/background.h"
#include "ui/shell/capturing.h"
#include "ui/shell/clipboardcare.h"
#include "ui/shell/keychaindialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemlook.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QClipboard>

namespace lanai {
namespace {

// The pictures are drawn for a font of about ten points; one who asks the system for larger letters gets them here.
double scaleOf(const QFont &systemFont)
{
    constexpr double usual = 11.0;
    return systemFont.pointSizeF() > usual ? systemFont.pointSizeF() / usual : 1.0;
}

Result<std::unique_ptr<Clock>> clockFor(const QString &today)
{
    if (today.isEmpty())
        return std::make_unique<SystemClock>();
    const QDate day = QDate::fromString(today, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::UnreadableDate, {today});
    return std::make_unique<ShiftedClock>(day, QTimeZone::systemTimeZone());
}

} // namespace

Application::Application(QApplication &application)
    : m_application(application)
{
    dress();
}

Application::~Application() = default;

void Application::dress()
{
    const double scale = scaleOf(QApplication::font());
    m_look = std::make_unique<SystemLook>(QApplication::palette());
    QObject::connect(m_look.get(), &SystemLook::changed, &theme(), &Theme::followSystem);
    theme().followSystem(m_look->preferred());
    theme().setScale(scale);
    m_translators =
        speak(spokenLanguage(preferences::read(preferences::language), QLocale::system()), QLocale::system());
    QApplication::setLayoutDirection(QLocale().textDirection());
    theme().choose(preferences::read(preferences::scheme));
    theme().dress(m_application);
}

// Another day is another program: what is shown there is not the one that runs.
bool Application::isDoneElsewhere(const StartWish &wish)
{
    if (!wish.today.isEmpty())
        return false;
    m_instance = std::make_unique<SingleInstance>(SingleInstance::usualName());
    if (!m_instance->becomeFirst())
        return m_instance->handOver(SingleInstance::thisStart());
    QObject::connect(m_instance.get(), &SingleInstance::started, m_instance.get(),
                     [this](const SecondStart &second) { hear(second); });
    return false;
}

Result<Started> Application::start()
{
    const StartWish wish = StartWish::ofThisStart();
    Result<std::unique_ptr<Clock>> clock = clockFor(wish.today);
    if (!clock)
        return fail(clock.error());
    m_clock = std::move(*clock);
    if (isDoneElsewhere(wish))
        return Started::Elsewhere;
    m_capturing = std::make_unique<Capturing>(*m_clock);
    open(wish);
    return Started::Here;
}

void Application::open(const StartWish &wish)
{
    if (wish.capture)
        return m_capturing->open(wish.file);
    makeWindow();
    m_window->begin(wish.file);
    show(wish.background);
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_clock, &makePages);
    m_keychain = std::make_unique<SystemKeychain>(&isKeychainDialogOpen);
    m_window->setKeychain(*m_keychain);
    m_background = std::make_unique<Background>(*m_window, *m_clock);
    m_awayLock = std::make_unique<AwayLock>(*m_window);
    m_clipboard = std::make_unique<ClipboardCare>(*QGuiApplication::clipboard());
    const auto forget = qOverload<>(&ClipboardCare::clear);
    QObject::connect(m_window.get(), &MainWindow::locking, m_clipboard.get(), forget);
    QObject::connect(&m_application, &QCoreApplication::aboutToQuit, m_clipboard.get(), forget);
    QObject::connect(&m_background->tray(), &Tray::captureWanted, m_capturing.get(), [this] { m_capturing->open(); });
    QObject::connect(m_window.get(), &MainWindow::locking, m_capturing.get(), &Capturing::putAway);
}

void Application::hear(const SecondStart &second)
{
    // The window system takes it from there when the window is activated.
    if (!second.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", second.activation);
    fulfil(StartWish::of(second.arguments, second.folder));
}

void Application::fulfil(const StartWish &wish)
{
    if (wish.capture || m_window == nullptr) // all there was so far is a small window
        return open(wish);
    if (wish.background)
        return; // it is there
    m_window->bringForward();
    if (!wish.file.isEmpty())
        m_window->openInstead(wish.file);
}

// At the beginning of a session the panel may come later than this: a minimized window is found in any case.
void Application::show(bool background)
{
    if (!background)
        m_window->show();
    else if (m_background->tray().isThere())
        QGuiApplication::setQuitOnLastWindowClosed(false);
    else
        m_window->showMinimized();
}

} // namespace lanai
