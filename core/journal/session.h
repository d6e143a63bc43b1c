// What the use cases behind the Journal share: the open file, the clock, and the one way to write.
#pragma once
#include "core/domain/clock.h"
#include "core/journal/changeset.h"
#include "core/storage/journalfile.h"
#include "core/storage/snapshot.h"
#include "core/storage/transaction.h"
#include <functional>

namespace lanai {

class Session
{
public:
    // `source`: who gives the commands, "window" or "cli". `changed` is called after each commit.
    Session(std::unique_ptr<JournalFile> file, const Clock &clock, QString source,
            std::function<void(const ChangeSet &)> changed);

    [[nodiscard]] JournalFile &file() { return *m_file; }
    [[nodiscard]] const JournalFile &file() const { return *m_file; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] Id newId() const { return lanai::newId(m_clock.nowUtc().toMSecsSinceEpoch()); }

    // Runs `work`, a Result<T>(const Stamp &), as one command `kind`: all of it is saved, with revisions, or nothing.
    // ReadOnly when the journal can't be written to; ChangedElsewhere when an older state was written over the file. A
    // command inside a command is part of it.
    template<class Work>
    auto command(const QString &kind, Work work) -> std::invoke_result_t<Work, const Stamp &>
    {
        return run({{}, kind, m_source, {}, {}}, std::move(work));
    }

    // The same for what takes back an earlier command.
    template<class Work>
    auto takingBack(const Id &command, Work work) -> std::invoke_result_t<Work, const Stamp &>
    {
        return run({{}, QStringLiteral("undo"), m_source, {}, command}, std::move(work));
    }

    // The same for what nobody commanded, time made it: undo doesn't offer it.
    template<class Work>
    auto upkeep(const QString &kind, Work work) -> std::invoke_result_t<Work, const Stamp &>
    {
        return run({{}, kind, QStringLiteral("lanai"), {}, {}}, std::move(work));
    }

    // Called before each command, outside of it.
    void setLookout(std::function<void()> lookout) { m_lookout = std::move(lookout); }

    // The stamp of the newest command that was seen when one was given; 0 before the first.
    [[nodiscard]] Hlc newestSeen() const { return m_newest; }

    [[nodiscard]] const QString &source() const { return m_source; }
    // Whether it was one of this session's own commands.
    [[nodiscard]] bool hasGiven(const Id &command) const { return m_given.contains(command); }
    // Inside a command: which one.
    [[nodiscard]] const Id &runningCommand() const { return m_command.id; }

    // Runs `work`, a Result<T>(), so that all it reads is one state of the file.
    template<class Work>
    auto reading(Work work) const -> std::invoke_result_t<Work>
    {
        const Result<Snapshot> snapshot = Snapshot::begin(m_file->connection());
        if (!snapshot)
            return fail(snapshot.error());
        return work();
    }

private:
    template<class Work>
    auto run(CommandRecord command, Work work) -> std::invoke_result_t<Work, const Stamp &>
    {
        if (m_inCommand)
            return work(std::as_const(m_command.stamp));
        Result<Transaction> transaction = begin(std::move(command));
        if (!transaction)
            return fail(transaction.error());
        auto result = work(std::as_const(m_command.stamp));
        const Result<void> ended = result ? end(*transaction) : Result<void>();
        abandon();
        if (!ended)
            return fail(ended.error());
        return result;
    }

    [[nodiscard]] Result<Transaction> begin(CommandRecord command);
    [[nodiscard]] Result<void> end(Transaction &transaction);
    void abandon() { m_inCommand = false; }

    std::unique_ptr<JournalFile> m_file;
    const Clock &m_clock;
    QString m_source;
    std::function<void(const ChangeSet &)> m_changed;
    std::function<void()> m_lookout;
    HybridClock m_hybridClock;
    Hlc m_newest = 0; // of the commands that the file was seen with
    bool m_inCommand = false;
    QSet<Id> m_given;
    CommandRecord m_command; // that is being carried out, or the last one
};

} // namespace lanai
