// lanai-cli with a journal of its own and five people in it, on Thursday 19 November 2026.
#pragma once
#include "tests/cli/program.h"

namespace lanai::test {

class JournalProgram : public Program
{
public:
    static constexpr const char *passphrase = "correct horse battery staple";

    // Dana Whitfield (VP Engineering, strong), Priya Raman (CFO), Marcus Oyelaran, Ana Ruiz, Ana Lima.
    JournalProgram();

    [[nodiscard]] QString journal() const { return path(QStringLiteral("mine.lanai")); }

    // With --today 2026-11-19 behind the words.
    [[nodiscard]] Ran on19November(const QStringList &words, const QByteArray &input = {}) const;
    // The same with --json as well; an empty object when it was refused or wasn't one document.
    [[nodiscard]] QJsonObject json(const QStringList &words, const QByteArray &input = {}) const;
    // What the journal holds, to see that a refusal has changed nothing.
    [[nodiscard]] QByteArray bytes() const;
};

// "lanai-cli log Dana" as words; quotes aren't looked at.
[[nodiscard]] QStringList line(const char *words);

} // namespace lanai::test
