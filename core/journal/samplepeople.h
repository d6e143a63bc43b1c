// people.txt: who keeps the journal, the weeks away, the people and what is known of them.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

// Fills me, awayWeeks and peers; what can't be understood is refused in `reading`.
void readSamplePeople(QList<SampleRecord> records, SampleReading &reading, SampleJournal &journal);

} // namespace lanai
