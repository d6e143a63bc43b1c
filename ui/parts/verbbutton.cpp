#include "ui/parts/verbbutton.h"
#include "ui/parts/badges.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/keytext.h"
#include "ui/parts/paint.h"
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionButton>

namespace lanai {

VerbButton::VerbButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty("measure", QStringLiteral("row"));
    setAutoDefault(true); // Enter presses it
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void VerbButton::setKeys(const QKeySequence &keys)
{
    m_hint = KeyText::of(keys);
    updateGeometry();
    update();
}

int VerbButton::hintWidth() const
{
    return m_hint.isEmpty() ? 0 : keyHintWidth(m_hint) + theme().px("step-4");
}

QSize VerbButton::sizeHint() const
{
    const int words = hintWidth() + ElidedText::widthOf(text(), Type::SmallMedium);
    return {words + 2 * theme().px("step-8"), theme().px("button-row")};
}

void VerbButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF words = withoutLeading(painter, rect(), theme().px("step-8"));
    if (!m_hint.isEmpty())
        paintKeyHint(painter, words, m_hint);
    paintText(painter, withoutLeading(painter, words, hintWidth()), {text(), Type::SmallMedium, Colour::Ink});
}

} // namespace lanai
