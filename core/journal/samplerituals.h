// rituals.txt: habits tacked on to work, and when they happened.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

[[nodiscard]] QList<SampleRitual> readSampleRituals(QList<SampleRecord> records);

} // namespace lanai
