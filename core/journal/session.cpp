#include "core/journal/session.h"

namespace lanai {

Session::Session(std::unique_ptr<JournalFile> file, const Clock &clock, QString source,
                 std::function<void(const ChangeSet &)> changed)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_source(std::move(source))
    , m_changed(std::move(changed))
{
}

Result<Transaction> Session::begin(CommandRecord command)
{
    if (m_lookout)
        m_lookout();
    if (m_file->isReadOnly())
        return fail(ErrorCode::ReadOnly, {m_file->connection().path()});
    Result<Transaction> transaction = Transaction::begin(m_file->connection());
    if (!transaction)
        return transaction;
    // Another process may have written since: its stamps are in the file, so each command looks there first.
    const Result<Hlc> last = m_file->revisions.lastStamp();
    if (!last)
        return fail(last.error());
    if (*last < m_newest)
        return fail(ErrorCode::ChangedElsewhere, {m_file->connection().path()});
    m_newest = *last;
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    m_hybridClock = HybridClock(std::max(m_hybridClock.last(), *last));
    command.id = newId();
    command.stamp = {now, m_hybridClock.next(now), m_file->device()};
    m_command = std::move(command);
    m_given.insert(m_command.id);
    const Result<void> begun = m_file->revisions.begin(m_command);
    if (!begun)
        return fail(begun.error());
    m_inCommand = true;
    return transaction;
}

Result<void> Session::end(Transaction &transaction)
{
    const Result<QList<TouchedRow>> touched = m_file->revisions.touchedBy(m_command.id);
    if (!touched)
        return fail(touched.error());
    const Result<Hlc> newest = m_file->revisions.end().and_then([this] { return m_file->revisions.lastStamp(); });
    if (!newest)
        return fail(newest.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed;
    m_newest = *newest;
    ChangeSet changes;
    for (const TouchedRow &row : *touched)
        changes.rows[row.table].insert(row.id);
    changes.command = m_command.id;
    changes.kind = m_command.kind;
    abandon(); // a listener may give the next command
    if (m_changed && !changes.isEmpty())
        m_changed(changes);
    return {};
}

} // namespace lanai
