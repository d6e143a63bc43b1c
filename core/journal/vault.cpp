#include "core/journal/vault.h"
#include "core/journal/backupfolder.h"
#include "core/journal/notes.h"
#include "core/journal/session.h"
#include "core/storage/durablefile.h"
#include <QFileInfo>
#include <QTimeZone>

namespace lanai {

Result<Integrity> Vault::verify() const
{
    return Connection::open(m_session.file().connection().path(), m_key, Connection::Mode::ReadOnly)
        .and_then([](const std::unique_ptr<Connection> &connection) { return checkIntegrity(*connection); });
}

Result<Repaired> Vault::repair()
{
    const Result<Integrity> before = verify();
    if (!before)
        return fail(before.error());
    if (!before->isSound())
        return fail(ErrorCode::DamagedFile,
                    QStringList{m_session.file().connection().path()} + before->cipher + before->structure);
    if (before->isWhole())
        return Repaired();
    // Rows may go: as it was, it stays among the backups.
    const Result<void> kept = before->references.isEmpty()
                                  ? Result<void>()
                                  : BackupFolder(m_session.file().connection().path(), m_session.clock())
                                        .placeFor(BackupReason::BeforeRestore)
                                        .and_then([this](const QString &place) { return copyTo(place); });
    if (!kept)
        return fail(kept.error());
    return m_session.upkeep(QStringLiteral("repair"), [this](const Stamp &stamp) -> Result<Repaired> {
        const Result<Repaired> repaired = repairJournal(m_session.file().connection(), stamp);
        if (!repaired)
            return repaired;
        NoteDraft draft;
        for (const QString &words : repaired->orphans)
            draft.body += words.isEmpty() ? QString() : QStringLiteral("- %1\n").arg(words);
        if (draft.body.isEmpty())
            return repaired;
        return Notes(m_session).log(draft).map([&repaired](const Filed &) { return *repaired; });
    });
}

Result<QDateTime> Vault::lastChange() const
{
    return m_session.file().revisions.lastStamp().map(
        [](Hlc stamp) { return QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(stamp), QTimeZone::utc()); });
}

Result<void> Vault::copyTo(const QString &path) const
{
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, {path});
    // Written under another name and moved into place when it is whole: nobody takes half a copy for one.
    const QString making = path + QStringLiteral(".new");
    QFile::remove(making);
    const Result<void> copied =
        makePrivate(making).and_then([&] { return m_session.file().connection().vacuumInto(making); }).and_then([&] {
            return syncToDisk(making);
        });
    if (copied && QFile::rename(making, path))
        return syncToDisk(QFileInfo(path).absolutePath());
    QFile::remove(making);
    if (!copied && copied.error().code == ErrorCode::DiskFull)
        return fail(ErrorCode::DiskFull, {path});
    return fail(ErrorCode::CannotWrite, {path, {}});
}

} // namespace lanai
