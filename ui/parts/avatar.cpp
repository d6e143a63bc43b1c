#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include <QPainter>

namespace lanai {

Avatar::Avatar(const char *size, const Face &face, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFace(face);
    followTheme(this, [this] {
        setFixedSize(sizeHint());
        update();
    });
}

void Avatar::setFace(const Face &face)
{
    m_face = face;
    setAccessibleName(face.name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {theme().px(m_size), theme().px(m_size)};
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_face);
}

} // namespace lanai
