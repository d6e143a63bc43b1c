// The pictures that a note shows: `![a sketch](picture:HASH)`, where HASH is what the journal stores it under.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace lanai {

// Each once, in the order of the text. HASH: 64 lower-case hex digits.
[[nodiscard]] QList<QByteArray> pictureReferences(const QString &body);

// What to write into a note to show it. `caption`: brackets in it are left out.
[[nodiscard]] QString pictureReference(const QByteArray &hash, const QString &caption);

} // namespace lanai
