// asks.txt: what several peers were asked, and what came of it.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

[[nodiscard]] QList<SampleAsk> readSampleAsks(QList<SampleRecord> records);

} // namespace lanai
