// The real lanai-cli on a journal of one's own, killed where it changes the disk.
#pragma once
#include "core/storage/integrity.h"
#include "tests/faults/faultjournal.h"
#include "tests/faults/traced.h"
#include "tests/support/rows.h"

namespace lanai::test {

// Spread evenly over `calls` from the first to the last, before and after in turn.
[[nodiscard]] inline Intrusion killAt(int round, int rounds, int calls)
{
    return {1 + round * (calls - 1) / (rounds - 1),
            round % 2 == 0 ? Intrusion::Kind::KillBefore : Intrusion::Kind::KillAfter, 0};
}

[[nodiscard]] inline Traced ran(const FaultJournal &journal, const QStringList &words, const Intrusion &intrusion = {})
{
    return runTraced(cli(words), journal.environment(), journal.folder(), intrusion);
}

[[nodiscard]] inline QByteArray faultsOf(const Integrity &integrity)
{
    return (integrity.cipher + integrity.structure + integrity.references + integrity.search).join(u'|').toUtf8();
}

// What every living row says; made by opening the file as the program does.
[[nodiscard]] inline QStringList rowsOf(const QString &path, const char *passphrase)
{
    return livingRows(path, FaultJournal::keyOf(path, passphrase));
}

} // namespace lanai::test
