#include "ui/asks/strengthbars.h"
#include "ui/asks/askwords.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QPainter>

namespace lanai {
namespace {

constexpr int allBars = 3;

} // namespace

StrengthBars::StrengthBars(int strength, QWidget *parent)
    : QWidget(parent)
    , m_strength(strength)
{
    setAccessibleName(AskWords::strength(strength));
    setToolTip(AskWords::strength(strength));
    followTheme(this, [this] { setFixedSize(sizeHint()); });
}

QSize StrengthBars::sizeHint() const
{
    return {allBars * theme().px("asks-bar") + (allBars - 1) * theme().px("asks-bar-gap"), theme().px("term-bar")};
}

void StrengthBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const qreal width = theme().px("asks-bar");
    for (int at = 0; at < allBars; ++at) {
        const QRectF rest = withoutLeading(painter, rect(), at * (width + theme().px("asks-bar-gap")));
        fillRounded(painter, leadingPart(painter, rest, {width, qreal(height())}), height() / 2.0,
                    theme().colour(at < m_strength ? Colour::Accent : Colour::Line));
    }
}

} // namespace lanai
