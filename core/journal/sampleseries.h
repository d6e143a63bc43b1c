// series.txt: the regular 1:1s, their terms and every meeting of theirs.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

// meets: every | on | at | minutes. `before`: the term before it in the same series or circle, or none; a renewed term
// keeps its weeks, so it keeps its anchor.
[[nodiscard]] Schedule readSampleSchedule(const SampleLine &line, const QByteArray &zone, QDate firstDay,
                                          const Term *before);
// decided: what | on | why | ended on, if before the last day
void readSampleDecision(const SampleLine &line, Term &term);

// zone: of every series, IANA. What can't be understood is refused in the records' reading.
[[nodiscard]] QList<SampleSeries> readSampleSeries(QList<SampleRecord> records, const QByteArray &zone);

} // namespace lanai
