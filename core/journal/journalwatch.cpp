#include "core/journal/journalwatch.h"
#include "core/domain/conflictcopy.h"
#include "core/journal/session.h"
#include "core/storage/fileidentity.h"
#include <QDir>
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
    m_stamp = session.file().revisions.lastStamp().value_or(0);
    session.setLookout([this] {
        if (!isReplaced())
            lookBeside();
    });
    m_settling.start(); // what lies beside it already
}

JournalWatch::~JournalWatch()
{
    m_session.setLookout({});
}

bool JournalWatch::isReplaced()
{
    const QString path = m_session.file().connection().path();
    if (fileIdentity(path) == m_identity)
        return false;
    tellReplaced({path});
    return true;
}

// Commands only follow each other: where the newest one is older than one that was seen, the file is an older one, with
// the same place on the disk.
bool JournalWatch::isSetBack() const
{
    const Result<Hlc> stamp = m_session.file().revisions.lastStamp();
    return stamp && *stamp < std::max(m_stamp, m_session.newestSeen());
}

void JournalWatch::tellReplaced(const QStringList &details)
{
    if (!std::exchange(m_replaced, true))
        Q_EMIT replaced({ErrorCode::ChangedElsewhere, details});
}

void JournalWatch::lookBeside()
{
    const QFileInfo file(m_session.file().connection().path());
    const QStringList names = file.dir().entryList(QDir::Files);
    QStringList appeared;
    for (const QString &name : names) {
        if (!m_conflicts.contains(name) && isConflictCopy(name, file.fileName()))
            appeared << name;
    }
    m_conflicts << appeared;
    if (!appeared.isEmpty())
        Q_EMIT conflictsFound(appeared);
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
        m_stamp = log.lastStamp().value_or(m_stamp);
        return changes;
    });
}

void JournalWatch::look()
{
    if (isReplaced())
        return;
    lookBeside();
    if (isSetBack())
        return tellReplaced({m_session.file().connection().path(), QStringLiteral("set back")});
    const Result<ChangeSet> changes = changesSince();
    if (!changes) {
        m_settling.start(); // the other one is still writing
        return;
    }
    if (!changes->isEmpty())
        Q_EMIT changed(*changes);
}

} // namespace lanai
