#include "core/domain/agendaorder.h"
#include <algorithm>

namespace lanai {
namespace {

bool comesBefore(const AgendaItem &one, const AgendaItem &other)
{
    const bool oneCarried = one.source == AgendaSource::CarriedOver;
    const bool otherCarried = other.source == AgendaSource::CarriedOver;
    if (oneCarried != otherCarried)
        return oneCarried;
    if (one.trustLevel != other.trustLevel)
        return one.trustLevel < other.trustLevel;
    return one.createdAt < other.createdAt;
}

} // namespace

QList<AgendaItem> inAgendaOrder(QList<AgendaItem> items)
{
    std::stable_sort(items.begin(), items.end(), comesBefore);
    QList<AgendaItem> placed;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(placed),
                 [](const AgendaItem &item) { return item.position > 0; });
    items.removeIf([](const AgendaItem &item) { return item.position > 0; });
    std::stable_sort(placed.begin(), placed.end(),
                     [](const AgendaItem &one, const AgendaItem &other) { return one.position < other.position; });
    for (qsizetype taken = 0; const AgendaItem &item : std::as_const(placed)) {
        // Two with one position stand next to each other.
        taken = std::clamp(qsizetype{item.position} - 1, taken, items.size());
        items.insert(taken++, item);
    }
    return items;
}

} // namespace lanai
