// One journal file in another's place, also where that one is damaged or was left in the middle of a write.
#pragma once
#include "core/domain/result.h"
#include "core/storage/key.h"

namespace lanai {

// `fresh` becomes `path`, and what was there, if anything, stays as `kept`. `key` may open what is there: then nobody
// is in the middle of a write to it (Busy). A rollback journal that can't be played back goes along with `kept`: beside
// the new file it would be played into that one. ReadOnly, and all that replaceKeeping() says: `path` is as it was.
[[nodiscard]] Result<void> takePlaceOf(const QString &fresh, const QString &path, const Key &key, const QString &kept);

} // namespace lanai
