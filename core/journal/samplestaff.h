// staff.txt: the exec staff meetings, what was and will be brought to them, and what peers said beforehand.
#pragma once
#include "core/journal/samplejournal.h"
#include "core/journal/samplerecord.h"

namespace lanai {

[[nodiscard]] QList<SampleStaffMeeting> readSampleStaff(QList<SampleRecord> records, const QByteArray &zone);

} // namespace lanai
