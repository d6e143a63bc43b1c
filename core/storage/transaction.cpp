#include "core/storage/transaction.h"

namespace lanai {

Result<Transaction> Transaction::begin(const Connection &connection)
{
    // SQLite would begin a transaction for reading, and refuse the first write in it.
    if (connection.isReadOnly())
        return fail(ErrorCode::ReadOnly, {connection.path()});
    if (auto begun = connection.exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return fail(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    if (!m_connection)
        return fail(ErrorCode::Storage, {QStringLiteral("the transaction has ended")});
    auto committed = m_connection->exec(QStringLiteral("COMMIT"));
    if (!committed)
        rollBack();
    m_connection = nullptr;
    return committed;
}

void Transaction::rollBack()
{
    // A full disk makes SQLite roll back by itself. Rolling back takes no lock and allocates nothing: the file keeps
    // its state of before even if this fails, because the next opening replays the rollback journal.
    if (m_connection && m_connection->isInTransaction())
        m_connection->database().rollback();
    m_connection = nullptr;
}

} // namespace lanai
