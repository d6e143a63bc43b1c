// A person's photo or initials, as a button: pressed, it offers another photo.
#pragma once
#include "ui/parts/badges.h"
#include <QAbstractButton>

namespace lanai {

class PhotoButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PhotoButton(QWidget *parent);

    void setFace(const Face &face);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Face m_face;
};

} // namespace lanai
