#include "core/journal/backuplook.h"

namespace lanai {

Result<BackupLook> lookAtBackup(const QString &journal, const Key &key, const QString &backup, BreakOff *breakOff)
{
    const Result<BackupContents> contents = lookIntoBackup(backup, key, breakOff);
    if (!contents)
        return fail(contents.error());
    BackupLook look;
    look.lastNote = contents->lastNote;
    for (const BackupCount &count : contents->counts)
        look.kinds << BackupKindLook{count.kind, count.there, 0, 0, 0};
    // The same key, salt and all: a backup from before a new passphrase has another one than the journal.
    const Result<QList<BackupDifference>> differences = compareWithBackup(journal, key, backup, key, breakOff);
    if (!differences && differences.error().code == ErrorCode::Cancelled)
        return fail(differences.error());
    look.isCompared = differences.has_value();
    if (!differences)
        return look;
    for (const BackupDifference &difference : *differences) {
        for (BackupKindLook &kind : look.kinds) {
            if (kind.kind != difference.kind)
                continue;
            kind.onlyInJournal = difference.onlyInJournal;
            kind.onlyInBackup = difference.onlyInBackup;
            kind.changed = difference.changed;
        }
    }
    return look;
}

} // namespace lanai
