// The one primary button of a page, with its keys beside its word: "Save  Ctrl+Enter".
#pragma once
#include <QPushButton>

namespace lanai {

class HintButton : public QPushButton
{
    Q_OBJECT
public:
    explicit HintButton(const QString &text, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace lanai
