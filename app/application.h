// The one wiring place of the window's program: look, clock, window.
#pragma once
#include "core/domain/clock.h"
#include "core/domain/result.h"
#include <QTranslator>
#include <memory>
#include <vector>

class QApplication;

namespace lanai {

class AwayLock;
class Background;
class Capturing;
class ClipboardCare;
class Keychain;
class MainWindow;
class SingleInstance;
class SystemLook;
struct SecondStart;
struct StartWish;

enum class Started {
    Here,
    Elsewhere, // the program that runs already does what was asked for: this one ends
};

class Application
{
public:
    explicit Application(QApplication &application);
    ~Application();

    // Reads the command line and shows the window: `lanai [FILE] [--today YYYY-MM-DD] [--background] [--capture]`.
    // Where Lanai runs already, that one does. UnreadableDate.
    [[nodiscard]] Result<Started> start();

private:
    void dress();
    [[nodiscard]] bool isDoneElsewhere(const StartWish &wish);
    // The small window for a note, or the large one.
    void open(const StartWish &wish);
    void makeWindow();
    void fulfil(const StartWish &wish);
    void hear(const SecondStart &second);
    void show(bool background);

    QApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<SystemLook> m_look;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Clock> m_clock;       // outlives the window
    std::unique_ptr<Keychain> m_keychain; // outlives the window
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<AwayLock> m_awayLock;
    std::unique_ptr<ClipboardCare> m_clipboard;
    std::unique_ptr<Capturing> m_capturing;
};

} // namespace lanai
