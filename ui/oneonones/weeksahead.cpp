#include "ui/oneonones/weeksahead.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace lanai {
namespace {

constexpr double minutesAnHour = 60;

QString hoursOf(int minutes)
{
    return QLocale().toString(minutes / minutesAnHour, 'f', minutes % int(minutesAnHour) == 0 ? 0 : 1);
}

} // namespace

WeeksAhead::WeeksAhead(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("weeksAhead"));
    setAccessibleName(tr("Hours in each of the next 13 weeks"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void WeeksAhead::setAhead(const LoadAhead &ahead, QDate today)
{
    m_ahead = ahead;
    m_today = today;
    pick(std::min(m_at, int(ahead.load.weeks.size()) - 1));
}

void WeeksAhead::pick(int week)
{
    m_at = week;
    setAccessibleDescription(caption());
    QAccessibleValueChangeEvent said(this, spokenValue());
    QAccessible::updateAccessibility(&said);
    update();
}

bool WeeksAhead::isOver(const WeekLoad &week) const
{
    return week.overHours || !week.fullDays.isEmpty();
}

QString WeeksAhead::caption() const
{
    if (m_at >= 0)
        return RhythmWords::week(m_ahead.load.weeks.at(m_at), m_ahead, m_today);
    return tr("limit %1 h", "hours a week").arg(hoursOf(m_ahead.me.weeklyMinutes));
}

QString WeeksAhead::spokenValue() const
{
    if (m_at >= 0)
        return caption();
    QStringList all;
    for (const WeekLoad &week : m_ahead.load.weeks)
        all << RhythmWords::week(week, m_ahead, m_today);
    return all.join(QStringLiteral("; "));
}

QSize WeeksAhead::sizeHint() const
{
    return {theme().px("rhythm-guard"), theme().line(Type::Small) + theme().px("step-4") +
                                            theme().px("rhythm-weeks-bar") + 2 * theme().line(Type::Caption)};
}

QRectF WeeksAhead::place(int week) const
{
    const qreal gap = theme().px("rhythm-weeks-gap");
    const qreal all = std::max<qreal>(1, qreal(m_ahead.load.weeks.size()));
    const qreal each = (width() - gap * (all - 1)) / all;
    const qreal top = theme().line(Type::Small) + theme().px("step-4");
    const qreal before = week * (each + gap);
    const qreal left = isRightToLeft() ? width() - before - each : before;
    return {left, top, each, height() - top};
}

int WeeksAhead::under(QPointF at) const
{
    for (int week = 0; week < m_ahead.load.weeks.size(); ++week) {
        if (place(week).contains(at))
            return week;
    }
    return -1;
}

bool WeeksAhead::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int week = under(help->pos());
    QToolTip::showText(help->globalPos(),
                       week < 0 ? QString() : RhythmWords::week(m_ahead.load.weeks.at(week), m_ahead, m_today), this);
    return true;
}

void WeeksAhead::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_ahead.load.weeks.size()) - 1;
    const int onward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return pick(qBound(0, m_at + onward, last));
    case Qt::Key_Left:
        return pick(qBound(0, m_at - onward, last));
    case Qt::Key_Home:
        return pick(std::min(0, last));
    case Qt::Key_End:
        return pick(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeeksAhead::mousePressEvent(QMouseEvent *event)
{
    pick(under(event->position()));
}

void WeeksAhead::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    pick(-1);
}

void WeeksAhead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF head(0, 0, width(), theme().line(Type::Small));
    const int taken = paintText(painter, head, {accessibleName(), Type::Small, Colour::Ink});
    const bool over = m_at >= 0 && isOver(m_ahead.load.weeks.at(m_at));
    paintText(painter, withoutLeading(painter, head, taken + theme().px("step-12")),
              {caption(), Type::Caption, over ? Colour::Due : Colour::Muted}, Qt::AlignRight);
    for (int week = 0; week < m_ahead.load.weeks.size(); ++week) {
        paintWeek(painter, place(week), m_ahead.load.weeks.at(week));
        if (hasFocus() && week == std::max(0, m_at))
            paintFocusRing(painter, place(week), theme().px("radius-control"));
    }
}

void WeeksAhead::paintWeek(QPainter &painter, const QRectF &place, const WeekLoad &week) const
{
    const qreal bar = theme().px("rhythm-weeks-bar");
    const qreal side = theme().px("step-4");
    const QRectF room(place.left() + side, place.top() + side, place.width() - 2 * side, bar - side);
    fillRounded(painter, room, theme().px("rhythm-bar-radius"), theme().colour(Colour::Hover));
    const double share = double(week.minutes) / std::max(1, m_ahead.me.weeklyMinutes);
    const qreal height = room.height() * qBound(0.0, share, 1.0);
    const Colour fill = isOver(week) ? Colour::Due : Colour::Accent;
    if (height > 0)
        fillRounded(painter, {room.left(), room.bottom() - height, room.width(), height},
                    std::min<qreal>(theme().px("rhythm-bar-radius"), height / 2), theme().colour(fill));
    const qreal line = theme().line(Type::Caption);
    const QString hours =
        isOver(week) ? tr("%1 !", "hours, over a limit").arg(hoursOf(week.minutes)) : hoursOf(week.minutes);
    paintText(painter, {place.left(), place.top() + bar, place.width(), line},
              {hours, Type::CaptionMedium, isOver(week) ? Colour::Due : Colour::Ink}, Qt::AlignHCenter);
    const QString monday = Dates::shortDay(week.monday, week.monday); // there is no room for the year
    paintText(painter, {place.left(), place.top() + bar + line, place.width(), line},
              {monday, Type::Caption, Colour::Muted}, Qt::AlignHCenter);
}

} // namespace lanai
