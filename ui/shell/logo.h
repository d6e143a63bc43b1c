// Lanai's sign: a veranda on the accent colour.
#pragma once
#include <QWidget>

namespace lanai {

class Logo : public QWidget
{
public:
    Logo(int size, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanai
