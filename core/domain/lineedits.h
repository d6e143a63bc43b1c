// Which new lines are edits of which old ones, where nothing between them stayed the same.
#pragma once
#include "core/domain/capture.h"
#include <QList>
#include <QStringView>

namespace lanai {

struct MarkedLine
{
    CaptureKind kind = CaptureKind::Fact;
    QStringView text;
};

struct LineEdit
{
    qsizetype before = 0; // places in the two lists
    qsizetype after = 0;

    friend bool operator==(const LineEdit &, const LineEdit &) = default;
};

// Pairs of lines of one kind, both going up together, the likest ones. A line alone in the place of another is its
// edit, however different; of several, those that share too little stay apart. At most 10,000 pairs are weighed: of
// longer lists, each line is compared with the one in its place.
[[nodiscard]] QList<LineEdit> editedLines(const QList<MarkedLine> &before, const QList<MarkedLine> &after);

} // namespace lanai
