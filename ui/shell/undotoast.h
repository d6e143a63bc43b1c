// "Done. Undo": what to say after a command that can be taken back.
#pragma once
#include "ui/shell/context.h"
#include <QString>

namespace lanai {

// About the last command of this window: call it right after the command went well. What can't be taken back any more
// is said in its place.
void tellDone(const Context &context, const QString &text);

} // namespace lanai
