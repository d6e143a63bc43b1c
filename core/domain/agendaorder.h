// In which order a 1:1's agenda is talked through.
#pragma once
#include "core/domain/meeting.h"
#include <QList>

namespace lanai {

// Carried ones first, then from low to high trust, then as they were added. An item that the person has put in a place
// (position, 1 is first) stands there, the others fill in around it.
[[nodiscard]] QList<AgendaItem> inAgendaOrder(QList<AgendaItem> items);

} // namespace lanai
