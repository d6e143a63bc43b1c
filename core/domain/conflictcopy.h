// What sync programs leave beside a file that was written on two machines at once.
#pragma once
#include <QString>

namespace lanai {

// Whether a file called `name` is a conflict copy of one called `original` in the same folder, as Syncthing, Nextcloud
// and ownCloud, Dropbox or Seafile name them. `original` itself is none.
[[nodiscard]] bool isConflictCopy(const QString &name, const QString &original);

} // namespace lanai
