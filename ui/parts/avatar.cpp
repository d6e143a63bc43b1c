#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include <QPainter>

namespace lanai {

Avatar::Avatar(const char *size, const Face &face, QWidget *parent)
    : QWidget(parent)
{
    setFace(face);
    followTheme(this, [this, size] {
        setFixedSize(theme().px(size), theme().px(size));
        update();
    });
}

void Avatar::setFace(const Face &face)
{
    m_face = face;
    setAccessibleName(face.name);
    update();
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_face);
}

} // namespace lanai
