#include "app/application.h"
#include "app/pages.h"
#include "core/keys/systemkeychain.h"
#include "ui/language/language.h"
#include "ui/settings/preferences.h"
#include "ui/shell/background.h"
#include "ui/shell/keychaindialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemlook.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QCommandLineParser>

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

Result<void> Application::start()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("Application", "A private journal for the people you run the company with."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption today(QStringLiteral("today"),
                                   QApplication::translate("Application", "Answer as if it were that day."),
                                   QStringLiteral("YYYY-MM-DD"));
    parser.addOption(today);
    const QCommandLineOption background(
        QStringLiteral("background"),
        QApplication::translate("Application", "Start in the tray, without a window; where there is none, minimized."));
    parser.addOption(background);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QApplication::translate("Application", "The journal to open."));
    parser.process(m_application);
    Result<std::unique_ptr<Clock>> clock = clockFor(parser.value(today));
    if (!clock)
        return fail(clock.error());
    m_clock = std::move(*clock);
    m_window = std::make_unique<MainWindow>(*m_clock, &makePages);
    m_keychain = std::make_unique<SystemKeychain>(&isKeychainDialogOpen);
    m_window->setKeychain(*m_keychain);
    m_background = std::make_unique<Background>(*m_window, *m_clock);
    m_window->begin(parser.positionalArguments().value(0));
    show(parser.isSet(background));
    return {};
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
