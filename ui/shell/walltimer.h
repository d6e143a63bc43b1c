// Waits for a moment of the wall clock, also through sleep, and notices when that clock is set. A QTimer counts the
// time that the machine was awake.
#pragma once
#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace lanai {

class WallTimer : public QObject
{
    Q_OBJECT
public:
    explicit WallTimer(QObject *parent);
    ~WallTimer() override;

    // Once, in so many milliseconds by the wall clock. What was waited for before is forgotten.
    void start(qint64 milliseconds);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }

Q_SIGNALS:
    // It is time, or the clock was set: whoever waits looks at it anew.
    void reached();

private:
    void reach();

    bool m_active = false;
    int m_descriptor = -1; // of the system's own timer; -1: there is none, and m_fallback is used
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_fallback;
    qint64 m_until = 0; // milliseconds since 1970, for the fallback
};

} // namespace lanai
