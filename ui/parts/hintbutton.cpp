#include "ui/parts/hintbutton.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/keytext.h"
#include "ui/parts/paint.h"
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionButton>

namespace lanai {

HintButton::HintButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty("kind", QStringLiteral("primary"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void HintButton::setKeys(const QKeySequence &keys)
{
    m_hint = KeyText::of(keys);
    updateGeometry();
    update();
}

QSize HintButton::sizeHint() const
{
    const int hint = m_hint.isEmpty() ? 0 : ElidedText::widthOf(m_hint, Type::Caption) + theme().px("run-gap");
    const int words = ElidedText::widthOf(text(), Type::BaseStrong) + hint;
    return {words + 2 * theme().px("hint-button-side"), theme().px("button")};
}

void HintButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const Colour ink = isEnabled() ? Colour::OnAccent : Colour::Ink;
    const QRectF words = withoutLeading(painter, rect(), theme().px("hint-button-side"));
    paintRuns(painter, words, {{text(), Type::BaseStrong, ink}, {m_hint, Type::Caption, ink}});
}

} // namespace lanai
