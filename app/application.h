// The one wiring place of the window's program: look, clock, window.
#pragma once
#include "core/domain/clock.h"
#include "core/domain/result.h"
#include <QTranslator>
#include <memory>
#include <vector>

class QApplication;

namespace lanai {

class Background;
class Keychain;
class MainWindow;
class SystemLook;

class Application
{
public:
    explicit Application(QApplication &application);
    ~Application();

    // Reads the command line and shows the window: `lanai [FILE] [--today YYYY-MM-DD] [--background]`. Usage,
    // UnreadableDate.
    [[nodiscard]] Result<void> start();

private:
    void dress();
    void show(bool background);

    QApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<SystemLook> m_look;
    std::unique_ptr<Clock> m_clock;       // outlives the window
    std::unique_ptr<Keychain> m_keychain; // outlives the window
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Background> m_background;
};

} // namespace lanai
