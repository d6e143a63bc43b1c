// circles.txt: the groups of peers, their terms, sessions and topics.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

// zone: of every term, IANA. What can't be understood is refused in the records' reading.
[[nodiscard]] QList<SampleCircle> readSampleCircles(QList<SampleRecord> records, const QByteArray &zone);

} // namespace lanai
