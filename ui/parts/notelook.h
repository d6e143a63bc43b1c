// How a line of a note looks because of the mark it begins with. Held by the line's block in the editor.
#pragma once
#include "core/domain/capture.h"
#include "ui/shell/tokens.h"
#include <QTextBlockUserData>
#include <optional>

namespace lanai {

struct CaptureLook
{
    CaptureKind kind = CaptureKind::Fact;
    CommitmentSide side = CommitmentSide::Mine;
    TextRange head; // of the line: the mark and, where it was read, the head with its colon

    [[nodiscard]] Colour ink() const;
    [[nodiscard]] Colour fill() const;
    friend bool operator==(const CaptureLook &, const CaptureLook &) = default;
};

// The look of `mark`, whose line begins at `lineStart` of the note.
[[nodiscard]] CaptureLook lookOf(const CaptureMark &mark);

struct LineData final : QTextBlockUserData
{
    std::optional<CaptureLook> look;
    // Misspelt words as of `spelledText`, worked out when the line is painted.
    QList<TextRange> misspelt;
    QString spelledText;
    int spelledRound = -1;

    // Makes one where the block has none.
    [[nodiscard]] static LineData &of(class QTextBlock block);
};

} // namespace lanai
