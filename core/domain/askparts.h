// What the rules about asks share.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/result.h"
#include <algorithm>

namespace lanai {

// AskClosed: laid aside, it stays as it is.
[[nodiscard]] inline Result<void> checkAskOpen(const Ask &ask)
{
    if (ask.closedOn.isValid())
        return fail(ErrorCode::AskClosed, {ask.question});
    return {};
}

// With the day it went to somebody first: at the latest when the first reply came.
[[nodiscard]] inline Ask withFirstAsked(Ask ask)
{
    QDate first;
    const auto earlier = [&first](QDate day) {
        if (!first.isValid() || day < first)
            first = day;
    };
    for (const AskRecipient &recipient : std::as_const(ask.recipients))
        earlier(recipient.askedOn);
    if (!first.isValid()) {
        for (const AskReply &reply : std::as_const(ask.replies))
            earlier(reply.on);
    }
    ask.askedOn = first;
    return ask;
}

// The row of the same id, or NotFound.
template<class Rows>
[[nodiscard]] auto askPart(Rows &rows, const Id &id) -> Result<typename Rows::iterator>
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const auto &row) { return row.id == id; });
    if (found == rows.end())
        return fail(ErrorCode::NotFound, {idText(id)});
    return found;
}

} // namespace lanai
