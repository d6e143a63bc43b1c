// What a running command may use.
#pragma once
#include "app/cli/arguments.h"
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include <memory>

namespace lanai {

class Context
{
public:
    // Reads the global options; UnreadableDate for `--today`.
    [[nodiscard]] static Result<Context> of(Arguments arguments);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] QDate today() const { return m_clock->today(); }

    // Opened at the first call, with the passphrase from wherever it comes, and caught up with the day (not with the
    // pretended one of --today). Usage when no journal is named.
    [[nodiscard]] Result<Journal *> journal();
    // What journal() opens it with: asked for once.
    [[nodiscard]] Result<SecretBytes> passphrase(const QString &journal);

private:
    Context(Arguments arguments, std::unique_ptr<Clock> clock);
    [[nodiscard]] Result<Journal *> catchUp();

    Arguments m_arguments;
    std::unique_ptr<Clock> m_clock; // outlives the journal
    std::unique_ptr<Journal> m_journal;
    SecretBytes m_passphrase; // empty: not asked yet
};

} // namespace lanai
