// What a running command may use.
#pragma once
#include "app/cli/arguments.h"
#include "core/domain/clock.h"
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

private:
    Context(Arguments arguments, std::unique_ptr<Clock> clock);

    Arguments m_arguments;
    std::unique_ptr<Clock> m_clock;
};

} // namespace lanai
