#include "core/journal/journalwatch.h"
#include "core/journal/session.h"
#include "core/storage/fileidentity.h"
#include <QFileInfo>
#include <chrono>

namespace lanai {

namespace {
constexpr std::chrono::milliseconds settling{100}; // one commit touches the file several times
}

JournalWatch::JournalWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const QString path = session.file().connection().path();
    m_identity = fileIdentity(path);
    m_dataVersion = session.file().revisions.dataVersion().value_or(0);
    m_seen = session.file().revisions.newest().value_or(0);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &JournalWatch::look);
    const auto soon = [this] {
        if (!m_settling.isActive())
            m_settling.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

bool JournalWatch::isReplaced()
{
    const QString path = m_session.file().connection().path();
    if (fileIdentity(path) == m_identity)
        return false;
    if (!m_replaced) {
        m_replaced = true;
        Q_EMIT replaced({ErrorCode::ChangedElsewhere, {path}});
    }
    return true;
}

Result<ChangeSet> JournalWatch::changesSince()
{
    const RevisionLog &log = m_session.file().revisions;
    const Result<qint64> version = log.dataVersion();
    if (!version)
        return fail(version.error());
    if (*version == m_dataVersion)
        return ChangeSet();
    return log.since(m_seen).map([&](const QList<Revision> &revisions) {
        ChangeSet changes;
        for (const Revision &revision : revisions) {
            m_seen = std::max(m_seen, revision.pk);
            if (!m_session.hasGiven(revision.command))
                changes.rows[revision.table].insert(revision.row);
        }
        m_dataVersion = *version;
        return changes;
    });
}

void JournalWatch::look()
{
    if (isReplaced())
        return;
    const Result<ChangeSet> changes = changesSince();
    if (!changes) {
        m_settling.start(); // the other one is still writing
        return;
    }
    if (!changes->isEmpty())
        Q_EMIT changed(*changes);
}

} // namespace lanai
