#include "ui/parts/keyhint.h"
#include "ui/parts/badges.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/keytext.h"
#include <QPainter>

namespace lanai {

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    setText(KeyText::of(keys));
    if (parentWidget() != nullptr)
        setVisible(!keys.isEmpty());
}

QSize KeyHint::sizeHint() const
{
    return {keyHintWidth(text()), theme().px("key-hint")};
}

void KeyHint::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintKeyHint(painter, rect(), text());
}

} // namespace lanai
