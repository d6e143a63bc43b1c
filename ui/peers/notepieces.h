// A note as it is read: running text without Markdown's signs, and each capture line as a line of its own.
#pragma once
#include "core/domain/capture.h"
#include <QList>
#include <QString>
#include <optional>

namespace lanai {

struct NotePiece
{
    QString text;                    // plain; a paragraph, a list item or a line of code
    std::optional<CaptureKind> mark; // none: text
    bool mine = false;               // of a commitment: I promised
};

[[nodiscard]] QList<NotePiece> notePieces(const QString &body);
// The icon that stands for the kind.
[[nodiscard]] QString iconOf(const NotePiece &piece);

} // namespace lanai
