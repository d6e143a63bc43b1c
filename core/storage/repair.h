// What can be made whole again out of what is there: the search index, and references to nothing.
#pragma once
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/stamp.h"
#include <QStringList>

namespace lanai {

struct Repaired
{
    int search = 0;      // faults of the index, which was written anew
    int freed = 0;       // things that go on without what they referred to
    int peersMade = 0;   // somebody for what was about nobody any more
    QStringList orphans; // words of rows that could not stay without what they belonged to; the rows are gone

    [[nodiscard]] bool isNothing() const { return search + freed + peersMade == 0 && orphans.isEmpty(); }
};

// Inside a write transaction, on a file whose pages and structure are sound. No word is lost: a person who isn't there
// any more is made anew under a name of their id's last digits ("? 1a2b3c4d"), and what else can't stay is told.
[[nodiscard]] Result<Repaired> repairJournal(Connection &connection, const Stamp &stamp);

} // namespace lanai
