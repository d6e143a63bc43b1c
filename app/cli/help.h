// What lanai-cli says about itself.
#pragma once
#include "app/cli/command.h"

namespace lanai {

[[nodiscard]] CommandGroup helpCommands();

// "lanai-cli peer add NAME [--role TEXT] [--tag TAG …]"
[[nodiscard]] QString usageLine(const Command &command);

[[nodiscard]] Answer overview();
[[nodiscard]] Answer helpFor(const Command &command);

} // namespace lanai
