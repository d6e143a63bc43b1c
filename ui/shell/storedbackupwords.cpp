#include "ui/shell/storedbackupwords.h"
#include "ui/parts/dates.h"
#include "ui/shell/errortext.h"
#include <QDir>

namespace lanai {

QString StoredBackupWords::when(const QDateTime &utc, const Clock &clock)
{
    const QDateTime local = utc.toTimeZone(clock.zone());
    return tr("%1, %2", "day, time").arg(Dates::weekdayDate(local.date(), clock.today()), Dates::time(local.time()));
}

QString StoredBackupWords::why(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return tr("Every day with a change");
    case BackupReason::Asked:
        return tr("You asked for it");
    case BackupReason::BeforeMigration:
        return tr("Before the file got a new form");
    case BackupReason::BeforeImport:
        return tr("Before an import");
    case BackupReason::BeforeMerge:
        return tr("Before a merge");
    case BackupReason::BeforePassphrase:
        return tr("Before a new passphrase");
    case BackupReason::BeforeRestore:
        return tr("What was there before a restore");
    }
    return {};
}

QString StoredBackupWords::notMade(const Error &error, const BackupFolder &folder)
{
    if (folder.isGone())
        return tr("The folder chosen for backups, “%1”, is not there. Connect the disk it lies on, or choose another "
                  "folder in Settings under Backups.")
            .arg(QDir::toNativeSeparators(folder.path()));
    if (error.code == ErrorCode::DiskFull)
        return tr("The disk that backups go to is full. The backups there were are as they were. Free some space, or "
                  "choose a folder on another disk in Settings under Backups.");
    return errorSentence(error);
}

Question StoredBackupWords::restoring(const StoredBackup &backup, const Clock &clock)
{
    return {tr("Restore the backup of %1?").arg(when(backup.takenAt, clock)),
            tr("The journal becomes as it was then. What is there now is kept as a backup first, and Undo brings it "
               "back."),
            tr("Restore"), false};
}

QString StoredBackupWords::kind(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Peer:
        return tr("People");
    case FoundKind::Entry:
        return tr("Notes");
    case FoundKind::Meeting:
        return tr("1:1s");
    case FoundKind::Commitment:
        return tr("Commitments");
    case FoundKind::Fact:
        return tr("Facts");
    case FoundKind::Insight:
        return tr("How they work");
    case FoundKind::Series:
        return tr("Series");
    case FoundKind::StaffMeeting:
        return tr("Staff meetings");
    case FoundKind::StaffItem:
        return tr("Staff items");
    case FoundKind::Ask:
        return tr("Asks");
    case FoundKind::Project:
        return tr("Projects");
    case FoundKind::CheckIn:
        return tr("Check-ins");
    case FoundKind::Ritual:
        return tr("Rituals");
    case FoundKind::Circle:
        return tr("Circles");
    case FoundKind::CircleSession:
        return tr("Circle sessions");
    default:
        return {};
    }
}

} // namespace lanai
