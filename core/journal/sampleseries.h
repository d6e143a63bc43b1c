// series.txt: the regular 1:1s, their terms and every meeting of theirs.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

// zone: of every series, IANA. What can't be understood is refused in the records' reading.
[[nodiscard]] QList<SampleSeries> readSampleSeries(QList<SampleRecord> records, const QByteArray &zone);

} // namespace lanai
