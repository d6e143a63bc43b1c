// Where the peers pages lead to.
#pragma once
#include "ui/shell/place.h"

namespace lanai {

[[nodiscard]] inline Place placeOf(PageId page, const Id &peer = {}, const Id &thing = {})
{
    Place place;
    place.page = page;
    place.peer = peer;
    place.thing = thing;
    return place;
}

} // namespace lanai
