#include "ui/parts/sign.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include <QPainter>

namespace lanai {

Sign::Sign(const QString &icon, const char *size, Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

QSize Sign::sizeHint() const
{
    return {theme().px(m_size), theme().px(m_size)};
}

void Sign::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, rect(), theme().colour(m_colour));
}

} // namespace lanai
