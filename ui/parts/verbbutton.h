// A small button in a row with the key that does the same before its word: "[H] Held"; and where those of one row
// stand.
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

// What they take up, each with the gap before it; 0 while they aren't shown.
[[nodiscard]] int widthOf(const QList<VerbButton *> &verbs);
// One beside the other, the last one's far edge `edge` from where their row begins and all of them `top` below it.
void place(const QList<VerbButton *> &verbs, int edge, int top);

} // namespace lanai
