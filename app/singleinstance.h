// One program per person and screen: a second start hands its command line to the first, over a local socket that only
// the same person can open.
#pragma once
#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace lanai {

// What a second start was given.
struct SecondStart
{
    QStringList arguments; // the program's own name first
    QString folder;        // where it was started
    QByteArray activation; // the desktop's leave to come to the front; empty where it gives none

    friend bool operator==(const SecondStart &, const SecondStart &) = default;
};

class SingleInstance : public QObject
{
    Q_OBJECT
public:
    // `name`: programs of one name are one.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    // For this person, their settings and the screen that the window would come up on.
    [[nodiscard]] static QString usualName();
    // Of this process.
    [[nodiscard]] static SecondStart thisStart();

    // Whether this is the first of its name. From now on it hears of others. Always where the person has no run-time
    // folder of their own: then nobody hears of anybody.
    [[nodiscard]] bool becomeFirst();
    // Whether the first one took it; to another person's program nothing is sent. Waits for a second at most: who
    // doesn't answer until then hangs.
    [[nodiscard]] bool handOver(const SecondStart &start) const;

Q_SIGNALS:
    void started(const lanai::SecondStart &start);

private:
    void meet();
    void hear(QLocalSocket &other);

    QString m_name;
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace lanai
