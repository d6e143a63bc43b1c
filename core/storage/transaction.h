// A write transaction: takes the write lock at once (waiting up to 5 s for another process), and takes everything back
// unless commit() said otherwise.
#pragma once
#include "core/storage/connection.h"

namespace lanai {

class Transaction
{
public:
    // Busy when another connection writes; ReadOnly; Storage when one is already open here: transactions don't nest.
    // `connection` must outlive it.
    [[nodiscard]] static Result<Transaction> begin(const Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    // Durable once it succeeds. When it fails (Busy, DiskFull, …) nothing of it stays; Storage when already ended.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {
    }
    void rollBack();

    const Connection *m_connection; // null once ended
};

} // namespace lanai
