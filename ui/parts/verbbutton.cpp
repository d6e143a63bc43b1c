#include "ui/parts/verbbutton.h"
#include "ui/parts/badges.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

VerbButton::VerbButton(const QString &text, QWidget *parent)
    : KeyButton(text, parent)
{
    setProperty("measure", QStringLiteral("row"));
    setAutoDefault(true); // Enter presses it
}

int VerbButton::hintWidth() const
{
    return hint().isEmpty() ? 0 : keyHintWidth(hint()) + theme().px("step-4");
}

QSize VerbButton::sizeHint() const
{
    const int words = hintWidth() + ElidedText::widthOf(text(), Type::SmallMedium);
    return {words + 2 * theme().px("step-8"), theme().px("button-row")};
}

void VerbButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF words = withoutLeading(painter, rect(), theme().px("step-8"));
    if (!hint().isEmpty())
        paintKeyHint(painter, words, hint());
    paintText(painter, withoutLeading(painter, words, hintWidth()), {text(), Type::SmallMedium, Colour::Ink});
}

} // namespace lanai
