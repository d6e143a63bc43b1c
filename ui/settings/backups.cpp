#include "ui/settings/backups.h"
#include <QDir>
#include <QFileInfo>

namespace lanai {

QStringList backupsOf(const QString &journal)
{
    const QFileInfo file(journal);
    const QDir folder(file.absoluteDir().filePath(QStringLiteral("Backups")));
    const QString begins = file.completeBaseName() + QStringLiteral("-before-");
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.lanai")}, QDir::Files, QDir::Name)) {
        if (name.startsWith(begins))
            paths << folder.filePath(name);
    }
    return paths;
}

Result<void> removeBackups(const QStringList &backups)
{
    for (const QString &path : backups) {
        QFile file(path);
        if (!file.remove())
            return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    }
    return {};
}

} // namespace lanai
