#include "ui/peers/balancematrix.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include "ui/peers/balancewords.h"
#include <QLocale>
#include <QPainter>

namespace lanai {
namespace {

constexpr int fullGround = 4;    // things from which on the ground grows no darker
constexpr qreal faintest = 0.12; // of the accent
constexpr qreal growsBy = 0.1;   // with each thing: the number on it stays readable

} // namespace

BalanceMatrix::BalanceMatrix(const ConversationBalance &balance, QWidget *parent)
    : QWidget(parent)
    , m_balance(balance)
{
    setObjectName(QStringLiteral("balanceMatrix"));
    setAccessibleName(tr("What you two talked about, by theme and trust level"));
    setToolTip(BalanceWords::spoken(balance));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

bool BalanceMatrix::hasUnknown() const
{
    return std::any_of(m_balance.cells.cbegin(), m_balance.cells.cend(), [](const auto &row) { return row[0] > 0; });
}

QSize BalanceMatrix::sizeHint() const
{
    const int row = theme().px("balance-row");
    return {theme().px("peer-rail-column"), theme().line(Type::Caption) + topicThemes * row};
}

QString BalanceMatrix::spokenValue() const
{
    return BalanceWords::spoken(m_balance);
}

// Column 1 to 5 by level; 6 where the level isn't known.
QRectF BalanceMatrix::cell(const QPainter &painter, int row, int column) const
{
    const qreal height = theme().px("balance-row");
    const qreal head = theme().line(Type::Caption);
    const qreal lead = theme().px("balance-lead");
    const int columns = spectrumLevels + (hasUnknown() ? 1 : 0);
    const qreal each = (width() - lead) / columns;
    const QRectF line(0, head + row * height, width(), height);
    return leadingPart(painter, withoutLeading(painter, line, lead + each * (column - 1)), {each, height});
}

void BalanceMatrix::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int row = 0; row < topicThemes; ++row)
        paintRow(painter, row);
}

void BalanceMatrix::paintHead(QPainter &painter) const
{
    const qreal line = theme().line(Type::Caption);
    const auto head = [&](int column) {
        const QRectF below = cell(painter, 0, column);
        return QRectF(below.left(), 0, below.width(), line);
    };
    for (int level = 1; level <= spectrumLevels; ++level)
        paintText(painter, head(level), {QLocale().toString(level), Type::Caption, Colour::Muted}, Qt::AlignHCenter);
    if (hasUnknown())
        paintText(painter, head(spectrumLevels + 1), {QStringLiteral("?"), Type::Caption, Colour::Muted},
                  Qt::AlignHCenter);
}

void BalanceMatrix::paintRow(QPainter &painter, int row) const
{
    const auto about = TopicTheme(row);
    const bool spoken = m_balance.of(about) > 0;
    const QRectF first = cell(painter, row, 1);
    paintText(painter,
              leadingPart(painter, {0, first.top(), qreal(width()), first.height()},
                          {qreal(theme().px("balance-lead")), first.height()}),
              {Words::name(about), Type::Caption, spoken ? Colour::Ink : Colour::Muted});
    for (int level = 1; level <= spectrumLevels; ++level)
        paintCell(painter, cell(painter, row, level), m_balance.cells.at(size_t(row)).at(size_t(level)));
    if (hasUnknown())
        paintCell(painter, cell(painter, row, spectrumLevels + 1), m_balance.cells.at(size_t(row)).at(0));
}

void BalanceMatrix::paintCell(QPainter &painter, const QRectF &place, int count) const
{
    const QRectF box = place.adjusted(1, 1, -1, -1);
    const qreal radius = theme().px("radius-check");
    if (count == 0) {
        paintBox(painter, box, radius, Colour::Window, Colour::Line);
        return;
    }
    QColor ground = theme().colour(Colour::Accent);
    ground.setAlphaF(float(faintest + growsBy * std::min(count, fullGround)));
    fillRounded(painter, box, radius, ground);
    paintText(painter, box, {QLocale().toString(count), Type::CaptionStrong, Colour::Ink}, Qt::AlignHCenter);
}

} // namespace lanai
