#include "app/singleinstance.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <chrono>
#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace lanai {
namespace {

constexpr std::chrono::milliseconds patience{1000};
constexpr qint64 longest = 1 << 20; // bytes of one message

// Empty where this person has no folder of their own: a shared one is no place to meet.
QString pathOf(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

// Pipes of Windows have no place in a folder.
QString socketOf(const QString &name)
{
#ifdef Q_OS_WIN
    return name;
#else
    return pathOf(name);
#endif
}

QByteArray lineFor(const SecondStart &start)
{
    const QJsonObject json{{QStringLiteral("arguments"), QJsonArray::fromStringList(start.arguments)},
                           {QStringLiteral("folder"), start.folder},
                           {QStringLiteral("activation"), QString::fromUtf8(start.activation)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

SecondStart startFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return {json.value(QStringLiteral("arguments")).toVariant().toStringList(),
            json.value(QStringLiteral("folder")).toString(),
            json.value(QStringLiteral("activation")).toString().toUtf8()};
}

// The first may have its lock and not listen yet.
bool isConnected(QLocalSocket &socket, const QString &name, const QDeadlineTimer &until)
{
    constexpr unsigned long pause = 20; // milliseconds
    while (true) {
        socket.connectToServer(name);
        if (socket.waitForConnected(int(until.remainingTime())))
            return true;
        if (until.hasExpired())
            return false;
        QThread::msleep(pause);
    }
}

// Whoever could make the socket may be somebody else: nothing is sent to them.
bool isOurs(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred other{};
    socklen_t size = sizeof(other);
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 &&
           other.uid == geteuid();
#else
    return socket.isOpen();
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_socket(socketOf(name))
    , m_lock(pathOf(name) + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // held as long as its process lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::meet);
}

QString SingleInstance::usualName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSettings().fileName().toUtf8());
    for (const char *screen : {"WAYLAND_DISPLAY", "DISPLAY"})
        hash.addData('\n' + qgetenv(screen));
    constexpr int letters = 16;
    return QStringLiteral("lanai-") + QString::fromLatin1(hash.result().toHex().left(letters));
}

SecondStart SingleInstance::thisStart()
{
    return {QCoreApplication::arguments(), QDir::currentPath(), qgetenv("XDG_ACTIVATION_TOKEN")};
}

bool SingleInstance::becomeFirst()
{
    if (pathOf(m_name).isEmpty())
        return true;
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_socket); // of one that was killed
    // Where no socket can be made, a second start finds nobody and stands for itself.
    m_server.listen(m_socket);
    return true;
}

bool SingleInstance::handOver(const SecondStart &start) const
{
    const QDeadlineTimer until(patience);
    QLocalSocket socket;
    if (m_socket.isEmpty() || !isConnected(socket, m_socket, until) || !isOurs(socket))
        return false;
    socket.write(lineFor(start));
    while (!socket.canReadLine() && socket.waitForReadyRead(int(until.remainingTime()))) {
    }
    return socket.readLine() == "taken\n";
}

void SingleInstance::meet()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        connect(other, &QLocalSocket::readyRead, this, [this, other] { hear(*other); });
        hear(*other);
    }
}

void SingleInstance::hear(QLocalSocket &other)
{
    if (!other.canReadLine()) {
        if (other.bytesAvailable() > longest)
            other.abort();
        return;
    }
    const SecondStart start = startFrom(other.readLine());
    if (start.arguments.isEmpty())
        return other.abort();
    // First, and now: what it leads to may take longer than the other waits.
    other.write("taken\n");
    other.flush();
    other.disconnectFromServer();
    Q_EMIT started(start);
}

} // namespace lanai
