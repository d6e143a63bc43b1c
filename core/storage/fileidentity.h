// Which file a path leads to: another one of the same name has another identity.
#pragma once
#include <QByteArray>
#include <QString>

namespace lanai {

// Empty when there is none. Where the system doesn't let an open file be replaced (Windows), it says only that one is
// there.
[[nodiscard]] QByteArray fileIdentity(const QString &path);

} // namespace lanai
