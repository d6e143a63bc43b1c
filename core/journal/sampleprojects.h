// projects.txt: what is made together with peers.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

[[nodiscard]] QList<SampleProject> readSampleProjects(QList<SampleRecord> records);

} // namespace lanai
