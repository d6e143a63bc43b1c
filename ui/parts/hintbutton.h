// The one primary button of a page, with its keys beside its word: "Save  Ctrl+Enter".
#pragma once
#include "ui/parts/keybutton.h"

namespace lanai {

class HintButton : public KeyButton
{
    Q_OBJECT
public:
    explicit HintButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanai
