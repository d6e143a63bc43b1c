// notes/*.md: a header of "key: value" lines, a blank line, and the note as a person would have typed it, marks and
// all.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

// reading.file is the note's name. What can't be understood is refused in `reading`.
[[nodiscard]] SampleNote readSampleNote(const QString &text, SampleReading &reading);

// afterwards.txt: promises kept, dropped and agreed anew, facts asked about.
[[nodiscard]] QList<SampleSequel> readSampleSequels(QList<SampleRecord> records);

} // namespace lanai
