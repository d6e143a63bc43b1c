// The hours of 1:1s in each of the weeks ahead, against the limit: one bar a week. Left and Right go through them, and
// what there is to know of the one that one is on stands at its head. Rule 4.
#pragma once
#include "core/journal/loadahead.h"
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class WeeksAhead : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit WeeksAhead(QWidget *parent = nullptr);

    void setAhead(const LoadAhead &ahead, QDate today);
    // The week one is on; -1: none.
    [[nodiscard]] int picked() const { return m_at; }
    [[nodiscard]] QString caption() const; // at its head
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override; // the week one is on, else all of them

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pick(int week);
    [[nodiscard]] int under(QPointF at) const; // -1: none
    [[nodiscard]] QRectF place(int week) const;
    void paintWeek(QPainter &painter, const QRectF &place, const WeekLoad &week) const;
    [[nodiscard]] bool isOver(const WeekLoad &week) const;

    LoadAhead m_ahead;
    QDate m_today;
    int m_at = -1;
};

} // namespace lanai
