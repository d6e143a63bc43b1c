// "2 of 4 previewed", with a bar before it.
#pragma once
#include <QWidget>

namespace lanai {

class PreviewProgress : public QWidget
{
    Q_OBJECT
public:
    PreviewProgress(int previewed, int items, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_previewed;
    int m_items;
};

} // namespace lanai
