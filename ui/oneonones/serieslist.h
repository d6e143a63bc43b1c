// Every series on one calendar, and below them who has none. Beside a row's name, its menu and its meetings.
#pragma once
#include "ui/oneonones/rhythmmodel.h"
#include <QWidget>

namespace lanai {

class CalendarHead;
class CalendarLegend;
class MeetingMarks;
class RhythmActs;
class RowList;
class SeriesRow;
class TermCalendar;

class SeriesList : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesList(RhythmActs &acts, QWidget *parent = nullptr);

    void fill(const RhythmModel &model);
    void takeFocus();
    // The series one is on; null: none.
    [[nodiscard]] const SeriesRow *current() const;
    // Those that are marked, else the one that one is on or that comes next.
    void moveMeant();
    void skipMeant();

private:
    void fillRows(const RhythmModel &model);
    void openMenu(SeriesRow *row, const QPoint &at);
    void showMarks();
    void addSeries(const RhythmRow &row, const TermCalendar &calendar);
    void addWithout(const WithoutSeries &row, const TermCalendar &calendar);

    RhythmActs &m_acts;
    CalendarHead *m_head;
    RowList *m_rows;
    CalendarLegend *m_legend;
    MeetingMarks *m_marks;
};

} // namespace lanai
