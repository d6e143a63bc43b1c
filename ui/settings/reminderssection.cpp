#include "ui/settings/reminderssection.h"
#include "core/journal/settings.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/shell/autostart.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

namespace lanai {
namespace {

constexpr int minutesInHour = 60;

QWidget *sideBySide(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(theme().px("step-8"));
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return both;
}

} // namespace

RemindersSection::RemindersSection(Settings &settings, QWidget *parent)
    : Section(parent)
    , m_settings(settings)
{
    addFlag("reminders", tr("Remind me"), tr("Of the next 1:1, of logging it, of decisions. Each once."),
            setting::reminders);
    addWhat();
    addWhen();
    addFlag("reminderNames", tr("Names in notifications"),
            tr("Without, a notification names nobody and shows no word of the journal to whoever sees the screen."),
            setting::namesInNotifications);
    addStart();
}

void RemindersSection::addWhat()
{
    const NumberSetting &minutes = setting::reminderMinutes;
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(QStringLiteral("reminderMinutes"));
    m_minutes->setRange(minutes.least, minutes.most);
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    m_minutes->setSpecialValueText(tr("Never"));
    m_minutes->setKeyboardTracking(false); // a number is saved when it is whole
    addRow(tr("Before a 1:1"), tr("With the one thing to remember, where names are allowed."), m_minutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int value) { save(setting::reminderMinutes, value); });
    addFlag("reminderAfter", tr("After a 1:1"), tr("To log it while it is fresh."), setting::reminderAfter);
    addFlag("reminderDecisions", tr("Decisions"), tr("On the morning of the day when a term has become due for one."),
            setting::reminderDecisions);
}

void RemindersSection::addWhen()
{
    addFlag("reminderReview", tr("Weekly review"), tr("On its day, unless it is finished already."),
            setting::reminderReview);
    m_reviewDay = new QComboBox(this);
    m_reviewDay->setObjectName(QStringLiteral("reviewDay"));
    m_reviewDay->setAccessibleName(tr("Weekly review, day"));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_reviewDay->addItem(QLocale().standaloneDayName(day), day);
    connect(m_reviewDay, &QComboBox::activated, this, &RemindersSection::chooseReviewDay);
    QTimeEdit *reviewTime = timeOfDay("reviewTime", tr("Weekly review, time"), setting::weeklyReviewTime, this);
    addRow(tr("Day of the review"), tr("When you look back at the week and ahead to the next."),
           sideBySide(this, {m_reviewDay, reviewTime}));
    QTimeEdit *from = timeOfDay("quietFrom", tr("Quiet from"), setting::quietFrom, this);
    QTimeEdit *until = timeOfDay("quietUntil", tr("Quiet until"), setting::quietUntil, this);
    addRow(tr("Quiet hours"), tr("What falls into them comes when they are over. The same time twice: none."),
           sideBySide(this, {from, new Label(tr("to", "between two times"), Type::Base, Colour::Muted, this), until}));
}

void RemindersSection::addStart()
{
    if (Autostart::isKnown()) {
        m_start = new Toggle(tr("Start with the session"), false, this);
        m_start->setObjectName(QStringLiteral("startWithSession"));
        addRow(
            tr("Start with the session"),
            tr("In the tray, locked. Until you have unlocked the journal once, Lanai knows nothing to remind you of."),
            m_start);
        connect(m_start, &QCheckBox::clicked, this, &RemindersSection::chooseStart);
    }
    auto *what =
        new Label(tr("While the journal is locked, Lanai knows when the 1:1s of the next 36 hours begin, and "
                     "not with whom. Closing the window keeps Lanai in the tray; where the desktop has none, it "
                     "quits, and nothing is reminded of."),
                  Type::Small, Colour::Muted, this);
    what->setWordWrap(true);
    addWide(what);
}

void RemindersSection::addFlag(const char *name, const QString &title, const QString &meaning,
                               const FlagSetting &setting)
{
    auto *toggle = new Toggle(title, false, this);
    toggle->setObjectName(QString::fromLatin1(name));
    addRow(title, meaning, toggle);
    m_flags << Flag{toggle, &setting};
    connect(toggle, &QCheckBox::toggled, this, [this, &setting](bool on) {
        if (m_loading)
            return;
        sayRefusal(m_settings.set(setting, on));
        enableRows();
    });
}

QTimeEdit *RemindersSection::timeOfDay(const char *name, const QString &spoken, const NumberSetting &setting,
                                       QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(spoken);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    edit->setKeyboardTracking(false);
    m_times << TimeOfDay{edit, &setting};
    connect(edit, &QTimeEdit::timeChanged, this,
            [this, &setting](QTime time) { save(setting, time.hour() * minutesInHour + time.minute()); });
    return edit;
}

void RemindersSection::save(const NumberSetting &setting, int value)
{
    if (m_loading)
        return;
    sayRefusal(m_settings.set(setting, value));
}

void RemindersSection::chooseReviewDay(int index)
{
    const auto day = Qt::DayOfWeek(m_reviewDay->itemData(index).toInt());
    sayRefusal(m_settings.set(setting::weeklyReviewDay, day));
}

void RemindersSection::chooseStart(bool on)
{
    sayRefusal(Autostart::set(on));
    m_start->setChecked(Autostart::isOn());
}

void RemindersSection::load()
{
    m_loading = true;
    say({});
    for (const Flag &flag : std::as_const(m_flags)) {
        if (const Result<bool> on = m_settings.get(*flag.setting); on)
            flag.toggle->setChecked(*on);
        else
            say(errorSentence(on.error()));
    }
    for (const TimeOfDay &one : std::as_const(m_times)) {
        const int minutes = m_settings.get(*one.setting).value_or(one.setting->fallback);
        one.edit->setTime(QTime(minutes / minutesInHour, minutes % minutesInHour));
    }
    m_minutes->setValue(m_settings.get(setting::reminderMinutes).value_or(setting::reminderMinutes.fallback));
    const Qt::DayOfWeek day = m_settings.get(setting::weeklyReviewDay).value_or(setting::weeklyReviewDay.fallback);
    m_reviewDay->setCurrentIndex(m_reviewDay->findData(int(day)));
    if (m_start != nullptr)
        m_start->setChecked(Autostart::isOn());
    enableRows();
    m_loading = false;
}

void RemindersSection::refresh(const ChangeSet &changes)
{
    if (changes.touches(QLatin1StringView("setting")))
        load();
}

// Without reminders there is nothing else to choose, but the day of the review, which doesn't depend on them.
void RemindersSection::enableRows()
{
    const bool on = m_flags.first().toggle->isChecked();
    for (const Flag &flag : m_flags.mid(1))
        flag.toggle->setEnabled(on);
    for (const TimeOfDay &one : std::as_const(m_times))
        one.edit->setEnabled(on);
    m_minutes->setEnabled(on);
}

} // namespace lanai
