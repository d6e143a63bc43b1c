#include "core/journal/vault.h"
#include "core/journal/session.h"
#include <QFile>
#include <QTimeZone>

namespace lanai {

Result<Integrity> Vault::verify() const
{
    return checkIntegrity(m_session.file().connection());
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
    const Result<void> copied = m_session.file().connection().exec(QStringLiteral("VACUUM INTO ?"), {making});
    if (copied && QFile::rename(making, path)) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }
    QFile::remove(making);
    if (!copied && copied.error().code == ErrorCode::DiskFull)
        return fail(ErrorCode::DiskFull, {path});
    return fail(ErrorCode::CannotWrite, {path, {}});
}

} // namespace lanai
