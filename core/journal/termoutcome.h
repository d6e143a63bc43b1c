// A decision as it is told, as the rule's answer: a 1:1's series and a circle decide alike. Rule 1
#pragma once
#include "core/domain/termdecision.h"

namespace lanai {

struct Decision;

// What renew(), change(), pause() and end() say.
[[nodiscard]] Result<DecisionOutcome> decidedOutcome(const Term &term, const Deciding &deciding,
                                                     const Decision &decision);

} // namespace lanai
