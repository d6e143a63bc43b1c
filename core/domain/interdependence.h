// How much my work and a peer's depend on one another. Rule 2: rhythm follows need.
#pragma once
#include "core/domain/enumtext.h"

namespace lanai {

enum class Interdependence { Strong, Moderate, Light };

template<>
struct EnumWords<Interdependence>
{
    static constexpr std::array words{
        EnumWord<Interdependence>{Interdependence::Strong, QLatin1StringView("strong")},
        EnumWord<Interdependence>{Interdependence::Moderate, QLatin1StringView("moderate")},
        EnumWord<Interdependence>{Interdependence::Light, QLatin1StringView("light")}};
};

} // namespace lanai
