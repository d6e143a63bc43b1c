#include "core/journal/recoverycheck.h"
#include "core/journal/journal.h"
#include "core/journal/settings.h"

namespace lanai {
namespace {

constexpr qsizetype parts = 2; // the salt of the key, and the day
constexpr WordsSetting recoveryChecked{QLatin1StringView("recovery-checked"), parts};

// No secret: it stands at the beginning of the file.
QString saltOfKey(const Journal &journal)
{
    const Key key = journal.key();
    return QString::fromLatin1(key.bytes().chopped(1).last(2 * saltSize));
}

} // namespace

Result<RecoveryCheck> recoveryCheck(Journal &journal)
{
    return journal.settings().get(recoveryChecked).map([&journal](const QStringList &kept) {
        if (kept.size() != parts)
            return RecoveryCheck{};
        const bool present = kept.first() == saltOfKey(journal);
        return RecoveryCheck{present ? RecoverySheet::Checked : RecoverySheet::Void,
                             QDate::fromString(kept.last(), Qt::ISODate)};
    });
}

Result<void> keepRecoveryCheck(Journal &journal)
{
    return journal.settings().set(recoveryChecked, {saltOfKey(journal), journal.clock().today().toString(Qt::ISODate)});
}

} // namespace lanai
