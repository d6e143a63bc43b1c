#include "ui/oneonones/termcalendar.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {
namespace {

bool mirrored(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft;
}

QRectF around(QPointF middle, qreal size)
{
    return {middle.x() - size / 2, middle.y() - size / 2, size, size};
}

} // namespace

QRectF TermCalendar::place(QSizeF row, Qt::LayoutDirection direction)
{
    const qreal before = theme().px("rhythm-name") + theme().px("rhythm-pill-over");
    const qreal after = theme().px("rhythm-end") + theme().px("rhythm-flag-room");
    const qreal left = mirrored(direction) ? after : before;
    return {left, 0, std::max<qreal>(1, row.width() - before - after), row.height()};
}

qreal TermCalendar::x(QDate day, QSizeF row, Qt::LayoutDirection direction) const
{
    const QRectF days = place(row, direction);
    const qreal all = std::max<qreal>(1, qreal(m_from.daysTo(m_until)));
    const qreal along = qBound<qreal>(0, qreal(m_from.daysTo(day)) / all, 1) * days.width();
    return mirrored(direction) ? days.right() - along : days.left() + along;
}

QDate TermCalendar::day(qreal x, QSizeF row, Qt::LayoutDirection direction) const
{
    const QRectF days = place(row, direction);
    const qreal along = mirrored(direction) ? days.right() - x : x - days.left();
    const qreal all = qreal(m_from.daysTo(m_until));
    return m_from.addDays(qRound(qBound<qreal>(0, along / days.width(), 1) * all));
}

QList<QDate> TermCalendar::months() const
{
    QList<QDate> firsts;
    for (QDate first = QDate(m_from.year(), m_from.month(), 1); first <= m_until; first = first.addMonths(1)) {
        if (first >= m_from)
            firsts << first;
    }
    return firsts;
}

QRectF TermCalendar::awayPlace(const AwayWeek &away, QSizeF row, Qt::LayoutDirection direction) const
{
    const QDate first = std::max(away.from, m_from);
    const QDate last = std::min(away.until, m_until);
    if (first > last)
        return {};
    const qreal aDay = place(row, direction).width() / std::max<qreal>(1, qreal(m_from.daysTo(m_until)));
    const qreal begin = x(first, row, direction);
    const qreal end = x(last, row, direction);
    return QRectF(std::min(begin, end) - aDay / 2, 0, std::abs(end - begin) + aDay, row.height());
}

void TermCalendar::paintAway(QPainter &painter, QSizeF row) const
{
    for (const AwayWeek &away : m_away)
        paintAwayGround(painter, awayPlace(away, row, painter.layoutDirection()));
}

void TermCalendar::paintLines(QPainter &painter, QSizeF row) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const qreal hairline = theme().px("hairline");
    for (const QDate first : months())
        paintHairline(painter, {std::round(x(first, row, direction)), 0, hairline, row.height()});
    const qreal width = theme().px("rhythm-line");
    painter.fillRect(QRectF(std::round(x(m_today, row, direction) - width / 2), 0, width, row.height()),
                     theme().colour(Colour::Muted));
}

void TermCalendar::paintTerm(QPainter &painter, QSizeF row, const Term &term, bool due) const
{
    if (term.effectiveLastDay() < m_from)
        return;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const qreal over = theme().px("rhythm-pill-over");
    const qreal first = x(term.firstDay, row, direction);
    const qreal last = x(term.effectiveLastDay(), row, direction);
    const qreal height = theme().px("rhythm-pill");
    const QRectF pill(std::min(first, last) - over, (row.height() - height) / 2, std::abs(last - first) + 2 * over,
                      height);
    fillRounded(painter, pill, height / 2, theme().colour(due ? Colour::DueBg : Colour::AccentSoft));
    const qreal gap = theme().px("rhythm-flag-gap");
    const qreal flag = theme().px("rhythm-flag");
    paintTermFlag(painter, {mirrored(direction) ? pill.left() - gap - flag : pill.right() + gap, row.height() / 2},
                  due);
}

void TermCalendar::paintMeeting(QPainter &painter, QSizeF row, const RhythmMeeting &meeting, bool due) const
{
    if (meeting.date >= m_from)
        paintMeetingSign(painter, {x(meeting.date, row, painter.layoutDirection()), row.height() / 2}, meeting, due);
}

void paintMeetingSign(QPainter &painter, QPointF middle, const RhythmMeeting &meeting, bool due)
{
    const QColor ink = theme().colour(due ? Colour::Due : Colour::Accent);
    const qreal dot = theme().px("rhythm-dot");
    const qreal pen = theme().px("rhythm-ring");
    if (meeting.state == MeetingState::Skipped) {
        paintIcon(painter, QStringLiteral("close"), around(middle, theme().px("rhythm-cross")),
                  theme().colour(Colour::Muted));
        return;
    }
    const PainterState saved(painter);
    if (meeting.moved) { // where it came from
        const qreal away = mirrored(painter.layoutDirection()) ? 1 : -1;
        painter.setPen(QPen(ink, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle, middle + QPointF(away * (dot / 2 + theme().px("rhythm-tail")), 0));
    }
    const bool held = meeting.state == MeetingState::Held;
    painter.setPen(held ? QPen(Qt::NoPen) : QPen(ink, pen));
    painter.setBrush(held ? ink : theme().colour(Colour::Surface));
    painter.drawEllipse(held ? around(middle, dot) : around(middle, dot - pen / 2));
}

// Hatched: a tint alone would be lost under the pointer.
void paintAwayGround(QPainter &painter, const QRectF &place)
{
    const PainterState saved(painter);
    painter.setPen(Qt::NoPen);
    painter.fillRect(place, theme().colour(Colour::Hover));
    painter.fillRect(place, QBrush(theme().colour(Colour::LineStrong), Qt::BDiagPattern));
}

void paintTermFlag(QPainter &painter, QPointF leftMiddle, bool due)
{
    const qreal size = theme().px("rhythm-flag");
    paintIcon(painter, due ? QStringLiteral("flag-filled") : QStringLiteral("flag"),
              {leftMiddle.x(), std::round(leftMiddle.y() - size / 2), size, size},
              theme().colour(due ? Colour::Due : Colour::Accent));
}

} // namespace lanai
