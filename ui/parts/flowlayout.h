// Items in lines, as many in each as fit: chips.
#pragma once
#include <QLayout>

namespace lanai {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    // `gap` between items and between lines, in pixels.
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    FlowLayout(const FlowLayout &) = delete;
    FlowLayout &operator=(const FlowLayout &) = delete;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &place) override;

private:
    // Puts the items into `place`, unless only the height is asked for. Returns the height.
    int flow(const QRect &place, bool put) const;

    QList<QLayoutItem *> m_items;
};

} // namespace lanai
