// Every thing has a UUID: version 7 for what a person makes, derived for what a rule makes.
#pragma once
#include <QString>
#include <QStringList>
#include <QUuid>

namespace lanai {

using Id = QUuid;

// A new UUIDv7. Ids made in one process sort in the order they were made, also within one millisecond.
// `unixMilliseconds`: UTC, from 1970; a clock that went back doesn't break the order.
[[nodiscard]] Id newId(qint64 unixMilliseconds);

// The same id on every device for the same parts, e.g. {"meeting", series id, "2026-11-19"}.
[[nodiscard]] Id derivedId(const QStringList &parts);

// 36 lower-case characters without braces; empty for a null id.
[[nodiscard]] QString idText(const Id &id);

// The inverse of idText(); null when the text isn't an id.
[[nodiscard]] Id idFromText(const QString &text);

} // namespace lanai
