#include "ui/prep/preppage.h"
#include "ui/leaving/leaving.h"
#include "ui/leaving/leavingpanel.h"
#include "ui/parts/avatar.h"
#include "ui/parts/dates.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/prep/daybar.h"
#include "ui/prep/prepagenda.h"
#include "ui/prep/prepsections.h"
#include "ui/prep/rememberbox.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {

PrepPage::PrepPage(const Context &context, QWidget *parent, Printing &printing)
    : Page(context, parent)
    , m_model(context.journal)
    , m_header(new PageHeader({}, this))
    , m_avatar(new Avatar("avatar-40", {}, this))
    , m_bar(new InlineBar(InlineBar::Kind::Failure, this))
    , m_day(new DayBar(m_model, this))
    , m_empty(
          new EmptyState(tr("No 1:1 on this day."), tr("A day with 1:1s has one prep sheet for all of them."), this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
    , m_main(new QWidget(m_body))
    , m_rail(new QWidget(m_body))
    , m_remember(new RememberBox(m_model, context, m_main))
    , m_agenda(new PrepAgenda(m_model, context, m_main))
    , m_leaving(new Leaving(context, printing, this, m_bar))
{
    setObjectName(QStringLiteral("prepPage"));
    m_bar->setObjectName(QStringLiteral("prepBar"));
    build();
    attachActions();
    connect(&m_model, &PrepModel::reloaded, this, &PrepPage::display);
    connect(&m_model, &PrepModel::failed, m_bar, [this](const Error &error) { m_bar->say(errorSentence(error)); });
    connect(m_day, &DayBar::printAsked, this, [this] { departDay(LeavingTarget::Printer); });
    connect(m_day, &DayBar::exportAsked, this, [this] { departDay(LeavingTarget::Pdf); });
    connect(m_leaving, &Leaving::initialsChosen, this, [this](bool initials) {
        if (const Result<void> kept = m_model.chooseInitials(initials); !kept)
            this->context().toasts.tell(kept.error());
    });
}

void PrepPage::addButtons()
{
    m_header->setLead(m_avatar);
    connect(m_header->addButton(tr("Log"), QStringLiteral("prepLog")), &QPushButton::clicked, this, &PrepPage::log);
    connect(m_header->addButton(tr("Print"), QStringLiteral("prepPrint"), QStringLiteral("print")),
            &QPushButton::clicked, this, [this] { depart(LeavingTarget::Printer); });
    connect(m_header->addPrimary(tr("Export PDF"), QStringLiteral("prepExport"), QStringLiteral("download")),
            &QPushButton::clicked, this, [this] { depart(LeavingTarget::Pdf); });
}

void PrepPage::addSections(QVBoxLayout *main, QVBoxLayout *rail)
{
    auto *previews = new PreviewsSection(m_model, context(), m_main);
    auto *last = new LastTimeSection(m_model, context(), m_main);
    auto *owed = new OwedSection(m_model, context(), m_rail);
    auto *topics = new TopicsSection(m_model, context(), m_rail);
    auto *intention = new IntentionSection(m_model, context(), m_rail);
    auto *kindWord = new KindWordSection(m_model, context(), m_rail);
    m_sections = {last, owed, previews, topics, kindWord, intention};
    for (QWidget *widget : {static_cast<QWidget *>(m_remember), static_cast<QWidget *>(m_agenda),
                            static_cast<QWidget *>(previews), static_cast<QWidget *>(last)})
        main->addWidget(widget);
    for (QWidget *widget : {static_cast<QWidget *>(owed), static_cast<QWidget *>(topics),
                            static_cast<QWidget *>(kindWord), static_cast<QWidget *>(intention)})
        rail->addWidget(widget);
    main->addStretch(1);
    rail->addStretch(1);
}

void PrepPage::build()
{
    addButtons();
    auto *main = new QVBoxLayout(m_main);
    auto *rail = new QVBoxLayout(m_rail);
    addSections(main, rail);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    for (QWidget *widget : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_empty)})
        column->addWidget(widget);
    column->addWidget(m_body, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("prepScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    keepPageSide(*scroll, *column, "page-top", "step-24");
    followTheme(this, [this, main, rail, column] {
        column->setSpacing(theme().px("step-16"));
        for (QVBoxLayout *layout : {main, rail}) {
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(theme().px("step-24"));
        }
        m_grid->setContentsMargins(0, theme().px("step-8"), 0, 0);
        m_grid->setSpacing(theme().px("column-gap"));
        arrange();
    });
}

// Below 1180 the rail drops under the main column.
void PrepPage::arrange()
{
    const bool narrow = window()->width() < theme().px("narrow-below");
    m_grid->removeWidget(m_main);
    m_grid->removeWidget(m_rail);
    m_grid->addWidget(m_main, 0, 0);
    m_grid->addWidget(m_rail, narrow ? 1 : 0, narrow ? 0 : 1, narrow ? Qt::Alignment() : Qt::AlignTop);
    m_rail->setMinimumWidth(narrow ? 0 : theme().px("rail"));
    m_rail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme().px("rail"));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 0);
}

void PrepPage::attachActions()
{
    ActionTable &actions = context().actions;
    actions.attach(QStringLiteral("prep-print"), this, this, [this] { depart(LeavingTarget::Printer); });
    actions.attach(QStringLiteral("prep-export"), this, this, [this] { depart(LeavingTarget::Pdf); });
    actions.attach(QStringLiteral("prep-next"), this, this, [this] { m_model.step(1); });
    actions.attach(QStringLiteral("prep-before"), this, this, [this] { m_model.step(-1); });
}

// The list of what leaves is about the sheet it was asked for.
void PrepPage::leave()
{
    m_leaving->panel()->close();
}

void PrepPage::enter(const Place &place)
{
    leave();
    m_model.show(place);
    if (m_model.hasSheet())
        m_agenda->focusFirst();
}

// The model hears of every command itself; another program's come this way too.
void PrepPage::refresh(const ChangeSet &changes)
{
    if (changes.command.isNull())
        m_model.reload();
}

QString PrepPage::subtitle() const
{
    const OneOnOneSheet &sheet = m_model.sheet();
    QStringList parts;
    if (!sheet.role.isEmpty())
        parts << sheet.role;
    if (!sheet.when.date.isValid())
        return (parts << tr("no 1:1 planned")).join(tr(" · ", "between parts of a line"));
    QString when = Dates::soon(sheet.when.date, sheet.when.time, m_model.today());
    if (sheet.when.zoneTime.isValid())
        when = tr("%1 (%2 in %3)", "when, the time in another zone, the zone")
                   .arg(when, Dates::time(sheet.when.zoneTime), QString::fromLatin1(sheet.when.zone));
    parts << when << Dates::minutes(sheet.minutes);
    if (sheet.week > 0)
        parts << Dates::weekOf(sheet.week, sheet.weeks);
    return parts.join(tr(" · ", "between parts of a line"));
}

void PrepPage::display()
{
    const bool there = m_model.hasSheet();
    m_day->refresh();
    m_empty->setVisible(!there);
    m_body->setVisible(there);
    m_avatar->setVisible(there);
    for (const char *name : {"prepLog", "prepPrint", "prepExport"})
        m_header->findChild<QPushButton *>(QString::fromLatin1(name))->setEnabled(there);
    if (!there) {
        m_header->setTitle(tr("The day’s preps"));
        return m_header->setSubtitle({});
    }
    const OneOnOneSheet &sheet = m_model.sheet();
    m_avatar->setFace({sheet.peer.peerId, sheet.peer.name, {}});
    m_header->setTitle(sheet.peer.name);
    m_header->setSubtitle(subtitle());
    m_remember->refresh();
    m_agenda->refresh();
    for (PrepSection *section : std::as_const(m_sections))
        section->refresh();
}

void PrepPage::depart(LeavingTarget target)
{
    if (m_model.hasSheet())
        m_leaving->begin(target, m_model.initials(),
                         [this](const SheetExtras &extras) { return m_model.departure(extras); });
}

void PrepPage::departDay(LeavingTarget target)
{
    m_leaving->begin(target, m_model.initials(),
                     [this](const SheetExtras &extras) { return m_model.departureOfDay(extras); });
}

void PrepPage::log()
{
    Place place;
    place.page = PageId::Log;
    place.peer = m_model.sheet().peer.peerId;
    place.meeting = m_model.sheet().meetingId;
    context().navigator.go(place);
}

void PrepPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace lanai
