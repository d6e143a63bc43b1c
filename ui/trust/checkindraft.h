// What is being said in a check-in and not saved yet, as text for Drafts.
#pragma once
#include "core/domain/checkin.h"
#include <optional>

namespace lanai {

[[nodiscard]] QString checkInToText(const CheckIn &checkIn);
// None for what isn't one.
[[nodiscard]] std::optional<CheckIn> checkInFromText(const QString &text);

// The same for whoever fills it in; where it is kept and when it was made are no part of what is said.
[[nodiscard]] bool saysTheSame(const CheckIn &one, const CheckIn &other);

} // namespace lanai
