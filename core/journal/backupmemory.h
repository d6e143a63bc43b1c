// What this machine remembers of a journal's backups: where they go, how the last one went, and what came of trying to
// restore one. Paths, times and codes; never a word of the journal.
#pragma once
#include "core/domain/result.h"
#include <QDateTime>
#include <QObject>
#include <optional>

namespace lanai {

// Of the last time the newest backup was opened as if it were to be restored.
struct RestoreTestReport
{
    QDateTime at;      // UTC; invalid: none was tried yet
    QDateTime takenAt; // UTC; when the backup was taken
    std::optional<Error> failure;
    QDateTime newestGood; // UTC; where it failed: when the newest one that opens was taken; invalid: none opens
};

class BackupMemory : public QObject
{
    Q_OBJECT
public:
    // The one that tells of changes.
    [[nodiscard]] static BackupMemory &instance();

    // Empty: beside the journal.
    [[nodiscard]] QString folderOf(const QString &journal) const;
    void setFolder(const QString &journal, const QString &folder);

    // Why the last automatic backup was not made; none when it was.
    [[nodiscard]] std::optional<Error> failureOf(const QString &journal) const;
    void setFailure(const QString &journal, const std::optional<Error> &failure);

    [[nodiscard]] RestoreTestReport testOf(const QString &journal) const;
    void setTest(const QString &journal, const RestoreTestReport &report);

Q_SIGNALS:
    void changed();

private:
    BackupMemory() = default;
};

} // namespace lanai
