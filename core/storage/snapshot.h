// Reading that sees one state of the file from its first row to its last, and takes the file's locks once instead of
// once for each statement. No other connection can commit meanwhile: keep it to what one page shows.
#pragma once
#include "core/storage/connection.h"

namespace lanai {

class Snapshot
{
public:
    // Inside a transaction, or another snapshot, it does nothing: that one sees one state already. `connection` must
    // outlive it.
    [[nodiscard]] static Result<Snapshot> begin(const Connection &connection);
    Snapshot(Snapshot &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Snapshot &operator=(Snapshot &&) = delete;
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();

private:
    explicit Snapshot(const Connection *connection)
        : m_connection(connection)
    {
    }

    const Connection *m_connection; // null: it did nothing
};

} // namespace lanai
