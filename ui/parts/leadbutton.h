// Words that lead somewhere, on one line that is cut where it has no room.
#pragma once
#include "ui/shell/tokens.h"
#include <QPushButton>

namespace lanai {

class LeadButton : public QPushButton
{
    Q_OBJECT
public:
    LeadButton(const QString &text, Type type, Colour colour, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Type m_type;
    Colour m_colour;
};

} // namespace lanai
