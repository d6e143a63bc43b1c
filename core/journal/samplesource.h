// Reads the sample journal's sources: a believable executive's last six months, moved so that its Thursday lies in the
// present week. Nothing is written anywhere; filing it is the journal's own business.
#pragma once
#include "core/domain/result.h"
#include "core/journal/samplejournal.h"

namespace lanai {

// Where the sources lie inside the program.
[[nodiscard]] QString sampleFolder();

// today: the device's local date. zone: the device's, IANA; every series and staff meeting is in it, so that the times
// of the pictures are what the clock on the wall shows.
// DamagedFile: args "file:line", what was found there. CannotRead: a source is missing.
[[nodiscard]] Result<SampleJournal> readSample(QDate today, const QByteArray &zone,
                                               const QString &folder = sampleFolder());

} // namespace lanai
