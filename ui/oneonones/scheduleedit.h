// When a series meets, as fields: rhythm, weekday, time, minutes and time zone.
#pragma once
#include "core/domain/schedule.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QSpinBox;
class QTimeEdit;

namespace lanai {

class ScheduleEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleEdit(QWidget *parent = nullptr);

    void setSchedule(const Schedule &schedule);
    void setRhythm(const Rhythm &rhythm);
    // With the ordinal that a monthly or quarterly rhythm takes from `start`, unless its own was set. No anchor.
    [[nodiscard]] Schedule schedule(QDate start) const;

Q_SIGNALS:
    void changed();

private:
    void addZones();
    [[nodiscard]] Qt::DayOfWeek weekday() const;

    QComboBox *m_rhythm;
    QComboBox *m_weekday;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QComboBox *m_zone;
    QList<Rhythm> m_rhythms; // as in the box; the weekday isn't looked at
    Rhythm m_set;            // whose ordinal is kept
};

} // namespace lanai
