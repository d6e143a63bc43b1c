// What stands over and under the series: the months with today's mark, and what the signs mean.
#pragma once
#include "ui/oneonones/termcalendar.h"
#include <QWidget>

namespace lanai {

class CalendarHead : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarHead(QWidget *parent = nullptr);

    void setCalendar(const TermCalendar &calendar, bool months);
    // How many 1:1s are marked stands in its title.
    void setMarked(int meetings);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF todayPlace() const;
    [[nodiscard]] QString title() const;

    TermCalendar m_calendar;
    bool m_months = false;
    int m_marked = 0;
};

class CalendarLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarLegend(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString help(); // how several are marked
};

} // namespace lanai
