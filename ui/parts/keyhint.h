// The keys of an action in a small box, as the platform writes them.
#pragma once
#include <QKeySequence>
#include <QLabel>

namespace lanai {

class KeyHint : public QLabel
{
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &keys = {}, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys); // hidden when there are none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanai
