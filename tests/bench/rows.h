// The rows of the speed table, a group for each part of the program that they look at.
#pragma once
#include "tests/bench/bench.h"
#include "tests/bench/journals.h"

namespace lanai::bench {

using Rows = QList<Row>;

[[nodiscard]] Result<Rows> unlockRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> saveRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> pageRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> driverRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> searchRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> sheetRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> scrollRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> windowRows(const Journals &journals, int runs);
[[nodiscard]] Result<Rows> memoryRows(const Journals &journals, int runs);
// What the table asks for and the program can't do yet.
[[nodiscard]] Result<Rows> missingRows(const Journals &journals, int runs);

// In the child process that memoryRows() starts: opens the journal, runs Today, and says on standard output how many
// bytes of memory that took at most. The program's exit code.
[[nodiscard]] int measureMemory(const QString &path);

} // namespace lanai::bench
