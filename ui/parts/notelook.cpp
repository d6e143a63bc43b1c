#include "ui/parts/notelook.h"
#include <QTextBlock>

namespace lanai {

Colour CaptureLook::ink() const
{
    switch (kind) {
    case CaptureKind::Commitment:
        return side == CommitmentSide::Mine ? Colour::Accent : Colour::Muted;
    case CaptureKind::AgendaItem:
        return Colour::Accent;
    case CaptureKind::Ask:
        return Colour::Due;
    case CaptureKind::Fact:
    case CaptureKind::Insight:
        break;
    }
    return Colour::Kept;
}

Colour CaptureLook::fill() const
{
    switch (kind) {
    case CaptureKind::Commitment:
        return side == CommitmentSide::Mine ? Colour::AccentSoft : Colour::Hover;
    case CaptureKind::AgendaItem:
        return Colour::AccentSoft;
    case CaptureKind::Ask:
        return Colour::DueBg;
    case CaptureKind::Fact:
    case CaptureKind::Insight:
        break;
    }
    return Colour::KeptBg;
}

CaptureLook lookOf(const CaptureMark &mark)
{
    const qsizetype start = mark.lineRange.start;
    CaptureLook look{mark.kind, mark.side, {}};
    TextRange head = mark.markRange;
    if (!mark.headRange.isEmpty())
        head = TextRange::between(head.start, std::min(mark.headRange.end() + 1, mark.lineRange.end()));
    look.head = head.movedBy(-start);
    return look;
}

LineData &LineData::of(QTextBlock block)
{
    auto *data = static_cast<LineData *>(block.userData());
    if (data == nullptr) {
        data = new LineData; // the block owns it
        block.setUserData(data);
    }
    return *data;
}

} // namespace lanai
