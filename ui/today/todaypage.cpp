#include "ui/today/todaypage.h"
#include "core/journal/journal.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/sides.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/today/backupnotice.h"
#include "ui/today/synclist.h"
#include "ui/today/todayacts.h"
#include "ui/today/todayrail.h"
#include "ui/today/todayrow.h"
#include "ui/today/waitingnoteform.h"
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

TodayPage::TodayPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new TodayModel(context.journal, this))
    , m_acts(new TodayActs(context, this))
    , m_header(new PageHeader({}, this))
    , m_review(m_header->addButton(tr("Review the week"), QStringLiteral("reviewButton"), QStringLiteral("check")))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_syncs(new SyncList)
    , m_rail(new TodayRail(*m_acts, context.journal.clock()))
{
    setObjectName(QStringLiteral("todayPage"));
    m_review->setAccessibleName(tr("Review the week"));
    m_review->hide();
    connect(m_review, &QPushButton::clicked, this, [this] {
        Place review;
        review.page = PageId::Review;
        this->context().navigator.go(review);
    });
    QPushButton *log = m_header->addPrimary(tr("Log a 1:1"), QStringLiteral("logButton"), QStringLiteral("plus"));
    log->setAccessibleName(tr("Log a 1:1"));
    connect(log, &QPushButton::clicked, this, &TodayPage::logNext);
    m_error->setObjectName(QStringLiteral("todayError"));
    layOut();
    connectList();
    attachActions();
    connect(m_model, &TodayModel::changed, this, &TodayPage::showModel);
    followTheme(this, [this] {
        if (m_model->today().date.isValid())
            showModel();
    });
}

void TodayPage::layOut()
{
    auto *content = new QWidget(m_area);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->addWidget(m_syncs, 1);
    m_columns->addWidget(m_rail);
    m_area->setWidget(content);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &TodayPage::spread);
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-24");
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, new BackupNotice(context(), this));
}

void TodayPage::connectList()
{
    connect(m_syncs, &SyncList::opened, this, [this](const SyncRow &sync) { m_acts->openPeer(sync.peer.id); });
    connect(m_syncs, &SyncList::prepWanted, this,
            [this](const SyncRow &sync) { m_acts->prep(sync.peer.id, sync.meetingId); });
    connect(m_syncs, &SyncList::logWanted, this,
            [this](const SyncRow &sync) { m_acts->log(sync.peer.id, sync.meetingId); });
    connect(m_syncs, &SyncList::menuWanted, m_acts, &TodayActs::syncMenu);
    connect(m_rail, &TodayRail::focusLost, m_syncs, &SyncList::takeFocus);
    connect(m_syncs, &SyncList::newSeriesWanted, this, [this] { m_acts->startSeries(); });
    connect(m_syncs, &SyncList::peersWanted, this, [this] {
        Place triage;
        triage.page = PageId::Triage;
        this->context().navigator.go(triage);
    });
}

// On the row one is on; the keys belong to the page, so that typing in a form is left alone.
void TodayPage::attachActions()
{
    context().actions.attach(QStringLiteral("today-log"), this, this, [this] {
        if (const auto [peer, meeting] = onRow(); !peer.isNull())
            m_acts->log(peer, meeting);
    });
    context().actions.attach(QStringLiteral("today-prep"), this, this, [this] {
        if (const auto [peer, meeting] = onRow(); !peer.isNull())
            m_acts->prep(peer, meeting);
    });
}

std::pair<Id, Id> TodayPage::onRow() const
{
    if (const TodayRow *row = m_rail->focused())
        return {row->look().peer, row->look().meeting};
    const SyncRow *sync = m_syncs->current();
    return sync == nullptr ? std::pair<Id, Id>() : std::pair(sync->peer.id, sync->meetingId);
}

void TodayPage::enter(const Place & /*place*/)
{
    m_model->reload();
    m_syncs->takeFocus();
}

void TodayPage::refresh(const ChangeSet &changes)
{
    m_model->refresh(changes);
}

void TodayPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    m_header->setTitle(m_model->title());
    m_header->setSubtitle(m_model->subtitle());
    m_review->setVisible(m_model->reviewIsDue());
    const int scrolled = m_area->verticalScrollBar()->value();
    m_syncs->fill(*m_model);
    m_rail->fill(*m_model);
    m_area->verticalScrollBar()->setValue(scrolled);
    spread();
}

bool TodayPage::isNarrow() const
{
    return window()->width() < theme().px("narrow-below");
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    spread();
}

void TodayPage::spread()
{
    const bool narrow = isNarrow();
    const int inset = theme().px("today-inset");
    const int side = theme().px("page-side");
    const int right = sideBesideBar(*m_area);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // A row's ground reaches beyond its words, into the page's margin and the gap between the columns.
    const bool alone = narrow || m_rail->isEmpty();
    m_columns->setContentsMargins(sided(side - inset, 0, alone ? right - inset : right, side));
    m_columns->setSpacing(narrow ? theme().px("step-24") : theme().px("column-gap") - inset);
    m_rail->setContentsMargins(narrow ? inset : 0, 0, narrow ? inset : 0, 0);
    m_rail->setMinimumWidth(narrow ? 0 : theme().px("rail"));
    m_rail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme().px("rail"));
    m_rail->setHidden(m_rail->isEmpty());
}

void TodayPage::logNext()
{
    const auto place = m_model->nextToLog();
    if (place)
        context().navigator.go(*place);
    else
        m_acts->log({}); // the log asks with whom
}

// What is being filed stands in a form over the page.
std::optional<Draft> TodayPage::unkept()
{
    WaitingNoteForm *form = findChild<WaitingNoteForm *>();
    return form != nullptr ? form->filing().unkept() : std::nullopt;
}

} // namespace lanai
