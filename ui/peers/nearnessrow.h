// One person of the breadth page: who, on what, how often and when last; at the end what could be done.
#pragma once
#include "core/journal/breadthpage.h"
#include "ui/parts/rowlist.h"

class QPushButton;

namespace lanai {

class NearnessRow : public ListRow
{
    Q_OBJECT
public:
    NearnessRow(const BreadthRow &row, QDate today, QWidget *parent);

    [[nodiscard]] const BreadthRow &row() const { return m_row; }

Q_SIGNALS:
    void adviceFollowed();

protected:
    void paintRow(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButton();
    [[nodiscard]] qreal paintPerson(QPainter &painter, const QRectF &place) const; // the width taken
    void paintDays(QPainter &painter, const QRectF &place) const;

    BreadthRow m_row;
    QDate m_today;
    QPushButton *m_button = nullptr; // null: nothing is advised
};

} // namespace lanai
