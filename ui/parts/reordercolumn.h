// Rows one below another that can be put into another order: dragged by a part of them, or with Alt+Up and Alt+Down.
#pragma once
#include <QPoint>
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class ReorderColumn : public QWidget
{
    Q_OBJECT
public:
    explicit ReorderColumn(QWidget *parent = nullptr);

    // In this order; those that were there before keep their focus. `grip` is what a row is dragged by: the row itself
    // or a child of it. Rows that aren't named any more are deleted.
    struct Row
    {
        QWidget *row = nullptr;
        QWidget *grip = nullptr;
    };
    void setRows(const QList<Row> &rows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QWidget *row(int index) const { return m_rows.at(index).row; }
    // Which row has the focus in it; -1: none.
    [[nodiscard]] int focusedRow() const;

Q_SIGNALS:
    // The owner puts them into their new order.
    void moved(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void orderTabs();
    [[nodiscard]] int rowOf(const QObject *grip) const;
    [[nodiscard]] int gapAt(int y) const; // before which row; count() behind the last
    bool moveByKey(const QKeyEvent &event);
    bool drag(int from, QEvent *event);

    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPoint m_pressed;
    bool m_dragging = false;
    int m_gap = -1; // where it would go; -1: nowhere
};

} // namespace lanai
