// A note in tests, as it is typed.
#pragma once
#include "core/journal/notes.h"

namespace lanai::test {

// noteAbout({dana}, ">> me: send the split")
[[nodiscard]] inline NoteDraft noteAbout(const QList<Id> &peers, const char *body)
{
    NoteDraft draft;
    draft.peers = peers;
    draft.body = QString::fromUtf8(body);
    return draft;
}

} // namespace lanai::test
