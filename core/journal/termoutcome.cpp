#include "core/journal/termoutcome.h"
#include "core/journal/oneonones.h"

namespace lanai {

Result<DecisionOutcome> decidedOutcome(const Term &term, const Deciding &deciding, const Decision &decision)
{
    const auto until = decision.until.isValid() ? std::optional<QDate>(decision.until) : std::nullopt;
    switch (decision.choice) {
    case TermDecision::Changed:
        return change(term, deciding, decision.schedule.value_or(term.schedule), until);
    case TermDecision::Paused:
        return pause(term, deciding, decision.until);
    case TermDecision::Ended:
        return end(term, deciding);
    case TermDecision::Renewed:
    case TermDecision::None:
        break;
    }
    return renew(term, deciding, until);
}

} // namespace lanai
