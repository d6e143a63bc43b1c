#include "ui/settings/yousection.h"
#include "core/journal/people.h"
#include "core/journal/settings.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
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
constexpr int reportStep = 15;   // minutes
constexpr int reportColumns = 5; // Monday to Friday, and the weekend below

} // namespace

YouSection::YouSection(People &people, Settings &settings, QWidget *parent)
    : Section(parent)
    , m_people(people)
    , m_settings(settings)
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
    addRow(tr("Minutes with direct reports"), tr("A plain number for each weekday, shown beside the load of 1:1s."),
           reportMinutes());
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

// One small box a day, under the day's name.
QWidget *YouSection::reportMinutes()
{
    auto *boxes = new QWidget(this);
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme().px("step-4"));
    grid->setVerticalSpacing(theme().px("step-4"));
    const QLocale locale;
    for (int day = 0; day < int(setting::reportMinutes.size()); ++day) {
        const NumberSetting &minutes = setting::reportMinutes.at(size_t(day));
        auto *box = new QSpinBox(boxes);
        box->setObjectName(QStringLiteral("reportMinutes%1").arg(day));
        box->setAccessibleName(tr("Minutes with direct reports, %1").arg(locale.standaloneDayName(day + 1)));
        box->setRange(minutes.least, minutes.most);
        box->setSingleStep(reportStep);
        box->setKeyboardTracking(false); // a number is saved when it is whole
        connect(box, &QSpinBox::valueChanged, this, [this, day](int value) { saveReport(day, value); });
        const int column = day % reportColumns;
        const int row = 2 * (day / reportColumns);
        grid->addWidget(
            new Label(locale.standaloneDayName(day + 1, QLocale::ShortFormat), Type::Caption, Colour::Muted, boxes),
            row, column);
        grid->addWidget(box, row + 1, column);
        m_reports << box;
    }
    return boxes;
}

void YouSection::loadReports()
{
    for (int day = 0; day < int(m_reports.size()); ++day) {
        const Result<int> minutes = m_settings.get(setting::reportMinutes.at(size_t(day)));
        if (minutes)
            m_reports.at(day)->setValue(*minutes);
        else
            say(errorSentence(minutes.error()));
    }
}

void YouSection::saveReport(int day, int minutes)
{
    if (m_loading)
        return;
    sayRefusal(m_settings.set(setting::reportMinutes.at(size_t(day)), minutes));
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
    say({});
    loadReports();
    m_loading = false;
}

void YouSection::refresh(const ChangeSet &changes)
{
    if (changes.touches(QLatin1StringView("me")) || changes.touches(QLatin1StringView("setting")))
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
    sayRefusal(m_people.setMe(me));
}

} // namespace lanai
