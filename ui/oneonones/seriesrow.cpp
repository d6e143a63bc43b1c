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

void SeriesRow::pickAt(qsizetype index)
{
    m_at = index;
    sayWhereOneIs();
    update();
}

// The name says where one is: a screen reader reads it anew when it changes.
void SeriesRow::sayWhereOneIs()
{
    const QDate today = calendar().today();
    const QString whole = RhythmWords::row(m_row, today);
    QString name = whole;
    if (picked() != nullptr) {
        name =
            tr("%1: %2", "a person; one of their 1:1s").arg(peer().shortName(), RhythmWords::meeting(*picked(), today));
        if (m_marked.contains(picked()->id))
            name = tr("%1, marked", "a 1:1").arg(name);
    }
    setAccessibleName(name);
    setAccessibleDescription(picked() == nullptr ? QString() : whole);
}

void SeriesRow::setMarked(const QSet<Id> &marked)
{
    m_marked = marked;
    sayWhereOneIs();
    update();
}

void SeriesRow::setShift(int days)
{
    m_shift = days;
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
    if (event->key() == Qt::Key_Escape && m_dragTo.isValid())
        endDrag();
    else if (event->key() == Qt::Key_Escape && (m_at >= 0 || !m_marked.isEmpty())) {
        pickAt(-1);
        Q_EMIT markWanted(Mark::None);
    } else if (!markByKey(*event) && !stepByKey(*event))
        RhythmRowView::keyPressEvent(event);
}

bool SeriesRow::stepByKey(const QKeyEvent &event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    if (event.key() != Qt::Key_Right && event.key() != Qt::Key_Left)
        return false;
    const bool upTo = event.modifiers().testFlag(Qt::ShiftModifier);
    if (upTo && m_at >= 0 && m_marked.isEmpty())
        Q_EMIT markWanted(Mark::UpTo); // they begin where one was
    step(event.key() == Qt::Key_Right ? onward : -onward);
    Q_EMIT markWanted(upTo ? Mark::UpTo : Mark::None);
    return true;
}

bool SeriesRow::markByKey(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::ShiftModifier) && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        Q_EMIT extended(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (!event.modifiers().testFlag(Qt::ControlModifier) || event.key() != Qt::Key_Space)
        return false;
    if (m_at < 0)
        pickAt(nextPlanned());
    Q_EMIT markWanted(Mark::Toggle);
    return true;
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
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT markWanted(Mark::Toggle);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT markWanted(Mark::UpTo);
    else if (picked() == nullptr || !m_marked.contains(picked()->id))
        Q_EMIT markWanted(Mark::None); // else they may be dragged together
}

void SeriesRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = std::abs(event->position().x() - m_pressed.x()) >= QApplication::startDragDistance();
    const bool movable = picked() != nullptr && picked()->state == MeetingState::Planned;
    if (!event->buttons().testFlag(Qt::LeftButton) || !movable || (!far && !m_dragTo.isValid()))
        return;
    m_dragTo = calendar().day(event->position().x(), size(), layoutDirection());
    Q_EMIT dragging(picked()->id, int(picked()->date.daysTo(m_dragTo)));
    QToolTip::showText(event->globalPosition().toPoint(), Dates::weekdayDate(m_dragTo, calendar().today()), this);
    update();
}

void SeriesRow::mouseReleaseEvent(QMouseEvent *event)
{
    const QDate to = m_dragTo;
    endDrag();
    if (!to.isValid() && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        Q_EMIT markWanted(Mark::None); // a click
    if (to.isValid() && picked() != nullptr && to != picked()->date)
        Q_EMIT dragged(*picked(), to);
}

void SeriesRow::endDrag()
{
    if (m_dragTo.isValid())
        Q_EMIT dragging({}, 0);
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
    paintMarked(painter);
    if (picked() == nullptr || !hasFocus())
        return;
    const QDate day = m_dragTo.isValid() ? m_dragTo : picked()->date;
    const qreal size = 2 * theme().px("rhythm-hit");
    const qreal x = calendar().x(day, this->size(), layoutDirection());
    paintFocusRing(painter, {x - size / 2, (height() - size) / 2, size, size}, size / 2);
}

// Full, with its sign cut out: told apart from the ring around the one that is picked.
void SeriesRow::paintMarked(QPainter &painter) const
{
    const qreal outer = theme().px("rhythm-mark");
    const qreal inner = theme().px("rhythm-cut");
    for (const RhythmMeeting &meeting : m_row.meetings) {
        if (!m_marked.contains(meeting.id))
            continue;
        const QPointF middle(calendar().x(meeting.date.addDays(m_shift), size(), layoutDirection()),
                             qreal(height()) / 2);
        const auto disc = [middle](qreal width) {
            return QRectF(middle.x() - width / 2, middle.y() - width / 2, width, width);
        };
        fillRounded(painter, disc(outer), outer / 2, theme().colour(Colour::Ink));
        fillRounded(painter, disc(inner), inner / 2, theme().colour(Colour::Surface));
    }
}

} // namespace lanai
