#include "core/domain/backupname.h"

namespace lanai {
namespace {

constexpr QLatin1StringView stampFormat{"yyyy-MM-ddTHHmmss"};
constexpr qsizetype stampSize = 17;
constexpr QLatin1StringView extension{".lanai"};

} // namespace

QString backupFileName(const QString &journal, const BackupName &name)
{
    return QStringLiteral("%1 %2Z %3%4")
        .arg(journal, name.takenAt.toUTC().toString(QString(stampFormat)), wordFor(name.reason), QString(extension));
}

std::optional<BackupName> readBackupFileName(const QString &journal, const QString &fileName)
{
    if (!fileName.startsWith(journal + QLatin1Char(' ')) || !fileName.endsWith(extension))
        return std::nullopt;
    const QString rest = fileName.sliced(journal.size() + 1).chopped(extension.size());
    if (rest.size() < stampSize + 2 || rest.at(stampSize) != QLatin1Char('Z') ||
        rest.at(stampSize + 1) != QLatin1Char(' '))
        return std::nullopt;
    QDateTime taken = QDateTime::fromString(rest.first(stampSize), QString(stampFormat));
    const Result<BackupReason> reason = fromWord<BackupReason>(rest.sliced(stampSize + 2), {});
    if (!taken.isValid() || !reason)
        return std::nullopt;
    taken.setTimeSpec(Qt::UTC);
    return BackupName{taken, *reason};
}

} // namespace lanai
