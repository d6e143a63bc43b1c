// The name of something that opens below it, with the chevron that says so.
#pragma once
#include <QAbstractButton>

namespace lanai {

class FoldButton : public QAbstractButton
{
    Q_OBJECT
public:
    FoldButton(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanai
