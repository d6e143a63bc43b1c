// The icon beside the clock, where the desktop has room for one: opens the window, and keeps the program there without.
#pragma once
#include "ui/shell/notifier.h"
#include <QSystemTrayIcon>
#include <memory>

class QAction;
class QMenu;

namespace lanai {

class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent);
    ~Tray() override;

    // Whether it can be seen now.
    [[nodiscard]] bool isThere() const;
    // Locked, there is nothing to lock.
    void setLocked(bool locked);
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    [[nodiscard]] QSystemTrayIcon &icon() { return m_icon; }

Q_SIGNALS:
    void openWanted();
    void logWanted();
    void captureWanted();
    void lockWanted();
    void discreetWanted();
    void quitWanted();

private:
    QAction *add(const char *name, const QString &text, void (Tray::*wanted)());

    std::unique_ptr<QMenu> m_menu;
    QAction *m_lock;
    QAction *m_discreet;
    QSystemTrayIcon m_icon;
};

// Says it in a bubble at the tray's icon: where the desktop has no notifications of its own. It has no buttons.
class TrayNotifier : public Notifier
{
    Q_OBJECT
public:
    TrayNotifier(QSystemTrayIcon &icon, QObject *parent);

    void show(const Notice &notice) override;
    void withdraw(const QString &slot) override;

private:
    QSystemTrayIcon &m_icon;
    QString m_slot; // of the last one
};

} // namespace lanai
