// The line of days that all series stand on: which day is where, and what is painted on it.
#pragma once
#include "core/journal/rhythmpage.h"
#include <QRectF>

class QPainter;

namespace lanai {

class TermCalendar
{
public:
    TermCalendar() = default;
    explicit TermCalendar(const RhythmPage &page)
        : m_from(page.from)
        , m_until(page.until)
        , m_today(page.today)
        , m_away(page.away)
    {
    }

    // Where it is in a row `width` wide, with room at its ends for what reaches over a day.
    [[nodiscard]] static QRectF place(QSizeF row, Qt::LayoutDirection direction);
    // The middle of the day, from the left of the row.
    [[nodiscard]] qreal x(QDate day, QSizeF row, Qt::LayoutDirection direction) const;
    [[nodiscard]] QDate day(qreal x, QSizeF row, Qt::LayoutDirection direction) const;

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QList<QDate> months() const; // their first days, of those that begin in it
    [[nodiscard]] const QList<AwayWeek> &away() const { return m_away; }
    // Where the part of the stretch that is shown lies, as high as the row; empty: none of it is.
    [[nodiscard]] QRectF awayPlace(const AwayWeek &away, QSizeF row, Qt::LayoutDirection direction) const;
    void paintAway(QPainter &painter, QSizeF row) const;  // below the lines
    void paintLines(QPainter &painter, QSizeF row) const; // where months begin, and today
    void paintTerm(QPainter &painter, QSizeF row, const Term &term, bool due) const;
    void paintMeeting(QPainter &painter, QSizeF row, const RhythmMeeting &meeting, bool due) const;

private:
    QDate m_from;
    QDate m_until;
    QDate m_today;
    QList<AwayWeek> m_away;
};

// The sign of what became of a meeting, around `middle`. For rows and the legend.
void paintMeetingSign(QPainter &painter, QPointF middle, const RhythmMeeting &meeting, bool due);
// The ground of days on which one is away.
void paintAwayGround(QPainter &painter, const QRectF &place);
void paintTermFlag(QPainter &painter, QPointF leftMiddle, bool due);

} // namespace lanai
