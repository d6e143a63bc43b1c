#include "ui/parts/keybutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/keytext.h"
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionButton>

namespace lanai {

KeyButton::KeyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void KeyButton::setKeys(const QKeySequence &keys)
{
    m_hint = KeyText::of(keys);
    updateGeometry();
    update();
}

void KeyButton::paintGround(QPainter &painter)
{
    painter.setLayoutDirection(layoutDirection());
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
}

} // namespace lanai
