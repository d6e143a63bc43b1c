#include "ui/settings/yousection.h"
#include "core/journal/people.h"
#include "ui/shell/errortext.h"
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeZone>
#include <tuple>

namespace lanai {
namespace {

constexpr int minutesAnHour = 60;
constexpr int mostHours = 40;
constexpr int mostDaily = 12;
constexpr int mostSeries = 50;

} // namespace

YouSection::YouSection(People &people, QWidget *parent)
    : Section(parent)
    , m_people(people)
    , m_name(field("meName"))
    , m_role(field("meRole"))
    , m_initials(field("meInitials"))
    , m_zone(new QComboBox(this))
    , m_peerDay(dayChoice("peerDay"))
    , m_reportsDay(dayChoice("reportsDay"))
    , m_hours(limit("weeklyHours", mostHours))
    , m_daily(limit("dailyMeetings", mostDaily))
    , m_series(limit("openSeries", mostSeries))
{
    addRow(tr("Your name"), tr("Stands on the sheets you print."), m_name);
    addRow(tr("Your role"), {}, m_role);
    addRow(tr("Your initials"), {}, m_initials);
    m_zone->setObjectName(QStringLiteral("meZone"));
    m_zone->setEditable(true);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addRow(tr("Time zone"), tr("Of new series. A meeting keeps the time of its own zone."), m_zone);
    addRow(tr("Peer day"), tr("When you meet peers, best all on one day."), m_peerDay);
    addRow(tr("Reports day"), tr("When you meet your direct reports, so that what they say reaches peers."),
           m_reportsDay);
    addRow(tr("Hours of 1:1s a week"), tr("Above a limit Lanai says so. It never forbids."), m_hours);
    addRow(tr("Peer 1:1s a day"), {}, m_daily);
    addRow(tr("Open series"), {}, m_series);
    connect(m_zone, &QComboBox::activated, this, &YouSection::save);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &YouSection::save);
}

QLineEdit *YouSection::field(const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    connect(edit, &QLineEdit::editingFinished, this, &YouSection::save);
    return edit;
}

QComboBox *YouSection::dayChoice(const char *name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QString::fromLatin1(name));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        choice->addItem(QLocale().standaloneDayName(day), day);
    connect(choice, &QComboBox::activated, this, &YouSection::save);
    return choice;
}

QSpinBox *YouSection::limit(const char *name, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(1, most);
    connect(box, &QSpinBox::valueChanged, this, &YouSection::save);
    return box;
}

void YouSection::load()
{
    const Result<Me> me = m_people.me();
    if (!me)
        return say(errorSentence(me.error()));
    m_loading = true;
    m_name->setText(me->name);
    m_role->setText(me->role);
    m_initials->setText(me->initials);
    m_zone->setCurrentText(QString::fromLatin1(me->timeZone));
    m_peerDay->setCurrentIndex(m_peerDay->findData(int(me->peerDay)));
    m_reportsDay->setCurrentIndex(m_reportsDay->findData(int(me->reportsDay)));
    m_hours->setValue(me->weeklyMinutes / minutesAnHour);
    m_daily->setValue(me->dailyPeerMeetings);
    m_series->setValue(me->openSeries);
    m_loading = false;
    say({});
}

void YouSection::refresh(const ChangeSet &changes)
{
    if (changes.touches(QLatin1StringView("me")))
        load();
}

// Only what differs makes a command.
void YouSection::save()
{
    const Result<Me> before = m_people.me();
    if (m_loading || !before)
        return;
    Me me = *before;
    me.name = m_name->text().trimmed();
    me.role = m_role->text().trimmed();
    me.initials = m_initials->text().trimmed();
    me.timeZone = m_zone->currentText().trimmed().toLatin1();
    me.peerDay = Qt::DayOfWeek(m_peerDay->currentData().toInt());
    me.reportsDay = Qt::DayOfWeek(m_reportsDay->currentData().toInt());
    if (m_hours->value() != before->weeklyMinutes / minutesAnHour)
        me.weeklyMinutes = m_hours->value() * minutesAnHour;
    me.dailyPeerMeetings = m_daily->value();
    me.openSeries = m_series->value();
    const auto all = [](const Me &one) {
        return std::tie(one.name, one.role, one.initials, one.timeZone, one.peerDay, one.reportsDay, one.weeklyMinutes,
                        one.dailyPeerMeetings, one.openSeries);
    };
    if (all(me) == all(*before))
        return;
    const Result<void> saved = m_people.setMe(me);
    say(saved ? QString() : errorSentence(saved.error()));
}

} // namespace lanai
