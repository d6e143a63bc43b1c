// How many of my promises were kept in time, week by week: each is one small square on the week its due day fell in,
// filled when it was kept in time, crossed when it was not. Below each week stand the numbers: how many, of how many.
#pragma once
#include "core/domain/keptweeks.h"
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class KeptChart : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit KeptChart(QWidget *parent = nullptr);

    void setWeeks(const QList<KeptWeek> &weeks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    // "week of 9 November 2 of 3; …", of the weeks in which something was due.
    [[nodiscard]] QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int most() const; // squares in the fullest week
    [[nodiscard]] QRectF column(const QPainter &painter, qsizetype at) const;
    void paintWeek(QPainter &painter, const QRectF &place, const KeptWeek &week) const;
    void paintSquare(QPainter &painter, const QRectF &place, bool inTime) const;
    void paintNumbers(QPainter &painter, const QRectF &place, const KeptWeek &week) const;
    void paintMonth(QPainter &painter, qsizetype at) const;
    [[nodiscard]] static QString told(const KeptWeek &week);

    QList<KeptWeek> m_weeks;
};

} // namespace lanai
