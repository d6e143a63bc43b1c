// Commands and what they changed. Undo, history and merging rest on it.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/stamp.h"

namespace lanai {

// One thing a person did.
struct CommandRecord
{
    Id id;
    QString kind;   // which command, e.g. "log"
    QString source; // "window" or "cli": undo takes back one's own last
    Stamp stamp;
};

// A row that a command made, changed or removed.
struct TouchedRow
{
    QString table;
    Id id;

    friend bool operator==(const TouchedRow &, const TouchedRow &) = default;
};

class RevisionLog
{
public:
    explicit RevisionLog(Connection &connection)
        : m_connection(connection)
    {
    }

    // Inside a write transaction: from here on triggers keep revisions for this command.
    [[nodiscard]] Result<void> begin(const CommandRecord &command);
    [[nodiscard]] Result<void> end();

    [[nodiscard]] Result<QList<TouchedRow>> touchedBy(const Id &command) const;
    // The newest stamp this journal holds; 0 when nothing was ever written.
    [[nodiscard]] Result<Hlc> lastStamp() const;

private:
    Connection &m_connection;
};

} // namespace lanai
