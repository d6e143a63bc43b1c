// The program beside its window: the tray's icon, notifications, reminders. It goes on when the window is closed, where
// there is a tray; without one, closing the window quits.
#pragma once
#include "ui/shell/place.h"
#include "ui/shell/reminding.h"
#include "ui/shell/tray.h"
#include <memory>

namespace lanai {

class MainWindow;

class Background : public QObject
{
    Q_OBJECT
public:
    // Both must outlive it. `notifier`: instead of the desktop's own; tests.
    Background(MainWindow &window, const Clock &clock, std::unique_ptr<Notifier> notifier = nullptr);
    ~Background() override;

    [[nodiscard]] Tray &tray() { return m_tray; }
    [[nodiscard]] Reminding &reminding() { return *m_reminding; }

private:
    [[nodiscard]] std::unique_ptr<Notifier> desktopNotifier();
    [[nodiscard]] Notifier &notifier() { return m_notifier ? *m_notifier : m_bubbles; }
    void connectWindow();
    void connectTray();
    void logFromTray();
    void tellOnce();

    MainWindow &m_window;
    Tray m_tray;
    TrayNotifier m_bubbles;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Reminding> m_reminding;
};

} // namespace lanai
