#include "ui/staff/meetingform.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/staff/staffwords.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int rarestWeeks = 12;

} // namespace

MeetingForm::MeetingForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_rhythm(new QComboBox(this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("meetingForm"));
    build();
}

void MeetingForm::nameFields()
{
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_title->setAccessibleName(tr("What the meeting is called"));
    m_title->setPlaceholderText(tr("What the meeting is called"));
    m_date->setObjectName(QStringLiteral("meetingDate"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setCalendarPopup(true);
    m_time->setObjectName(QStringLiteral("meetingTime"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_rhythm->setObjectName(QStringLiteral("meetingRhythm"));
    m_rhythm->setAccessibleName(tr("Rhythm"));
    for (int weeks = 0; weeks <= rarestWeeks; ++weeks)
        m_rhythm->addItem(StaffWords::rhythm(weeks), weeks);
    m_refusal->setObjectName(QStringLiteral("meetingRefusal"));
    m_refusal->setWordWrap(true);
}

void MeetingForm::build()
{
    nameFields();
    m_go->setObjectName(QStringLiteral("meetingSave"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("meetingCancel"));
    cancel->setProperty("kind", QStringLiteral("quiet"));
    for (QPushButton *button : {m_go, cancel}) {
        button->setProperty("measure", QStringLiteral("small"));
        button->setAutoDefault(true); // Enter presses it
    }
    connect(m_go, &QPushButton::clicked, this, &MeetingForm::save);
    connect(cancel, &QPushButton::clicked, this, &MeetingForm::left);
    auto *when = new QHBoxLayout;
    when->addWidget(m_date, 3);
    when->addWidget(m_time, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(when);
    column->addWidget(m_rhythm);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    followTheme(this, [column, when, buttons] {
        for (QLayout *layout :
             {static_cast<QLayout *>(column), static_cast<QLayout *>(when), static_cast<QLayout *>(buttons)})
            layout->setSpacing(theme().px("step-8"));
    });
}

void MeetingForm::ask(const StaffMeeting &meeting, const QString &verb, Save save)
{
    m_save = std::move(save);
    m_title->setText(meeting.title);
    m_date->setDate(meeting.date);
    m_time->setTime(meeting.time);
    m_rhythm->setCurrentIndex(m_rhythm->findData(meeting.everyWeeks));
    m_go->setText(verb);
    m_refusal->hide();
    show();
    m_date->setFocus(Qt::OtherFocusReason);
}

void MeetingForm::save()
{
    const Result<void> done = m_save(m_title->text(), m_date->date(), m_time->time(), m_rhythm->currentData().toInt());
    if (!done) {
        m_refusal->setText(errorSentence(done.error()));
        return m_refusal->show();
    }
    Q_EMIT saved();
}

void MeetingForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    QWidget::keyPressEvent(event);
}

} // namespace lanai
