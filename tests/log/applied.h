// A note after an edit of it.
#pragma once
#include "ui/log/correction.h"

namespace lanai::test {

[[nodiscard]] inline QString applied(QString note, const TextEdit &edit)
{
    return note.replace(edit.range.start, edit.range.length, edit.with);
}

} // namespace lanai::test
