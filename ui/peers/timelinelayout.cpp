#include "ui/peers/timelinelayout.h"
#include "ui/parts/badges.h"
#include "ui/parts/dates.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/peers/notepieces.h"
#include "ui/peers/peerwords.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lanai {
namespace {

constexpr int shownLines = 4; // of a note that isn't opened

QString iconFor(const TimelineRow &row)
{
    switch (row.kind) {
    case TimelineKind::Fact:
        return QStringLiteral("heart");
    case TimelineKind::Insight:
        return QStringLiteral("bulb");
    case TimelineKind::CommitmentKept:
        return QStringLiteral("check");
    case TimelineKind::Commitment:
        return row.side == CommitmentSide::Mine ? QStringLiteral("arrow-mine") : QStringLiteral("arrow-theirs");
    case TimelineKind::CheckIn:
        return QStringLiteral("trust");
    case TimelineKind::Role:
        return QStringLiteral("person");
    case TimelineKind::Entry:
        break;
    }
    switch (row.entryKind) {
    case EntryKind::OneOnOne:
    case EntryKind::Conversation:
        return QStringLiteral("oneonones");
    case EntryKind::Insight:
        return QStringLiteral("bulb");
    case EntryKind::Conflict:
        return QStringLiteral("warning");
    case EntryKind::Kudos:
        return QStringLiteral("gift");
    default:
        return QStringLiteral("edit");
    }
}

} // namespace

TimelineLayout::TimelineLayout(const TimelineRow &row, const Look &look)
    : m_title(PeerWords::title(row, look.shortName))
    , m_date(Dates::weekdayDate(row.date, look.today))
    , m_icon(iconFor(row))
    , m_tinted(row.kind == TimelineKind::Entry && row.entryKind == EntryKind::OneOnOne)
    , m_height(theme().px("timeline-node"))
    , m_textWidth(std::max(look.width - theme().px("timeline-text"), theme().px("label-least")))
    , m_chips(PeerWords::chips(row))
{
    addWords(row, look);
    placeChips(m_textWidth);
    m_height += theme().px("timeline-gap");
}

void TimelineLayout::addWords(const TimelineRow &row, const Look &look)
{
    const bool sealed = row.privacy == Privacy::Sealed && !look.expanded;
    if (sealed) {
        m_isCut = true;
        addPiece(PeerWords::sealed(), 1, QStringLiteral("lock"), false);
        return;
    }
    if (row.kind != TimelineKind::Entry) {
        addPiece(PeerWords::text(row, look.shortName), 0, {}, false);
        return;
    }
    const QList<NotePiece> pieces = notePieces(row.text);
    const bool onlyMarks =
        std::all_of(pieces.begin(), pieces.end(), [](const NotePiece &piece) { return piece.mark.has_value(); });
    int left = shownLines;
    for (const NotePiece &piece : pieces) {
        const bool shown = look.expanded || (left > 0 && (onlyMarks || !piece.mark));
        if (!shown) {
            m_isCut = true;
            continue;
        }
        addPiece(piece.text, look.expanded ? 0 : left, piece.mark ? iconOf(piece) : QString(), piece.mine);
        m_isCut = m_isCut || m_pieces.last().text.isCut();
        left -= m_pieces.last().text.lines();
    }
    m_isCut = m_isCut || look.expanded || !row.isWhole;
}

void TimelineLayout::addPiece(const QString &text, int lines, const QString &icon, bool mine)
{
    const int indent = icon.isEmpty() ? 0 : theme().px("icon-small") + theme().px("step-8");
    m_pieces << Piece{ElidedText(text, Type::Base, m_textWidth - indent, lines), icon, mine, m_height};
    m_pieces.last().text.setVeiled(true);
    m_height += m_pieces.last().text.height();
}

void TimelineLayout::placeChips(int width)
{
    if (m_chips.isEmpty())
        return;
    const int gap = theme().px("timeline-chips");
    QPoint at(0, m_height + gap);
    for (const QString &chip : std::as_const(m_chips)) {
        const int taken = chipWidth(chip);
        if (at.x() > 0 && at.x() + taken > width)
            at = {0, at.y() + theme().px("chip") + gap};
        m_chipPlaces << at;
        at.rx() += taken + theme().px("step-8");
    }
    m_height = at.y() + theme().px("chip");
}

int TimelineLayout::dateWidth() const
{
    return ElidedText::widthOf(m_date, Type::Caption);
}

void TimelineLayout::paintNode(QPainter &painter, const QRect &place, bool isLast) const
{
    const int size = theme().px("timeline-node");
    const QRectF node =
        leadingPart(painter, QRectF(place.left(), place.top(), place.width(), size), QSizeF(size, size));
    if (!isLast) {
        const int away = theme().px("timeline-connector");
        const QRectF line(std::floor(node.center().x()), node.bottom() + away, theme().px("hairline"),
                          place.height() - size - 2 * away);
        painter.fillRect(line, theme().colour(Colour::Line));
    }
    if (m_tinted)
        fillRounded(painter, node, size / 2.0, theme().colour(Colour::AccentSoft));
    else
        paintBox(painter, node, size / 2.0, Colour::Surface, Colour::Line);
    const qreal inset = (size - theme().px("timeline-icon")) / 2.0;
    paintIcon(painter, m_icon, node.adjusted(inset, inset, -inset, -inset),
              theme().colour(m_tinted ? Colour::Accent : Colour::Muted));
}

void TimelineLayout::paint(QPainter &painter, const QRect &place, bool isLast, bool isCurrent, int freed) const
{
    const PainterState state(painter);
    paintNode(painter, place, isLast);
    const QRectF words = withoutLeading(painter, QRectF(place), theme().px("timeline-text"));
    const QRectF head(words.left(), words.top(), words.width(), theme().px("timeline-node"));
    paintText(painter, head, {m_date, Type::Caption, Colour::Muted}, Qt::AlignRight);
    paintText(painter, withoutTrailing(painter, head, dateWidth() + freed + theme().px("step-8")),
              {m_title, Type::BaseStrong, Colour::Ink});
    const int icon = theme().px("icon-small");
    for (const Piece &piece : m_pieces) {
        QRectF line(words.left(), place.top() + piece.top, words.width(), piece.text.height());
        if (!piece.icon.isEmpty()) {
            const QRectF first(line.left(), line.top(), line.width(), theme().line(Type::Base));
            paintIcon(painter, piece.icon, leadingPart(painter, first, QSizeF(icon, icon)),
                      theme().colour(piece.mine ? Colour::Accent : Colour::Muted));
            line = withoutLeading(painter, line, icon + theme().px("step-8"));
        }
        piece.text.paint(painter, line, theme().colour(Colour::Ink));
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QPoint at = m_chipPlaces.at(i);
        paintChip(painter,
                  withoutLeading(painter, QRectF(words.left(), place.top() + at.y(), words.width(), theme().px("chip")),
                                 at.x()),
                  m_chips.at(i), ChipKind::Neutral);
    }
    if (isCurrent)
        paintFocusRing(painter, QRectF(place).adjusted(0, 0, 0, -theme().px("timeline-gap") + theme().px("step-8")),
                       theme().px("radius-control"));
}

} // namespace lanai
