// Takes back a command row by row from its revisions. Undo, architecture.md.
#pragma once
#include "core/domain/result.h"
#include "core/storage/revisionlog.h"
#include <QDateTime>

namespace lanai {

class Session;

struct LastCommand
{
    Id id;
    QString kind; // e.g. "log"
    QDateTime at; // UTC
};

struct Undone
{
    Id id;        // of the undoing, which is a command itself: taking it back does the first one again
    Id command;   // that was taken back
    QString kind; // of that
};

class Undoing
{
public:
    explicit Undoing(Session &session)
        : m_session(session)
    {
    }

    // See Journal::lastCommand(), undo().
    [[nodiscard]] Result<LastCommand> last() const;
    [[nodiscard]] Result<Undone> takeBackLast();
    [[nodiscard]] Result<Undone> takeBack(const Id &command);

private:
    [[nodiscard]] Result<void> checkUntouched(const Revision &revision) const;
    [[nodiscard]] Result<void> putBack(const QList<Revision> &revisions, const Stamp &stamp);

    Session &m_session;
};

} // namespace lanai
