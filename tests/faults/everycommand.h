// Every command of lanai-cli that takes words from the person, with a word in each of them that stands nowhere else.
#pragma once
#include <QStringList>

namespace lanai::test {

// In every field, and its like in no program and no library.
inline constexpr const char *markerWord = "Quagzephyr71";

// In this order, on a journal with Dana and Priya in it, on 2026-11-19; $note, $checkin, $promise and $promise2 stand
// for ids that the journal has by then, $out for a folder that what is exported goes to.
[[nodiscard]] QStringList everyCommand();

} // namespace lanai::test
