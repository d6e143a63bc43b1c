// One person's part in an item, small: who, and what they say. A button that records a reaction.
#pragma once
#include "ui/parts/badges.h"
#include <QPushButton>

namespace lanai {

class VoiceButton : public QPushButton
{
    Q_OBJECT
public:
    VoiceButton(const Face &face, const QString &said, Colour colour, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Face m_face;
    Colour m_colour;
};

} // namespace lanai
