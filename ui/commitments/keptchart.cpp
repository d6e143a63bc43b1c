#include "ui/commitments/keptchart.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace lanai {

KeptChart::KeptChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("keptChart"));
    setAccessibleName(tr("Kept in time, week by week"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void KeptChart::setWeeks(const QList<KeptWeek> &weeks)
{
    m_weeks = weeks;
    update();
}

QSize KeptChart::sizeHint() const
{
    const int words = 3 * theme().line(Type::Caption) + theme().px("step-8");
    return {theme().px("rail") / 2, theme().px("ledger-chart") + words};
}

QString KeptChart::told(const KeptWeek &week)
{
    return tr("week of %1: %2 of %3", "a day; numbers")
        .arg(Dates::day(week.monday))
        .arg(week.rate.inTime)
        .arg(week.rate.counted);
}

QString KeptChart::spokenValue() const
{
    QStringList weeks;
    for (const KeptWeek &week : m_weeks) {
        if (week.rate.counted > 0)
            weeks << told(week);
    }
    return weeks.join(QStringLiteral("; "));
}

int KeptChart::most() const
{
    int most = 1;
    for (const KeptWeek &week : m_weeks)
        most = std::max(most, week.rate.counted);
    return most;
}

// Time runs as one reads.
QRectF KeptChart::column(const QPainter &painter, qsizetype at) const
{
    const qreal each = width() / std::max<qreal>(1, qreal(m_weeks.size()));
    return leadingPart(painter, withoutLeading(painter, rect(), each * qreal(at)), {each, qreal(height())});
}

void KeptChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal base = theme().px("ledger-chart");
    paintHairline(painter, {0, base, qreal(width()), qreal(theme().px("hairline"))});
    for (qsizetype at = 0; at < m_weeks.size(); ++at) {
        paintWeek(painter, column(painter, at), m_weeks.at(at));
        paintMonth(painter, at);
    }
}

void KeptChart::paintWeek(QPainter &painter, const QRectF &place, const KeptWeek &week) const
{
    const qreal gap = theme().px("ledger-unit-gap");
    const qreal room = theme().px("ledger-chart");
    const qreal unit = std::min<qreal>({qreal(theme().px("ledger-unit")), place.width() - 2 * gap,
                                        room / most() - gap}); // a full week has smaller squares
    qreal bottom = room - gap;
    for (int at = 0; at < week.rate.counted; ++at) {
        paintSquare(painter, {place.center().x() - unit / 2, bottom - unit, unit, unit}, at < week.rate.inTime);
        bottom -= unit + gap;
    }
    const qreal top = room + theme().px("step-4");
    paintNumbers(painter, {place.left(), top, place.width(), 2.0 * theme().line(Type::Caption)}, week);
}

void KeptChart::paintSquare(QPainter &painter, const QRectF &place, bool inTime) const
{
    if (inTime) {
        fillRounded(painter, place, theme().px("ledger-unit-gap"), theme().colour(Colour::Accent));
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().colour(Colour::Overdue), 1));
    const QRectF frame = place.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRect(frame);
    painter.drawLine(frame.topLeft(), frame.bottomRight());
    painter.drawLine(frame.bottomLeft(), frame.topRight());
}

void KeptChart::paintNumbers(QPainter &painter, const QRectF &place, const KeptWeek &week) const
{
    if (week.rate.counted == 0)
        return;
    const qreal line = place.height() / 2;
    paintText(painter, {place.left(), place.top(), place.width(), line},
              {QLocale().toString(week.rate.inTime), Type::CaptionStrong, Colour::Ink}, Qt::AlignHCenter);
    const qreal rule = theme().px("hairline");
    paintHairline(painter, {place.center().x() - line / 4, place.top() + line - rule / 2, line / 2, rule},
                  Colour::Muted);
    paintText(painter, {place.left(), place.top() + line, place.width(), line},
              {QLocale().toString(week.rate.counted), Type::Caption, Colour::Muted}, Qt::AlignHCenter);
}

// Where a month begins, as far as it has room.
void KeptChart::paintMonth(QPainter &painter, qsizetype at) const
{
    const QDate monday = m_weeks.at(at).monday;
    constexpr int aWeek = 7;
    const bool begins = monday.day() <= aWeek;
    if (!begins || at + 1 >= m_weeks.size())
        return;
    const qreal line = theme().line(Type::Caption);
    const QRectF from = column(painter, at);
    const QRectF next = column(painter, at + 1);
    paintText(painter, {from.united(next).left(), height() - line, from.united(next).width(), line},
              {QLocale().standaloneMonthName(monday.month(), QLocale::ShortFormat), Type::Caption, Colour::Muted});
}

bool KeptChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_weeks.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint at = QStyle::visualPos(layoutDirection(), rect(), help->pos());
    const qsizetype week = std::clamp<qsizetype>(at.x() * m_weeks.size() / std::max(1, width()), 0, m_weeks.size() - 1);
    QToolTip::showText(help->globalPos(), told(m_weeks.at(week)), this);
    return true;
}

} // namespace lanai
