#include "core/storage/snapshot.h"

namespace lanai {

Result<Snapshot> Snapshot::begin(const Connection &connection)
{
    if (connection.isInTransaction())
        return Snapshot(nullptr);
    return connection.exec(QStringLiteral("BEGIN")).map([&] { return Snapshot(&connection); });
}

Snapshot::~Snapshot()
{
    // Nothing was written, so there is nothing that could fail to be kept.
    if (m_connection && m_connection->isInTransaction())
        (void)m_connection->exec(QStringLiteral("COMMIT"));
}

} // namespace lanai
