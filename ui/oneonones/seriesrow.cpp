#include "core/domain/away.h"
#include "ui/oneonones/rhythmrow.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace lanai {

SeriesRow::SeriesRow(const RhythmRow &row, const TermCalendar &calendar, QWidget *parent)
    : RhythmRowView(QStringLiteral("series-") + idText(row.series.series.id), row.series.peer,
                    RhythmWords::schedule(row.series.term.schedule), calendar, parent)
    , m_row(row)
{
    setEnd(RhythmWords::end(row, calendar.today()));
    pickAt(-1);
}

const RhythmMeeting *SeriesRow::picked() const
{
    return m_at < 0 ? nullptr : &m_row.meetings.at(m_at);
}

const RhythmMeeting *SeriesRow::meant() const
{
    const qsizetype at = m_at < 0 ? nextPlanned() : m_at;
    return at < 0 ? nullptr : &m_row.meetings.at(at);
}

void SeriesRow::pick(const Id &meeting)
{
    for (qsizetype at = 0; at < m_row.meetings.size(); ++at) {
        if (m_row.meetings.at(at).id == meeting)
            return pickAt(at);
    }
}

// The name says where one is: a screen reader reads it anew when it changes.
void SeriesRow::pickAt(qsizetype index)
{
    m_at = index;
    const QDate today = calendar().today();
    const QString whole = RhythmWords::row(m_row, today);
    setAccessibleName(picked() == nullptr ? whole
                                          : tr("%1: %2", "a person; one of their 1:1s")
                                                .arg(peer().shortName(), RhythmWords::meeting(*picked(), today)));
    setAccessibleDescription(picked() == nullptr ? QString() : whole);
    update();
}

qsizetype SeriesRow::nextPlanned() const
{
    for (qsizetype at = 0; at < m_row.meetings.size(); ++at) {
        const RhythmMeeting &one = m_row.meetings.at(at);
        if (one.state == MeetingState::Planned && one.date >= calendar().today())
            return at;
    }
    return -1;
}

// The first step comes to the next 1:1, where there is one.
void SeriesRow::step(int by)
{
    const qsizetype last = m_row.meetings.size() - 1;
    if (last < 0)
        return;
    const qsizetype next = nextPlanned();
    pickAt(m_at < 0 ? (next < 0 ? last : next) : qBound<qsizetype>(0, m_at + by, last));
}

void SeriesRow::keyPressEvent(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        step(onward);
    else if (event->key() == Qt::Key_Left)
        step(-onward);
    else if (event->key() == Qt::Key_Escape && m_dragTo.isValid())
        endDrag();
    else if (event->key() == Qt::Key_Escape && m_at >= 0)
        pickAt(-1);
    else
        RhythmRowView::keyPressEvent(event);
}

// The nearest one within reach of the pointer; -1: none.
qsizetype SeriesRow::under(QPointF at) const
{
    qsizetype nearest = -1;
    qreal best = theme().px("rhythm-hit");
    for (qsizetype i = 0; i < m_row.meetings.size(); ++i) {
        const qreal away = std::abs(calendar().x(m_row.meetings.at(i).date, size(), layoutDirection()) - at.x());
        if (away <= best) {
            best = away;
            nearest = i;
        }
    }
    return nearest;
}

bool SeriesRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return RhythmRowView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = under(help->pos());
    if (at >= 0)
        QToolTip::showText(help->globalPos(), RhythmWords::meeting(m_row.meetings.at(at), calendar().today()), this);
    else if (const AwayWeek *away =
                 awayOn(calendar().away(), calendar().day(help->pos().x(), size(), layoutDirection())))
        QToolTip::showText(help->globalPos(), RhythmWords::away(*away, calendar().today()), this);
    else
        QToolTip::hideText();
    return true;
}

void SeriesRow::mousePressEvent(QMouseEvent *event)
{
    RhythmRowView::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->position();
    pickAt(under(m_pressed));
}

void SeriesRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = std::abs(event->position().x() - m_pressed.x()) >= QApplication::startDragDistance();
    const bool movable = picked() != nullptr && picked()->state == MeetingState::Planned;
    if (!event->buttons().testFlag(Qt::LeftButton) || !movable || (!far && !m_dragTo.isValid()))
        return;
    m_dragTo = calendar().day(event->position().x(), size(), layoutDirection());
    QToolTip::showText(event->globalPosition().toPoint(), Dates::weekdayDate(m_dragTo, calendar().today()), this);
    update();
}

void SeriesRow::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    const QDate to = m_dragTo;
    endDrag();
    if (to.isValid() && picked() != nullptr && to != picked()->date)
        Q_EMIT dragged(*picked(), to);
}

void SeriesRow::endDrag()
{
    m_dragTo = {};
    QToolTip::hideText();
    update();
}

void SeriesRow::paintTerms(QPainter &painter)
{
    calendar().paintAway(painter, size());
    calendar().paintLines(painter, size());
    const bool due = m_row.series.needsDecision;
    for (const Term &term : std::as_const(m_row.stretches))
        calendar().paintTerm(painter, size(), term, due);
    for (const RhythmMeeting &meeting : std::as_const(m_row.meetings))
        calendar().paintMeeting(painter, size(), meeting, due);
    if (picked() == nullptr || !hasFocus())
        return;
    const QDate day = m_dragTo.isValid() ? m_dragTo : picked()->date;
    const qreal size = 2 * theme().px("rhythm-hit");
    const qreal x = calendar().x(day, this->size(), layoutDirection());
    paintFocusRing(painter, {x - size / 2, (height() - size) / 2, size, size}, size / 2);
}

} // namespace lanai
