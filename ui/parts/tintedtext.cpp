#include "ui/parts/tintedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include "ui/shell/discretion.h"
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lanai {
namespace {

constexpr QChar narrowBlank(0x202F); // doesn't break, and is a little wider than nothing

} // namespace

TintedText::TintedText(const QList<TintedRun> &runs, Type type, Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_type(type)
    , m_colour(colour)
{
    for (const TintedRun &run : runs) {
        const bool isChip = run.look == TintedRun::Look::Initials;
        const QString shown = isChip ? narrowBlank + run.text + narrowBlank : run.text;
        if (run.look != TintedRun::Look::Plain)
            m_stretches << Stretch{int(m_shown.size()), int(shown.size()), run.look, run.person};
        m_shown += shown;
    }
    m_shown.replace(u'\n', QChar::LineSeparator);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text());
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void TintedText::setStruck(bool struck)
{
    m_struck = struck;
    update();
}

void TintedText::setVeiled(bool veiled)
{
    m_veiled = veiled;
    update();
}

QString TintedText::text() const
{
    QString all;
    for (const TintedRun &run : m_runs)
        all += run.look == TintedRun::Look::Initials ? QStringLiteral("(%1)").arg(run.text) : run.text;
    return all;
}

QList<TintedRun> TintedText::marked(const QString &text, const QList<std::pair<qsizetype, qsizetype>> &hits)
{
    QList<std::pair<qsizetype, qsizetype>> sorted = hits;
    std::sort(sorted.begin(), sorted.end());
    QList<TintedRun> runs;
    qsizetype done = 0;
    for (const auto &[from, length] : std::as_const(sorted)) {
        if (from < done || length < 1 || from + length > text.size())
            continue;
        if (from > done)
            runs << TintedRun{text.sliced(done, from - done), TintedRun::Look::Plain, {}};
        runs << TintedRun{text.sliced(from, length), TintedRun::Look::Mark, {}};
        done = from + length;
    }
    if (done < text.size())
        runs << TintedRun{text.sliced(done), TintedRun::Look::Plain, {}};
    return runs;
}

int TintedText::lineHeight() const
{
    return theme().line(m_type);
}

void TintedText::lay(QTextLayout &layout, int width) const
{
    QFont font = theme().font(m_type);
    font.setStrikeOut(m_struck);
    layout.setFont(font);
    layout.setText(m_shown);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                             : Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch &stretch : m_stretches) {
        if (stretch.look != TintedRun::Look::Initials)
            continue;
        QTextLayout::FormatRange range;
        range.start = stretch.begin;
        range.length = stretch.length;
        range.format.setFont(theme().font(Type::CaptionStrong));
        range.format.setForeground(theme().tint(stretch.person).ink);
        formats << range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, top + (lineHeight() - line.height()) / 2));
        top += lineHeight();
    }
    layout.endLayout();
}

int TintedText::heightForWidth(int width) const
{
    QTextLayout layout;
    lay(layout, width);
    return std::max(1, layout.lineCount()) * lineHeight();
}

QSize TintedText::sizeHint() const
{
    const int width = std::min(int(std::ceil(QFontMetricsF(theme().font(m_type)).horizontalAdvance(m_shown))) + 1,
                               theme().px("label-measure"));
    return {width, heightForWidth(width)};
}

QSize TintedText::minimumSizeHint() const
{
    return {theme().px("label-least"), lineHeight()};
}

void TintedText::paintGrounds(QPainter &painter, const QTextLayout &layout) const
{
    for (const Stretch &stretch : m_stretches) {
        const bool isChip = stretch.look == TintedRun::Look::Initials;
        const QColor fill = isChip ? theme().tint(stretch.person).fill : theme().colour(Colour::Mark);
        const qreal side = isChip ? 0 : theme().px("asks-mark-side");
        const qreal inset = theme().px(isChip ? "asks-chip-inset" : "asks-mark-inset");
        for (int at = 0; at < layout.lineCount(); ++at) {
            const QTextLine line = layout.lineAt(at);
            const int from = std::max(stretch.begin, line.textStart());
            const int until = std::min(stretch.begin + stretch.length, line.textStart() + line.textLength());
            if (from >= until)
                continue;
            const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(until)});
            fillRounded(
                painter,
                QRectF(left - side, at * lineHeight() + inset, right - left + 2 * side, lineHeight() - 2 * inset),
                theme().px("radius-check"), fill);
        }
    }
}

void TintedText::paintIn(QPainter &painter) const
{
    QTextLayout layout;
    lay(layout, width());
    paintGrounds(painter, layout);
    painter.setPen(theme().colour(m_colour));
    layout.draw(&painter, QPointF());
}

void TintedText::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_veiled || !discretion().isOn())
        return paintIn(painter);
    discretion().veil(painter, rect(), [this](QPainter &into) { paintIn(into); });
}

} // namespace lanai
