#include "ui/shell/autostart.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace lanai {

namespace {

// As the desktop entry specification quotes an argument: twice, once for the line and once for the string.
QString quotedProgram(const QString &path)
{
    QString quoted;
    for (const QChar letter : path) {
        if (letter == u'\\')
            quoted += QStringLiteral("\\\\\\\\");
        else if (letter == u'"' || letter == u'`' || letter == u'$')
            quoted += QStringLiteral("\\\\") + letter;
        else if (letter == u'%')
            quoted += QStringLiteral("%%");
        else
            quoted += letter;
    }
    return u'"' + quoted + u'"';
}

QByteArray desktopEntry()
{
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Lanai\nIcon=lanai\nTerminal=false\n"
                          "Exec=%1 --background\n")
        .arg(quotedProgram(QCoreApplication::applicationFilePath()))
        .toUtf8();
}

Result<void> removeEntry(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    return {};
}

} // namespace

bool Autostart::isKnown()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString Autostart::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/lanai.desktop");
}

// The desktop's own settings turn an entry off with a key of it, and leave the file.
bool Autostart::isOn()
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<void> Autostart::set(bool on)
{
    const QString file = path();
    if (!on)
        return removeEntry(file);
    QDir().mkpath(QFileInfo(file).path()); // what fails is said by the file
    QSaveFile entry(file);
    if (!entry.open(QIODevice::WriteOnly) || entry.write(desktopEntry()) < 0 || !entry.commit())
        return fail(ErrorCode::CannotWrite, {file, entry.errorString()});
    return {};
}

} // namespace lanai
