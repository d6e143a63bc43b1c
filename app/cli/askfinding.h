// Which question somebody means, and the answer that shows it.
#pragma once
#include "app/cli/command.h"
#include "core/domain/ask.h"
#include "core/domain/result.h"

namespace lanai {

class Asks;
class Journal;
struct WaitingAsks;

// See Asks::find().
[[nodiscard]] Result<Ask> askNamed(Journal &journal, const QString &words);

[[nodiscard]] Result<WaitingAsks> waitingAsks(Journal &journal);

// The whole question, after something was done to it.
[[nodiscard]] Result<Answer> askAnswer(Journal &journal, const Id &ask);
// A command about one question, which answers with it.
[[nodiscard]] Command askCommand(const QString &name, const QString &words, const QString &what,
                                 Result<Answer> (*run)(Context &));

// Finds the question that the first word names, does `change`, a Result<void>(Journal &, Ask), and shows how it stands
// now.
template<class Change>
[[nodiscard]] Result<Answer> afterAsk(Result<Journal *> journal, const QString &words, Change change)
{
    if (!journal)
        return fail(journal.error());
    return askNamed(**journal, words).and_then([&](const Ask &found) {
        return change(**journal, found).and_then([&] { return askAnswer(**journal, found.id); });
    });
}

} // namespace lanai
