// Asks for a secret at the terminal, also while standard input and output are pipes.
#pragma once
#include "core/domain/result.h"
#include "core/storage/secretbytes.h"
#include <QString>

namespace lanai {

class Prompt
{
public:
    static constexpr qsizetype longest = 16 * 1024; // bytes; what is typed beyond is left out

    // Whether there is a terminal to ask at.
    [[nodiscard]] static bool canAsk();

    // Shows `question` and reads one line that isn't shown. Cancelled at the end of input (Ctrl+D). Ctrl+C ends the
    // program, with the terminal as it was before.
    [[nodiscard]] static Result<SecretBytes> ask(const QString &question);

    // The same of a line that is shown, for a question that isn't about a secret. True for yes.
    [[nodiscard]] static Result<bool> confirm(const QString &question, const QString &yes);

    // A line of its own, where ask() asks.
    static void say(const QString &sentence);

private:
    enum class Typing { Hidden, Shown };
    [[nodiscard]] static Result<SecretBytes> ask(const QString &question, Typing typing);
};

} // namespace lanai
