#include "ui/oneonones/calendarhead.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QLocale>
#include <QPainter>

namespace lanai {
namespace {

constexpr int january = 1;

QString monthName(QDate first)
{
    const QString name = QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
    return first.month() == january ? name + QLatin1Char(' ') + QString::number(first.year()) : name;
}

} // namespace

CalendarHead::CalendarHead(QWidget *parent)
    : QWidget(parent)
{
    followTheme(this, [this] { setFixedHeight(theme().px("rhythm-head")); });
}

void CalendarHead::setCalendar(const TermCalendar &calendar, bool months)
{
    m_calendar = calendar;
    m_months = months;
    setAccessibleName(title());
    QStringList away;
    for (const AwayWeek &each : calendar.away())
        away << RhythmWords::away(each, calendar.today());
    setAccessibleDescription(away.join(QStringLiteral("; ")));
    setToolTip(away.join(u'\n'));
    update();
}

void CalendarHead::setMarked(int meetings)
{
    m_marked = meetings;
    setAccessibleName(title());
    update();
}

QString CalendarHead::title() const
{
    return m_marked > 1 ? tr("%n 1:1s marked", nullptr, m_marked) : tr("Series");
}

QRectF CalendarHead::todayPlace() const
{
    const qreal width = ElidedText::widthOf(tr("Today"), Type::CaptionMedium) + 2 * theme().px("step-8");
    const qreal height = theme().px("chip");
    const qreal x = m_calendar.x(m_calendar.today(), size(), layoutDirection());
    return {std::round(x - width / 2), (qreal(this->height()) - height) / 2, width, height};
}

void CalendarHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintText(painter, rect(), {title(), Type::BaseStrong, m_marked > 1 ? Colour::Accent : Colour::Ink});
    if (!m_months)
        return;
    m_calendar.paintAway(painter, size());
    const QRectF today = todayPlace();
    const qreal beside = theme().px("step-4");
    for (const QDate first : m_calendar.months()) {
        const QString name = monthName(first);
        const qreal width = ElidedText::widthOf(name, Type::Caption) + 1;
        const qreal x = m_calendar.x(first, size(), layoutDirection());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        QRectF place(mirrored ? x - width : x, 0, width, height());
        if (place.intersects(today.adjusted(-beside, 0, beside, 0))) // behind today's pill then
            place.moveLeft(mirrored ? today.left() - beside - width : today.right() + beside);
        paintText(painter, place, {name, Type::Caption, Colour::Muted});
    }
    fillRounded(painter, today, today.height() / 2, theme().colour(Colour::Ink));
    paintText(painter, today, {tr("Today"), Type::CaptionMedium, Colour::Window}, Qt::AlignHCenter);
}

CalendarLegend::CalendarLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Signs: held, skipped, planned, moved, term ends, away"));
    setAccessibleDescription(help());
    setToolTip(help());
    followTheme(this, [this] { setFixedHeight(theme().px("field")); });
}

QString CalendarLegend::help()
{
    return tr("Ctrl or Shift marks several: M moves them, S skips them.");
}

// From the row's end, so the last comes first.
void CalendarLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    struct Sign
    {
        QString word;
        RhythmMeeting meeting;
        bool flag = false;
        bool away = false;
    };
    RhythmMeeting held;
    held.state = MeetingState::Held;
    RhythmMeeting skipped;
    skipped.state = MeetingState::Skipped;
    RhythmMeeting moved;
    moved.moved = true;
    const QList<Sign> signs{{tr("away"), {}, false, true}, {tr("term ends"), {}, true}, {tr("moved"), moved},
                            {tr("planned"), {}},           {tr("skipped"), skipped},    {tr("held"), held}};
    const qreal sign = theme().px("rhythm-pill");
    QRectF rest = rect();
    for (const Sign &one : signs) {
        const qreal words = ElidedText::widthOf(one.word, Type::Caption) + 1;
        paintText(painter, trailingPart(painter, rest, {words, rest.height()}),
                  {one.word, Type::Caption, Colour::Muted});
        rest = withoutTrailing(painter, rest, words + theme().px("step-4"));
        const QRectF place = trailingPart(painter, rest, {sign, rest.height()});
        if (one.away)
            paintAwayGround(painter, {place.left(), place.center().y() - sign / 2, sign, sign});
        else if (one.flag)
            paintTermFlag(painter, {place.left(), place.center().y()}, false);
        else
            paintMeetingSign(painter, place.center(), one.meeting, false);
        rest = withoutTrailing(painter, rest, sign + theme().px("step-12"));
    }
    paintText(painter, rest, {help(), Type::Caption, Colour::Muted});
}

} // namespace lanai
