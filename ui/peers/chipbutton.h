// A chip that can be pressed.
#pragma once
#include "ui/parts/badges.h"
#include <QAbstractButton>

namespace lanai {

class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChipButton(const QString &text, ChipKind kind, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipKind m_kind;
};

} // namespace lanai
