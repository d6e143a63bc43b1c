// A circle's session as a sheet that is ready to leave. Rule 13
#pragma once
#include "ui/leaving/departure.h"

namespace lanai {

class Journal;

// NotFound. An empty document where nothing is prepared.
[[nodiscard]] Result<Departure> sessionDeparture(Journal &journal, const Id &session, bool initials);

} // namespace lanai
