// Locks the window's journal when the person leaves: the session is locked, the computer goes to sleep, or, where that
// is wanted, the window is put away.
#pragma once
#include <QObject>

namespace lanai {

class MainWindow;

class AwayLock : public QObject
{
    Q_OBJECT
public:
    // `window` must outlive it.
    explicit AwayLock(MainWindow &window);

    void lock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lockIfPutAway();

    MainWindow &m_window;
};

} // namespace lanai
