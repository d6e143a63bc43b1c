#include "ui/shell/journalplaces.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace lanai {
namespace {

// A path is no good key: its slashes would make groups.
QString openedKey(const QString &path)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("opened/") + QString::fromLatin1(hash.toHex());
}

QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + QStringLiteral(".lanai"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.lanai").arg(name).arg(i));
    return path;
}

} // namespace

QString journalOpenedLast()
{
    const QString path = QSettings().value(QStringLiteral("journal/current")).toString();
    return QFileInfo::exists(path) ? path : QString();
}

QDateTime lastOpenedAt(const QString &path)
{
    return QSettings().value(openedKey(path)).toDateTime().toLocalTime();
}

void rememberJournal(const QString &path, const QDateTime &openedUtc)
{
    QSettings settings;
    settings.setValue(QStringLiteral("journal/current"), QFileInfo(path).absoluteFilePath());
    settings.setValue(openedKey(path), openedUtc);
}

QString proposedJournalPath()
{
    return freePath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QStringLiteral("Peers"));
}

QString freePathBeside(const QString &journal, QDate day)
{
    const QFileInfo file(journal);
    return freePath(file.absolutePath(), file.completeBaseName() + QLatin1Char(' ') + day.toString(Qt::ISODate));
}

void makeFolderOf(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
}

} // namespace lanai
