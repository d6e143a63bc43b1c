#include "ui/staff/staffpage.h"
#include "ui/leaving/leaving.h"
#include "ui/leaving/leavingpanel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/sides.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/staff/attendeessection.h"
#include "ui/staff/choicessection.h"
#include "ui/staff/itemssection.h"
#include "ui/staff/matrixview.h"
#include "ui/staff/meetingsection.h"
#include "ui/staff/outcomesview.h"
#include "ui/staff/paperdesk.h"
#include "ui/staff/staffwords.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace lanai {

StaffPage::StaffPage(const Context &context, QWidget *parent, Printing &printing)
    : Page(context, parent)
    , m_model(context.journal)
    , m_header(new PageHeader(tr("Staff meeting"), this))
    , m_bar(new InlineBar(InlineBar::Kind::Failure, this))
    , m_meeting(new MeetingSection(m_model, context, this))
    , m_attendees(new AttendeesSection(m_model, context, this))
    , m_items(new ItemsSection(m_model, context, this))
    , m_choices(new ChoicesSection(m_model, context, this))
    , m_empty(new EmptyState(tr("No staff meeting yet."),
                             tr("Lanai makes a page from what you bring and from what peers said about it beforehand."),
                             this))
    , m_whole(new QWidget(this))
    , m_right(new QStackedWidget(this))
    , m_bare(new QWidget(this))
    , m_desk(new PaperDesk(this))
    , m_matrix(new MatrixView(m_model, context, this))
    , m_outcomes(new OutcomesView(m_model, context, this))
    , m_leaving(new Leaving(context, printing, this, m_bar))
{
    setObjectName(QStringLiteral("staffPage"));
    setAccessibleName(tr("Staff meeting"));
    m_bar->setObjectName(QStringLiteral("staffBar"));
    build();
    attachActions();
    connect(&m_model, &StaffModel::reloaded, this, &StaffPage::display);
    connect(&m_model, &StaffModel::failed, m_bar, [this](const Error &error) { m_bar->say(errorSentence(error)); });
    connect(m_desk, &PaperDesk::pressed, this, &StaffPage::pressed);
    connect(m_desk, &PaperDesk::edited, this, [this](const Id &attendee, const QString &line) {
        const StaffAttendee *one = m_model.attendee(attendee);
        if (one == nullptr || one->attendee.line == line.simplified())
            return;
        if (const Result<void> set = m_model.setLine(attendee, line); !set)
            return this->context().toasts.tell(set.error());
        tellDone(this->context(), tr("The line was changed."));
    });
    connect(m_leaving, &Leaving::initialsChosen, this, [this](bool initials) {
        SheetChoices choices = m_model.choices();
        choices.options.initials = initials;
        if (const Result<void> kept = m_model.choose(choices); !kept)
            this->context().toasts.tell(kept.error());
    });
    display();
}

void StaffPage::build()
{
    m_right->addWidget(m_bare);
    m_right->addWidget(m_desk);
    m_right->addWidget(m_matrix);
    m_right->addWidget(m_outcomes);
    m_right->setProperty("room", QStringLiteral("sunken"));
    m_right->setAttribute(Qt::WA_StyledBackground);
    connect(m_matrix, &MatrixView::closed, this, &StaffPage::showPage);
    connect(m_outcomes, &OutcomesView::closed, this, &StaffPage::showPage);
    connect(m_items->matrixButton(), &QToolButton::clicked, this, &StaffPage::showMatrix);
    const auto leaves = [this](QPushButton *button, LeavingTarget target) {
        connect(button, &QPushButton::clicked, this, [this, target] { depart(target); });
    };
    leaves(m_header->addButton(tr("Print"), QStringLiteral("staffPrint"), QStringLiteral("print")),
           LeavingTarget::Printer);
    leaves(m_header->addButton(tr("Markdown"), QStringLiteral("staffMarkdown")), LeavingTarget::Markdown);
    leaves(m_header->addButton(tr("HTML"), QStringLiteral("staffHtml")), LeavingTarget::Html);
    leaves(m_header->addPrimary(tr("Export PDF"), QStringLiteral("staffExport"), QStringLiteral("download")),
           LeavingTarget::Pdf);
    auto *head = new QHBoxLayout;
    head->addWidget(m_header);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeOptions());
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(bar);
    column->addLayout(middle, 1);
    followTheme(this, [head, bar] {
        const int side = theme().px("page-side");
        head->setContentsMargins(side, theme().px("page-top"), side, theme().px("staff-head-under"));
        bar->setContentsMargins(side, 0, side, 0);
    });
}

QWidget *StaffPage::makeOptions()
{
    auto *inside = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(inside);
    column->addWidget(m_meeting);
    column->addWidget(m_empty);
    column->addWidget(m_whole);
    column->addStretch(1);
    for (QWidget *section :
         {static_cast<QWidget *>(m_attendees), static_cast<QWidget *>(m_items), static_cast<QWidget *>(m_choices)}) {
        whole->addWidget(new Hairline(Qt::Horizontal, this));
        whole->addWidget(section);
    }
    QPushButton *first =
        static_cast<EmptyState *>(m_empty)->addButton(tr("Plan the staff meeting"), QStringLiteral("staffFirst"));
    connect(first, &QPushButton::clicked, m_meeting, &MeetingSection::startNew);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("staffOptions"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    followTheme(this, [scroll, column, whole] {
        // Beside the scroll bar that is there as soon as there are items.
        column->setContentsMargins(sided(theme().px("page-side"), theme().px("staff-options-top"),
                                         theme().px("step-16"), theme().px("step-16")));
        column->setSpacing(theme().px("step-12"));
        whole->setSpacing(theme().px("step-12"));
        scroll->setFixedWidth(theme().px("staff-options"));
    });
    return scroll;
}

void StaffPage::attachActions()
{
    ActionTable &actions = context().actions;
    actions.attach(QStringLiteral("staff-print"), this, this, [this] { depart(LeavingTarget::Printer); });
    actions.attach(QStringLiteral("staff-export"), this, this, [this] { depart(LeavingTarget::Pdf); });
    actions.attach(QStringLiteral("staff-item-new"), this, m_items, [this] { m_items->startAdding(); });
    actions.attach(QStringLiteral("staff-matrix"), this, this, [this] {
        if (m_right->currentWidget() == m_matrix)
            showPage();
        else
            showMatrix();
    });
}

// The list of what leaves is about the meeting it was asked for.
void StaffPage::leave()
{
    m_leaving->panel()->close();
}

void StaffPage::enter(const Place &place)
{
    leave();
    if (const Result<void> caughtUp = context().journal.makeDue(); !caughtUp)
        m_bar->say(errorSentence(caughtUp.error()));
    m_model.show(place.meeting);
    if (m_model.hasMeeting() && m_model.isOver() && m_model.undecided() > 0)
        showOutcomes();
    else
        showPage();
    if (!place.thing.isNull())
        m_items->open(place.thing);
}

// The model hears of every command itself; another program's come this way too.
void StaffPage::refresh(const ChangeSet &changes)
{
    if (changes.command.isNull())
        m_model.reload();
}

void StaffPage::display()
{
    const bool there = m_model.hasMeeting();
    m_header->setSubtitle(StaffWords(m_model).subtitle());
    m_meeting->refresh();
    m_empty->setVisible(!there);
    m_whole->setVisible(there);
    if (!there)
        m_right->setCurrentWidget(m_bare);
    else if (m_right->currentWidget() == m_bare)
        m_right->setCurrentWidget(m_desk);
    for (const char *name : {"staffPrint", "staffMarkdown", "staffHtml", "staffExport"})
        m_header->findChild<QPushButton *>(QString::fromLatin1(name))->setEnabled(there);
    m_attendees->refresh();
    m_items->refresh();
    m_choices->refresh();
    m_outcomes->refresh();
    m_desk->show(m_model.document(), m_model.paper());
    showCount();
}

void StaffPage::showCount()
{
    const int open = m_model.isOver() ? m_model.undecided() : int(m_model.items().size()) - m_model.previewed();
    if (std::exchange(m_count, open) != open)
        Q_EMIT countChanged();
}

void StaffPage::depart(LeavingTarget target)
{
    if (m_model.hasMeeting())
        m_leaving->begin(target, m_model.choices().options.initials,
                         [this](const SheetExtras &extras) { return m_model.departure(extras.initials); });
}

void StaffPage::showMatrix()
{
    if (!m_model.hasMeeting())
        return;
    m_right->setCurrentWidget(m_matrix);
    m_matrix->focusTable();
}

void StaffPage::showOutcomes()
{
    m_right->setCurrentWidget(m_outcomes);
    m_outcomes->focusFirst();
}

void StaffPage::showPage()
{
    m_right->setCurrentWidget(m_model.hasMeeting() ? static_cast<QWidget *>(m_desk) : m_bare);
    setFocus(Qt::OtherFocusReason); // the page as a whole: its keys work, and Tab begins at its top
}

// A line about an attendee is changed on the paper; an item in its form.
void StaffPage::pressed(const Id &about)
{
    const StaffAttendee *one = m_model.attendee(about);
    if (one == nullptr)
        return m_items->open(about);
    m_desk->edit(about, tr("The line about %1").arg(one->name), one->attendee.line, one->proposed);
}

} // namespace lanai
