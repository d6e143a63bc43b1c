#include "ui/staff/meetingsection.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/staff/meetingform.h"
#include "ui/staff/staffwords.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr qsizetype pastShown = 8;
constexpr int usualHour = 9;

} // namespace

MeetingSection::MeetingSection(StaffModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_choose(new DropButton(tr("Meeting"), QStringLiteral("today"), this))
    , m_menu(new QMenu(this))
    , m_form(new MeetingForm(this))
{
    m_choose->setObjectName(QStringLiteral("staffMeeting"));
    m_menu->setObjectName(QStringLiteral("staffMeetingMenu"));
    m_choose->setPlaceholder(tr("None planned"));
    m_choose->setMenu(m_menu);
    m_form->hide();
    connect(m_form, &MeetingForm::left, m_form, &QWidget::hide);
    connect(m_form, &MeetingForm::saved, m_form, &QWidget::hide);
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Meeting"), Type::BaseStrong, Colour::Ink, this));
    row->addStretch(1);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_form);
    followTheme(this, [column] { column->setSpacing(theme().px("step-12")); });
}

void MeetingSection::refresh()
{
    m_choose->setText(m_model.hasMeeting() ? StaffWords::choice(m_model.meeting()) : QString());
    fillMenu();
}

void MeetingSection::addChoice(const StaffMeeting &meeting)
{
    const Id id = meeting.id;
    QAction *choice = m_menu->addAction(StaffWords::choice(meeting));
    choice->setCheckable(true);
    choice->setChecked(id == m_model.meeting().id);
    connect(choice, &QAction::triggered, this, [this, id] {
        Place place;
        place.page = PageId::Staff;
        place.meeting = id;
        m_context.navigator.go(place);
    });
}

void MeetingSection::fillMenu()
{
    m_menu->clear();
    QList<StaffMeeting> past;
    for (const StaffMeeting &meeting : m_model.meetings()) {
        if (meeting.date < m_model.today())
            past.prepend(meeting); // the newest first
        else
            addChoice(meeting);
    }
    if (!past.isEmpty())
        m_menu->addSection(tr("Past meetings"));
    for (const StaffMeeting &meeting : past.mid(0, pastShown))
        addChoice(meeting);
    m_menu->addSeparator();
    QAction *make = m_menu->addAction(tr("New meeting…"));
    make->setObjectName(QStringLiteral("staffMeetingNew"));
    connect(make, &QAction::triggered, this, &MeetingSection::startNew);
    if (!m_model.hasMeeting())
        return;
    QAction *change = m_menu->addAction(tr("Change date, time or rhythm…"));
    change->setObjectName(QStringLiteral("staffMeetingChange"));
    connect(change, &QAction::triggered, this, &MeetingSection::startChange);
    QAction *gone = m_menu->addAction(tr("Delete this meeting"));
    gone->setObjectName(QStringLiteral("staffMeetingDelete"));
    connect(gone, &QAction::triggered, this, &MeetingSection::remove);
}

// A week after the last one there is, or tomorrow.
void MeetingSection::startNew()
{
    StaffMeeting proposed = m_model.meeting();
    if (m_model.meetings().isEmpty()) {
        proposed.title = tr("Exec staff");
        proposed.time = QTime(usualHour, 0);
        proposed.date = m_model.today().addDays(1);
        proposed.everyWeeks = 1;
    } else {
        const StaffMeeting &last = m_model.meetings().last();
        proposed.date = std::max(m_model.today(), last.date.addDays(std::max(1, last.everyWeeks) * 7));
    }
    m_form->ask(proposed, tr("Add the meeting"), [this](const QString &title, QDate date, QTime time, int weeks) {
        const Result<void> added = m_model.addMeeting(title, date, time, weeks);
        if (added)
            tellDone(m_context, tr("The meeting was added."));
        return added;
    });
}

void MeetingSection::startChange()
{
    m_form->ask(m_model.meeting(), tr("Save"), [this](const QString &title, QDate date, QTime time, int weeks) {
        const Result<void> changed = m_model.changeMeeting(title, date, time, weeks);
        if (changed)
            tellDone(m_context, tr("The meeting was changed."));
        return changed;
    });
}

void MeetingSection::remove()
{
    if (const Result<void> removed = m_model.removeMeeting(); !removed)
        return m_context.toasts.tell(removed.error());
    tellDone(m_context, tr("The meeting was deleted."));
}

} // namespace lanai
