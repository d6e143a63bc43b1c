#include "ui/oneonones/scheduleedit.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace lanai {
namespace {

constexpr int leastMinutes = 5; // schedule.h
constexpr int mostMinutes = 480;
constexpr int minutesStep = 5;
constexpr int daysOfWeek = 7;

// The same but for the day it falls on.
bool isSameStep(const Rhythm &one, const Rhythm &other)
{
    return one.unit == other.unit && one.weeks == other.weeks;
}

template<class Field>
Field *named(Field *field, const char *name, const QString &spoken)
{
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(spoken);
    return field;
}

} // namespace

ScheduleEdit::ScheduleEdit(QWidget *parent)
    : QWidget(parent)
    , m_rhythm(named(new QComboBox(this), "rhythm", tr("Rhythm")))
    , m_weekday(named(new QComboBox(this), "weekday", tr("Weekday")))
    , m_time(named(new QTimeEdit(QTime(10, 0), this), "time", tr("Time of day")))
    , m_minutes(named(new QSpinBox(this), "minutes", tr("Minutes")))
    , m_zone(named(new QComboBox(this), "zone", tr("Time zone")))
{
    m_rhythms = {Rhythm::everyWeeks(1, Qt::Thursday), Rhythm::everyWeeks(2, Qt::Thursday),
                 Rhythm::everyWeeks(3, Qt::Thursday), Rhythm::everyWeeks(4, Qt::Thursday),
                 Rhythm::everyWeeks(6, Qt::Thursday), Rhythm::monthly(1, Qt::Thursday),
                 Rhythm::quarterly(1, Qt::Thursday)};
    for (const Rhythm &rhythm : std::as_const(m_rhythms))
        m_rhythm->addItem(Words::name(rhythm));
    for (int day = 1; day <= daysOfWeek; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day));
    m_minutes->setRange(leastMinutes, mostMinutes);
    m_minutes->setSingleStep(minutesStep);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(30);
    addZones();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(theme().px("step-8"));
    grid->addWidget(m_rhythm, 0, 0);
    grid->addWidget(m_weekday, 0, 1);
    grid->addWidget(m_time, 1, 0);
    grid->addWidget(m_minutes, 1, 1);
    grid->addWidget(m_zone, 2, 0, 1, 2);
    setFocusProxy(m_rhythm);
    for (QComboBox *box : {m_rhythm, m_weekday})
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleEdit::changed);
    connect(m_zone, &QComboBox::currentTextChanged, this, &ScheduleEdit::changed);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleEdit::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ScheduleEdit::changed);
}

// Can be typed: one that the machine doesn't know is refused when it is saved.
void ScheduleEdit::addZones()
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(id));
    }
}

void ScheduleEdit::setRhythm(const Rhythm &rhythm)
{
    m_set = rhythm;
    auto at = std::find_if(m_rhythms.cbegin(), m_rhythms.cend(),
                           [&rhythm](const Rhythm &each) { return isSameStep(each, rhythm); });
    if (at == m_rhythms.cend()) {
        m_rhythm->addItem(Words::name(rhythm));
        m_rhythms << rhythm;
        at = m_rhythms.cend() - 1;
    }
    m_rhythm->setCurrentIndex(static_cast<int>(at - m_rhythms.cbegin()));
    m_weekday->setCurrentIndex(rhythm.weekday - 1);
}

void ScheduleEdit::setSchedule(const Schedule &schedule)
{
    setRhythm(schedule.rhythm);
    m_time->setTime(schedule.time);
    m_minutes->setValue(schedule.minutes);
    m_zone->setEditText(QString::fromLatin1(schedule.zone));
}

Qt::DayOfWeek ScheduleEdit::weekday() const
{
    return static_cast<Qt::DayOfWeek>(m_weekday->currentIndex() + 1);
}

Schedule ScheduleEdit::schedule(QDate start) const
{
    Schedule schedule;
    schedule.rhythm = m_rhythms.at(m_rhythm->currentIndex());
    schedule.rhythm.weekday = weekday();
    if (schedule.rhythm.unit != RhythmUnit::Weeks) {
        const bool asSet = isSameStep(m_set, schedule.rhythm) && m_set.weekday == weekday();
        schedule.rhythm.ordinal = asSet ? m_set.ordinal : ordinalFrom(start, weekday());
    }
    schedule.time = m_time->time();
    schedule.minutes = m_minutes->value();
    schedule.zone = m_zone->currentText().trimmed().toLatin1();
    return schedule;
}

} // namespace lanai
