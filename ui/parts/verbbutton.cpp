#include "ui/parts/verbbutton.h"
#include "ui/parts/badges.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>
#include <QStyle>

namespace lanai {

int widthOf(const QList<VerbButton *> &verbs)
{
    if (verbs.isEmpty() || verbs.first()->isHidden())
        return 0;
    int width = 0;
    for (const VerbButton *verb : verbs)
        width += verb->sizeHint().width() + theme().px("step-4");
    return width;
}

void place(const QList<VerbButton *> &verbs, int edge, int top)
{
    for (auto verb = verbs.crbegin(); verb != verbs.crend(); ++verb) {
        const QWidget *row = (*verb)->parentWidget();
        const QSize size = (*verb)->sizeHint();
        (*verb)->setGeometry(
            QStyle::visualRect(row->layoutDirection(), row->rect(), QRect(QPoint(edge - size.width(), top), size)));
        edge -= size.width() + theme().px("step-4");
    }
}

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
