// Whether the recovery sheet of the journal's present key was read once: kept in the journal with the key's salt, so
// that a change of passphrase makes it void by itself.
#pragma once
#include "core/domain/result.h"
#include <QDate>

namespace lanai {

class Journal;

enum class RecoverySheet {
    Never,   // no sheet of this journal was ever checked
    Void,    // one was, and the passphrase was changed since
    Checked, // the present one
};

struct RecoveryCheck
{
    RecoverySheet sheet = RecoverySheet::Never;
    QDate on; // local; null: Never

    friend bool operator==(const RecoveryCheck &, const RecoveryCheck &) = default;
};

[[nodiscard]] Result<RecoveryCheck> recoveryCheck(Journal &journal);
// Today. ReadOnly.
[[nodiscard]] Result<void> keepRecoveryCheck(Journal &journal);

} // namespace lanai
