#include "ui/peers/photobutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QKeyEvent>
#include <QPainter>

namespace lanai {

PhotoButton::PhotoButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("peerPhoto"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    followTheme(this, [this] {
        setFixedSize(sizeHint());
        update();
    });
}

void PhotoButton::setFace(const Face &face)
{
    m_face = face;
    setAccessibleName(tr("Photo of %1, change it").arg(face.name));
    setToolTip(tr("Change the photo"));
    update();
}

QSize PhotoButton::sizeHint() const
{
    return {theme().px("avatar-56"), theme().px("avatar-56")};
}

void PhotoButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PhotoButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_face);
    if (hasFocus() || underMouse())
        paintFocusRing(painter, rect(), width() / 2.0);
}

} // namespace lanai
