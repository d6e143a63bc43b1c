// checkins.txt: how trust stood with each peer, as it was entered.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

[[nodiscard]] QList<SampleCheckIn> readSampleCheckIns(QList<SampleRecord> records);

} // namespace lanai
