#include "ui/parts/hintbutton.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

HintButton::HintButton(const QString &text, QWidget *parent)
    : KeyButton(text, parent)
{
    setProperty("kind", QStringLiteral("primary"));
}

QSize HintButton::sizeHint() const
{
    const int keys = hint().isEmpty() ? 0 : ElidedText::widthOf(hint(), Type::Caption) + theme().px("run-gap");
    const int words = ElidedText::widthOf(text(), Type::BaseStrong) + keys;
    return {words + 2 * theme().px("hint-button-side"), theme().px("button")};
}

void HintButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintGround(painter);
    const Colour ink = isEnabled() ? Colour::OnAccent : Colour::Ink;
    const QRectF words = withoutLeading(painter, rect(), theme().px("hint-button-side"));
    paintRuns(painter, words, {{text(), Type::BaseStrong, ink}, {hint(), Type::Caption, ink}});
}

} // namespace lanai
