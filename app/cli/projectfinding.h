// Which project somebody means, and the answer that shows it.
#pragma once
#include "app/cli/command.h"
#include "core/domain/project.h"
#include "core/domain/result.h"

namespace lanai {

class Journal;

// By the end of its id, or any part of its title (case and accents don't matter); those that run go before ended ones.
// UnknownValue lists the titles there are; AmbiguousName the ones that fit.
[[nodiscard]] Result<Project> projectNamed(Journal &journal, const QString &words);

// The whole project, after something was done to it.
[[nodiscard]] Result<Answer> projectAnswer(Journal &journal, const Id &project);
// A command about one project, which answers with it.
[[nodiscard]] Command projectCommand(const QString &name, const QString &words, const QString &what,
                                     Result<Answer> (*run)(Context &));

} // namespace lanai
