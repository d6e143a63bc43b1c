#include "ui/oneonones/oneononespage.h"
#include "core/journal/journal.h"
#include "ui/oneonones/loadcards.h"
#include "ui/oneonones/rhythmacts.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/oneonones/serieslist.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/sides.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

OneOnOnesPage::OneOnOnesPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new RhythmModel(context.journal, this))
    , m_acts(new RhythmActs(context, this))
    , m_header(new PageHeader(tr("1:1s"), this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_week(new WeekdayCard)
    , m_guard(new GuardCard)
    , m_series(new SeriesList(*m_acts))
{
    setObjectName(QStringLiteral("oneOnOnesPage"));
    QPushButton *fortnight = m_header->addButton(tr("Plan the next two weeks"), QStringLiteral("planFortnight"));
    fortnight->setAccessibleName(tr("Plan the next two weeks"));
    connect(fortnight, &QPushButton::clicked, m_acts, &RhythmActs::planFortnight);
    QPushButton *away = m_header->addButton(tr("Away weeks"), QStringLiteral("awayWeeks"), QStringLiteral("sun"));
    away->setAccessibleName(tr("Away weeks"));
    connect(away, &QPushButton::clicked, m_acts, &RhythmActs::editAway);
    QPushButton *start = m_header->addPrimary(tr("New series"), QStringLiteral("newSeries"), QStringLiteral("plus"));
    start->setAccessibleName(tr("New series"));
    connect(start, &QPushButton::clicked, m_acts, [this] { m_acts->startSeries(); });
    m_error->setObjectName(QStringLiteral("oneOnOnesError"));
    m_error->hide();
    layOut();
    connectCards();
    attachActions();
    connect(m_model, &RhythmModel::changed, this, &OneOnOnesPage::showModel);
    followTheme(this, [this] {
        if (m_model->page().today.isValid())
            showModel();
    });
    countAnew();
}

void OneOnOnesPage::layOut()
{
    auto *content = new QWidget(m_area);
    m_column = new QVBoxLayout(content);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->addWidget(m_week, 1);
    m_cards->addWidget(m_guard);
    m_column->addLayout(m_cards);
    m_column->addWidget(m_series, 1);
    m_area->setWidget(content);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &OneOnOnesPage::spread);
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-16");
}

void OneOnOnesPage::connectCards()
{
    connect(m_week, &WeekdayCard::regroupWanted, this, &OneOnOnesPage::regroup);
    connect(m_guard, &GuardCard::lighterWanted, this, &OneOnOnesPage::lighten);
    connect(m_guard, &GuardCard::limitsWanted, m_acts, &RhythmActs::editLimits);
}

// About those that are marked, else the 1:1 one is on or the next of the series; the keys belong to the page, so that
// typing in a form is left alone.
void OneOnOnesPage::attachActions()
{
    context().actions.attach(QStringLiteral("oneonones-away"), this, m_acts, &RhythmActs::editAway);
    context().actions.attach(QStringLiteral("oneonones-fortnight"), this, m_acts, &RhythmActs::planFortnight);
    context().actions.attach(QStringLiteral("oneonones-move"), this, m_series, &SeriesList::moveMeant);
    context().actions.attach(QStringLiteral("oneonones-skip"), this, m_series, &SeriesList::skipMeant);
}

void OneOnOnesPage::enter(const Place & /*place*/)
{
    m_model->reload();
    m_series->takeFocus();
}

void OneOnOnesPage::refresh(const ChangeSet &changes)
{
    if (!RhythmModel::concerns(changes))
        return;
    if (isInFront())
        m_model->reload();
    else if (changes.touches(QLatin1StringView("term")) || changes.touches(QLatin1StringView("series")) ||
             changes.touches(QLatin1StringView("peer")))
        countAnew(); // a note or a meeting changes nothing about who needs a decision
}

void OneOnOnesPage::countAnew()
{
    const Result<QList<SeriesState>> all = context().journal.oneOnOnes().standings();
    if (!all)
        return; // the page itself says why, once it is in front
    const auto needed = std::count_if(all->cbegin(), all->cend(), [](const SeriesState &one) {
        return one.needsDecision && !lapsedLongAgo(one.term, one.today);
    });
    m_count = int(needed);
    Q_EMIT countChanged();
}

void OneOnOnesPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    const RhythmPage &page = m_model->page();
    if (!page.today.isValid())
        return;
    m_header->setSubtitle(RhythmWords::subtitle(page));
    m_week->show(*m_model);
    m_guard->show(*m_model);
    m_week->setHidden(page.rows.isEmpty());
    m_guard->setHidden(page.rows.isEmpty());
    const int scrolled = m_area->verticalScrollBar()->value();
    m_series->fill(*m_model);
    m_area->verticalScrollBar()->setValue(scrolled);
    m_count = page.needDecision();
    Q_EMIT countChanged();
    spread();
}

bool OneOnOnesPage::isNarrow() const
{
    return window()->width() < theme().px("narrow-below");
}

void OneOnOnesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    spread();
}

void OneOnOnesPage::spread()
{
    const bool narrow = isNarrow();
    m_column->setContentsMargins(sided(theme().px("page-side"), 0, sideBesideBar(*m_area), theme().px("step-16")));
    m_column->setSpacing(theme().px("step-24"));
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setSpacing(theme().px("step-16"));
    m_guard->setMinimumWidth(narrow ? 0 : theme().px("rhythm-guard"));
    m_guard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme().px("rhythm-guard"));
}

void OneOnOnesPage::regroup()
{
    if (const LoadAdvice *advice = m_model->grouping())
        m_acts->decide(advice->peer.id, QStringLiteral("change"));
}

// Moves what could move; what has to be thought about is decided on its own page.
void OneOnOnesPage::lighten()
{
    const LoadAdvice *advice = m_model->lightening();
    if (advice == nullptr) {
        if (const RhythmRow *slower = m_model->slower())
            m_acts->decide(slower->series.peer.id, QStringLiteral("change"));
        return;
    }
    if (advice->kind != LoadAdvice::Kind::Lighter)
        return m_acts->decide(advice->peer.id, QStringLiteral("change"));
    for (const RhythmRow &row : m_model->page().rows) {
        for (const RhythmMeeting &meeting : row.meetings) {
            if (meeting.id == advice->meeting)
                return m_acts->moveTo(advice->peer.shortName, RhythmMeeting(meeting), QDate(advice->to));
        }
    }
}

} // namespace lanai
