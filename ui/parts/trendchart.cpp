#include "ui/parts/trendchart.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace lanai {
namespace {

constexpr int highestScore = 5;

int monthsBetween(QDate from, QDate until)
{
    return (until.year() - from.year()) * 12 + until.month() - from.month();
}

QPen trendPen(const TrendLine &line)
{
    QPen pen(theme().colour(line.colour), theme().px("trend-line"), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (line.dash == TrendDash::Dashed)
        pen.setDashPattern({3, 2});
    else if (line.dash == TrendDash::Dotted)
        pen.setDashPattern({1, 1.5});
    return pen;
}

} // namespace

QList<qreal> placesApart(const QList<qreal> &wished, qreal height, qreal top, qreal bottom)
{
    struct Group
    {
        qreal middle; // of what its members wish
        int count;

        [[nodiscard]] qreal first(qreal step) const { return middle - step * (count - 1) / 2; }
        [[nodiscard]] qreal last(qreal step) const { return middle + step * (count - 1) / 2; }
    };
    const auto within = [&](Group group) {
        const qreal half = height * group.count / 2;
        group.middle = std::max(top + half, std::min(group.middle, bottom - half));
        return group;
    };
    QList<Group> groups;
    for (const qreal wish : wished) {
        groups << within({wish, 1});
        while (groups.size() > 1 && groups.last().first(height) - groups.at(groups.size() - 2).last(height) < height) {
            const Group later = groups.takeLast();
            const Group earlier = groups.takeLast();
            const int count = earlier.count + later.count;
            groups << within({(earlier.middle * earlier.count + later.middle * later.count) / count, count});
        }
    }
    QList<qreal> places;
    for (const Group &group : std::as_const(groups)) {
        for (int i = 0; i < group.count; ++i)
            places << group.first(height) + i * height;
    }
    return places;
}

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void TrendChart::fill(const TrendData &data)
{
    m_data = data;
    m_current = -1;
    m_places.clear();
    m_months = 1;
    if (!data.points.isEmpty()) {
        const QDate first = data.points.first().on;
        const QDate last = std::max(data.points.last().on, data.until);
        m_months = std::max(1, monthsBetween(first, last) + 1);
        for (qsizetype at = 0; at < data.points.size(); ++at) {
            const QDate on = data.points.at(at).on;
            const auto same = [&on](const TrendPoint &point) { return monthsBetween(point.on, on) == 0; };
            const auto begin = std::find_if(data.points.cbegin(), data.points.cend(), same);
            const auto count = std::count_if(data.points.cbegin(), data.points.cend(), same);
            const auto order = data.points.cbegin() + at - begin; // several of one month stand side by side
            m_places << monthsBetween(first, on) + qreal(order + 1) / qreal(count + 1) - 0.5;
        }
    }
    updateGeometry();
    update();
}

void TrendChart::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QSize TrendChart::sizeHint() const
{
    return {theme().px("trend-axis") + theme().px("trend-names") + m_months * theme().px("trend-axis"),
            m_small ? theme().px("trend-small") : theme().px("trend-height")};
}

QSize TrendChart::minimumSizeHint() const
{
    return {m_small ? theme().px("trend-names") : theme().px("trend-axis") + 2 * theme().px("trend-names"),
            sizeHint().height()};
}

QString TrendChart::spokenValue() const
{
    if (m_current >= 0)
        return m_data.points.at(m_current).spoken;
    QStringList all;
    for (const TrendPoint &point : m_data.points)
        all << point.spoken;
    return all.join(u'\n');
}

// Between the lines of 5 and of 1.
QRectF TrendChart::plot() const
{
    if (m_small) {
        const qreal side = theme().px("trend-small-side");
        return QRectF(rect()).adjusted(side, side, -side, -side);
    }
    const qreal lead = theme().px("trend-axis");
    const qreal trail = theme().px("trend-names");
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? trail : lead, qreal(theme().px("trend-top")), std::max<qreal>(1, width() - lead - trail),
            qreal(4 * theme().px("trend-row"))};
}

qreal TrendChart::xOf(int point) const
{
    const QRectF lines = plot();
    const qreal side = m_small ? 0 : theme().px("trend-side");
    const qreal room = lines.width() - 2 * side;
    const qreal share = m_months == 1 ? 0.5 + m_places.value(point) : m_places.value(point) / (m_months - 1);
    const qreal along = side + room * std::clamp<qreal>(share, 0, 1);
    return layoutDirection() == Qt::RightToLeft ? lines.right() - along : lines.left() + along;
}

QPointF TrendChart::pointAt(int point, int value, int offset) const
{
    const QRectF lines = plot();
    const qreal y = lines.bottom() - (value - 1) * lines.height() / (highestScore - 1);
    return {xOf(point), y + offset * (m_small ? 0 : theme().px("trend-offset"))};
}

int TrendChart::nearest(QPointF at) const
{
    int found = -1;
    qreal least = theme().px("trend-hit");
    for (int point = 0; point < m_data.points.size(); ++point) {
        const qreal away = std::abs(xOf(point) - at.x());
        if (away <= least) {
            least = away;
            found = point;
        }
    }
    return found;
}

void TrendChart::goTo(int point)
{
    m_current = std::clamp(point, 0, int(m_data.points.size()) - 1);
    update();
    QAccessibleValueChangeEvent told(this, spokenValue());
    QAccessible::updateAccessibility(&told);
    const QPoint at = pointAt(m_current, highestScore).toPoint();
    QToolTip::showText(mapToGlobal(at), m_data.points.at(m_current).spoken, this);
}

bool TrendChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int point = nearest(help->pos());
    if (point < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_data.points.at(point).spoken, this);
    return true;
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int later = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int sooner = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int last = int(m_data.points.size()) - 1;
    if (last < 0)
        QWidget::keyPressEvent(event);
    else if (event->key() == later)
        goTo(m_current + 1);
    else if (event->key() == sooner)
        goTo(m_current < 0 ? last : m_current - 1);
    else if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        goTo(last);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
             m_current >= 0)
        Q_EMIT opened(m_current);
    else
        QWidget::keyPressEvent(event);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    const int point = nearest(event->position());
    if (point < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_current = point;
    update();
    Q_EMIT opened(point);
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_data.points.isEmpty() && event->reason() != Qt::MouseFocusReason)
        m_current = int(m_data.points.size()) - 1;
    update();
    QWidget::focusInEvent(event);
}

void TrendChart::paintGrid(QPainter &painter) const
{
    const QRectF lines = plot();
    const qreal line = theme().px("hairline");
    for (int value = 1; value <= highestScore; ++value) {
        if (m_small && value % 2 == 0)
            continue;
        const qreal y = std::round(lines.bottom() - (value - 1) * lines.height() / (highestScore - 1));
        paintHairline(painter, {lines.left(), y, lines.width(), line});
        if (m_small)
            continue;
        const qreal height = theme().line(Type::Caption);
        const qreal axis = theme().px("trend-axis");
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF number(mirrored ? lines.right() : lines.left() - axis, y - height / 2,
                            axis - theme().px("step-12"), height);
        paintText(painter, mirrored ? number.translated(theme().px("step-12"), 0) : number,
                  {QLocale().toString(value), Type::Caption, Colour::Muted}, Qt::AlignHCenter);
    }
}

void TrendChart::paintMonths(QPainter &painter) const
{
    if (m_small || m_data.points.isEmpty())
        return;
    const QRectF lines = plot();
    const qreal side = theme().px("trend-side");
    const qreal each = m_months == 1 ? 0 : (lines.width() - 2 * side) / (m_months - 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal width = std::max<qreal>(each, theme().px("trend-axis"));
    const QDate first = m_data.points.first().on;
    for (int month = 0; month < m_months; ++month) {
        const qreal along = m_months == 1 ? lines.width() / 2 : side + month * each;
        const qreal x = mirrored ? lines.right() - along : lines.left() + along;
        const QRectF place(x - width / 2, lines.bottom() + theme().px("step-12"), width, theme().line(Type::Caption));
        const QString name = QLocale().standaloneMonthName(first.addMonths(month).month(), QLocale::ShortFormat);
        paintText(painter, place, {name, Type::Caption, Colour::Muted}, Qt::AlignHCenter);
    }
}

void TrendChart::paintLine(QPainter &painter, const TrendLine &line) const
{
    const PainterState saved(painter);
    QPolygonF path;
    for (int point = 0; point < m_data.points.size(); ++point)
        path << pointAt(point, line.values.value(point), line.offset);
    painter.setPen(trendPen(line));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(line.colour));
    const qreal half = theme().px("trend-dot") / 2.0;
    for (const QPointF &at : std::as_const(path))
        painter.drawEllipse(at, half, half);
}

void TrendChart::paintMarks(QPainter &painter) const
{
    const PainterState saved(painter);
    painter.setPen(QPen(theme().colour(Colour::Due), theme().px("trend-mark-pen")));
    painter.setBrush(theme().colour(Colour::Window));
    const qreal half = theme().px("trend-diamond") / 2.0;
    for (int point = 0; point < m_data.points.size(); ++point) {
        if (m_data.points.at(point).mark == 0)
            continue;
        const QPointF at = pointAt(point, m_data.points.at(point).mark);
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)});
    }
}

// What stands at the end of each line, from top to bottom; not yet apart.
QList<TrendChart::EndName> TrendChart::names() const
{
    QList<EndName> all;
    const auto add = [this, &all](const QString &name, int value, int offset, Colour colour) {
        all << EndName{{QStringLiteral("%1 %2").arg(name, QLocale().toString(value)), Type::CaptionStrong, colour},
                       pointAt(int(m_data.points.size()) - 1, value, offset).y()};
    };
    for (qsizetype point = m_data.points.size() - 1; point >= 0; --point) {
        if (m_data.points.at(point).mark == 0)
            continue;
        add(m_data.markName, m_data.points.at(point).mark, -2, Colour::Due);
        break;
    }
    for (const TrendLine &line : m_data.lines)
        add(line.name, line.values.value(m_data.points.size() - 1), line.offset, line.colour);
    std::stable_sort(all.begin(), all.end(), [](const EndName &one, const EndName &other) { return one.y < other.y; });
    return all;
}

void TrendChart::paintNames(QPainter &painter) const
{
    if (m_small || m_data.points.isEmpty())
        return;
    const QList<EndName> all = names();
    QList<qreal> wished;
    for (const EndName &name : all)
        wished << name.y;
    const qreal row = theme().px("trend-name-row");
    const QList<qreal> places = placesApart(wished, row, 0, plot().bottom() + row);
    const QRectF beside = withoutLeading(painter, rect(), theme().px("trend-axis") + plot().width() + 4);
    for (qsizetype i = 0; i < all.size(); ++i)
        paintText(painter, {beside.left(), places.at(i) - row / 2, beside.width(), row}, all.at(i).run);
}

void TrendChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintMonths(painter);
    if (hasFocus() && m_current >= 0) {
        const qreal width = theme().px("focus-ring");
        paintHairline(painter, {xOf(m_current) - width / 2, plot().top(), width, plot().height()}, Colour::LineStrong);
    }
    for (qsizetype i = m_data.lines.size() - 1; i >= 0; --i)
        paintLine(painter, m_data.lines.at(i));
    paintMarks(painter);
    paintNames(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("radius-control"));
}

} // namespace lanai
