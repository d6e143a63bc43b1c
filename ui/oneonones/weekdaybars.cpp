#include "ui/oneonones/weekdaybars.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QLocale>
#include <QPainter>

namespace lanai {
namespace {

constexpr double lightest = 0.3; // of the accent, in the last of many parts

// From full to light, so that the parts of one bar can be told apart.
QColor shade(qsizetype part, qsizetype of)
{
    const QColor full = theme().colour(Colour::Accent);
    const QColor ground = theme().colour(Colour::Surface);
    const double share = of < 2 ? 1 : 1 - (1 - lightest) * double(part) / double(of - 1);
    const auto mix = [share](float one, float other) { return float(one * share + other * (1 - share)); };
    return QColor::fromRgbF(mix(full.redF(), ground.redF()), mix(full.greenF(), ground.greenF()),
                            mix(full.blueF(), ground.blueF()));
}

QString shortName(Qt::DayOfWeek day)
{
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

} // namespace

WeekdayBars::WeekdayBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("weekdayBars"));
    setAccessibleName(tr("Load by weekday"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void WeekdayBars::setPage(const RhythmPage &page, const Id &apart)
{
    m_days.clear();
    m_most = 0;
    m_apart = apart;
    m_peerDay = page.ahead.me.peerDay;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        Day one{Qt::DayOfWeek(day), {}, 0, page.ahead.reports.at(size_t(day - 1))};
        for (const RhythmRow &row : page.rows) {
            if (row.minutesAWeek > 0 && row.series.term.schedule.rhythm.weekday == day)
                one.parts << Part{row.series.peer.id, row.minutesAWeek};
        }
        std::stable_sort(one.parts.begin(), one.parts.end(),
                         [](const Part &a, const Part &b) { return a.minutes > b.minutes; });
        for (const Part &part : std::as_const(one.parts))
            one.minutes += part.minutes;
        m_most = std::max(m_most, one.minutes);
        if (day <= Qt::Friday || one.minutes > 0 || one.reports > 0)
            m_days << one;
    }
    updateGeometry();
    update();
}

bool WeekdayBars::hasReports() const
{
    return std::any_of(m_days.cbegin(), m_days.cend(), [](const Day &day) { return day.reports > 0; });
}

QSize WeekdayBars::sizeHint() const
{
    const int lines = theme().line(Type::Base) + (hasReports() ? theme().line(Type::Caption) : 0);
    return {theme().px("rhythm-guard"), theme().px("rhythm-bars") + 2 * theme().px("step-4") + lines};
}

QString WeekdayBars::spokenValue() const
{
    QStringList days;
    for (const Day &day : m_days) {
        const QString said = tr("%1 %2", "a weekday; minutes")
                                 .arg(QLocale().standaloneDayName(day.day), Dates::minutes(qRound(day.minutes)));
        days << (day.reports > 0 ? tr("%1, direct reports %2").arg(said, Dates::minutes(day.reports)) : said);
    }
    return days.join(QStringLiteral("; "));
}

void WeekdayBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qreal gap = theme().px("step-12");
    const qreal all = std::max<qreal>(1, qreal(m_days.size()));
    const qreal each = (width() - gap * (all - 1)) / all;
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        const qreal before = qreal(at) * (each + gap);
        const QRectF rest = withoutLeading(painter, rect(), before);
        paintDay(painter, leadingPart(painter, rest, {each, qreal(height())}), m_days.at(at));
    }
}

void WeekdayBars::paintDay(QPainter &painter, const QRectF &place, const Day &day) const
{
    const qreal bars = theme().px("rhythm-bars");
    paintStack(painter, {place.left(), place.top(), place.width(), bars}, day);
    const qreal gap = theme().px("step-4");
    paintHairline(painter, {place.left(), place.top() + bars + gap, place.width(), qreal(theme().px("hairline"))});
    paintWords(painter, {place.left(), place.top() + bars + 2 * gap, place.width(), place.height() - bars - 2 * gap},
               day);
}

void WeekdayBars::paintStack(QPainter &painter, const QRectF &place, const Day &day) const
{
    if (day.parts.isEmpty()) {
        const qreal flat = theme().px("rhythm-bar-none");
        paintHairline(painter, {place.left(), place.bottom() - flat, place.width(), flat});
        return;
    }
    const qreal gap = theme().px("rhythm-bar-gap");
    const qreal least = theme().px("rhythm-bar-least");
    const qreal radius = theme().px("rhythm-bar-radius");
    // What the gaps take of the fullest day would be missing in its height.
    const qreal room = place.height() - gap * qreal(day.parts.size());
    qreal bottom = place.bottom();
    for (qsizetype at = 0; at < day.parts.size(); ++at) {
        const Part &part = day.parts.at(at);
        const qreal height = std::max(least, room * part.minutes / m_most);
        const QColor fill =
            !m_apart.isNull() && part.peer == m_apart ? theme().colour(Colour::Due) : shade(at, day.parts.size());
        fillRounded(painter, {place.left(), bottom - height, place.width(), height}, radius, fill);
        bottom -= height + gap;
    }
}

void WeekdayBars::paintWords(QPainter &painter, const QRectF &place, const Day &day) const
{
    const qreal line = theme().line(Type::Base);
    const QRectF first(place.left(), place.top(), place.width(), line);
    const int taken = paintText(
        painter, first, {shortName(day.day), day.day == m_peerDay ? Type::SmallStrong : Type::Small, Colour::Ink});
    paintText(painter, withoutLeading(painter, first, taken + theme().px("step-4")),
              {Dates::minutes(qRound(day.minutes)), Type::Caption, Colour::Muted}, Qt::AlignRight);
    if (day.reports > 0)
        paintText(painter, {place.left(), place.top() + line, place.width(), qreal(theme().line(Type::Caption))},
                  {tr("reports %1", "minutes with direct reports").arg(Dates::minutes(day.reports)), Type::Caption,
                   Colour::Muted});
}

} // namespace lanai
