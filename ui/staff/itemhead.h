// The first line of an item I bring: its number, its title and what is sought. A button that opens it.
#pragma once
#include <QPushButton>

namespace lanai {

class ItemHead : public QPushButton
{
    Q_OBJECT
public:
    explicit ItemHead(QWidget *parent = nullptr);

    void show(int number, const QString &title, const QString &sought);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 0;
    QString m_sought;
};

} // namespace lanai
