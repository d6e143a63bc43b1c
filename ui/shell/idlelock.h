// Notices that nobody is there: no key, no pointer for so many minutes.
#pragma once
#include <QObject>
#include <QTimer>

namespace lanai {

class IdleLock : public QObject
{
    Q_OBJECT
public:
    // Watches the whole program.
    explicit IdleLock(QObject *parent);

    // 0 or less: never. Begins anew.
    void setMinutes(int minutes);
    void setMilliseconds(int milliseconds);
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace lanai
