// Backups: whole, compacted copies of a journal under its own key, and what each holds.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/domain/searchkind.h"
#include "core/storage/key.h"
#include <QDate>
#include <functional>

namespace lanai {

class BreakOff;

// Copies the journal at `path` to `to`, whole or not at all: page by page, so that nobody waits who saves meanwhile,
// then compacted, then read back. `goOn` is asked now and then, told how far it is (0 to 100): Cancelled when it says
// no, and at once when `breakOff` does. On any thread; with connections of its own. FileExists, WrongPassphrase,
// DamagedFile (the journal is, and no backup was made of it; what only its search doesn't find is no damage, for it can
// be made anew), DiskFull, CannotWrite.
[[nodiscard]] Result<void> takeBackup(const QString &path, const Key &key, const QString &to,
                                      const std::function<bool(int percent)> &goOn, BreakOff *breakOff = nullptr);

// Whether the backup at `path` is whole: every page, its structure, and its references. DamagedFile tells what was
// found; WrongPassphrase, and all that Connection::open() says.
[[nodiscard]] Result<void> readBack(const QString &path, const Key &key, BreakOff *breakOff = nullptr);

// How many living things of a kind there are.
struct BackupCount
{
    FoundKind kind = FoundKind::Entry;
    qint64 there = 0;

    friend bool operator==(const BackupCount &, const BackupCount &) = default;
};

struct BackupContents
{
    QList<BackupCount> counts; // people first; kinds that it doesn't know are left out
    QDate lastNote;            // the latest day a note is of; null: no note
    int version = 0;           // of the journal's tables
};

// WrongPassphrase when it is under another key, and all that Connection::open() says. Nothing is changed, an older
// version isn't migrated.
[[nodiscard]] Result<BackupContents> lookIntoBackup(const QString &path, const Key &key, BreakOff *breakOff = nullptr);

// Whether it holds any row with one of these ids, in the trash or not, or a draft with these words (empty: none is
// looked for). The errors of lookIntoBackup().
[[nodiscard]] Result<bool> backupHolds(const QString &path, const Key &key, const QList<Id> &ids,
                                       const QString &words = {});

// What the journal has and the backup hasn't, and the other way round.
struct BackupDifference
{
    FoundKind kind = FoundKind::Entry;
    qint64 onlyInJournal = 0;
    qint64 onlyInBackup = 0; // also what was deleted since
    qint64 changed = 0;      // in both, and not the same

    friend bool operator==(const BackupDifference &, const BackupDifference &) = default;
};

// Kinds that don't differ are left out.
[[nodiscard]] Result<QList<BackupDifference>> compareWithBackup(const QString &journal, const Key &key,
                                                                const QString &backup, const Key &backupKey,
                                                                BreakOff *breakOff = nullptr);

} // namespace lanai
