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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF todayPlace() const;

    TermCalendar m_calendar;
    bool m_months = false;
};

class CalendarLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarLegend(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lanai
