// The one wiring place of the window's program: look, clock, window.
#pragma once
#include "core/domain/clock.h"
#include "core/domain/result.h"
#include <memory>

class QApplication;

namespace lanai {

class MainWindow;

class Application
{
public:
    explicit Application(QApplication &application);
    ~Application();

    // Reads the command line and shows the window: `lanai [FILE] [--today YYYY-MM-DD]`. Usage, UnreadableDate.
    [[nodiscard]] Result<void> start();

private:
    void dress();

    QApplication &m_application;
    std::unique_ptr<Clock> m_clock; // outlives the window
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lanai
