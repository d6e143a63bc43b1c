// Prep sheets to put on paper: the one of the pictures, and ones that strain the page.
#pragma once
#include "core/journal/prepsheet.h"

namespace lanai::test {

[[nodiscard]] SheetPerson person(const QString &name, const QString &shortName = {});
[[nodiscard]] SheetImprint imprint();

// Exec staff of Monday 23 November 2026: four items, seven attendees, four commitments.
[[nodiscard]] StaffSheet pictureStaffSheet();

// As many of each as asked for, with believable words. Every item has three reactions; with `longWords` each is a
// paragraph. Every third attendee has nothing to say.
[[nodiscard]] StaffSheet staffSheet(int attendees, int items, int commitments, bool longWords = false);

// Dana on Thursday 19 November 2026, everything filled in.
[[nodiscard]] OneOnOneSheet oneOnOneSheet();

} // namespace lanai::test
