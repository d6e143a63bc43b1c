// What somebody else does to the open journal: the command line beside the window, a sync program, another machine's
// copy moved over it. Two processes, architecture.md.
#pragma once
#include "core/domain/hlc.h"
#include "core/domain/result.h"
#include "core/journal/changeset.h"
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace lanai {

class Session;

class JournalWatch : public QObject
{
    Q_OBJECT
public:
    // Watches from now on. `session` must outlive it.
    explicit JournalWatch(Session &session, QObject *parent = nullptr);
    ~JournalWatch() override;

    // Looks now instead of when the file system tells: before something that must not miss anything.
    void look();

Q_SIGNALS:
    // Rows that others wrote, within a second.
    void changed(const lanai::ChangeSet &changes);
    // Another file has taken this one's place or an older state was written over it, or it is gone: ChangedElsewhere,
    // with its path and, of an older state, one more word. Said once; nothing can be saved any more, and what is open
    // here has to be opened anew.
    void replaced(const lanai::Error &error);
    // Files beside it that a sync program made of another machine's state: their names. Said once of each, before the
    // next command; those that lay there before soon after this was made.
    void conflictsFound(const QStringList &names);

private:
    [[nodiscard]] bool isReplaced();
    [[nodiscard]] bool isSetBack() const;
    void tellReplaced(const QStringList &details);
    void lookBeside();
    [[nodiscard]] Result<ChangeSet> changesSince();

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    QByteArray m_identity;
    Hlc m_stamp = 0;          // of the newest command that was seen
    QStringList m_conflicts;  // that were told
    qint64 m_dataVersion = 0; // SQLite's count of what others committed
    qint64 m_seen = 0;        // the newest revision that was told
    bool m_replaced = false;
};

} // namespace lanai
