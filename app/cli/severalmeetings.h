// Several 1:1s skipped or moved in one go: `meeting skip` and `meeting move --by`.
#pragma once
#include "app/cli/answer.h"
#include "app/cli/context.h"
#include "core/journal/oneonones.h"

namespace lanai {

// About the 1:1s that the words name, two words each: NAME DATE. One command: one undo takes all of it back.
[[nodiscard]] Result<Answer> settleSeveral(Context &context, MeetingFate::What what, int days);

} // namespace lanai
