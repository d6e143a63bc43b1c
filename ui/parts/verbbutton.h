// A small button in a row with the key that does the same before its word: "[H] Held".
#pragma once
#include "ui/parts/keybutton.h"

namespace lanai {

class VerbButton : public KeyButton
{
    Q_OBJECT
public:
    explicit VerbButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int hintWidth() const; // with the gap behind it; 0: no keys
};

} // namespace lanai
