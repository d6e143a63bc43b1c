// Every command there is. A group is one file; it joins by its function here and in commandGroups().
#pragma once
#include "app/cli/command.h"

namespace lanai {

// In the order help lists them.
[[nodiscard]] QList<CommandGroup> commandGroups();

// Options that every command takes.
[[nodiscard]] QList<Option> globalOptions();

// A command line taken apart. `name` of its command is empty when the line names none.
struct Line
{
    Command command;
    Arguments arguments;
};

// Finds the command and sorts the words by its options. Usage for everything that is written wrong.
[[nodiscard]] Result<Line> lineOf(const QStringList &given);

} // namespace lanai
