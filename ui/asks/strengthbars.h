// How well somebody fits a question: one to three short bars.
#pragma once
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class StrengthBars : public QWidget, public Spoken
{
    Q_OBJECT
public:
    StrengthBars(int strength, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_strength;
};

} // namespace lanai
