#include "ui/circles/circlespage.h"
#include "core/journal/journal.h"
#include "ui/circles/circleacts.h"
#include "ui/circles/circleasks.h"
#include "ui/circles/circlehead.h"
#include "ui/circles/circlehealth.h"
#include "ui/circles/circlelists.h"
#include "ui/circles/circleterm.h"
#include "ui/circles/circlewords.h"
#include "ui/circles/draftedform.h"
#include "ui/circles/sessionacts.h"
#include "ui/circles/sessionssection.h"
#include "ui/circles/topicbank.h"
#include "ui/leaving/leaving.h"
#include "ui/leaving/leavingpanel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/threecolumns.h"
#include "ui/shell/errortext.h"
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {

CirclesPage::CirclesPage(const Context &context, QWidget *parent, Printing &printing)
    : Page(context, parent)
    , m_model(new CirclesModel(context.journal, this))
    , m_acts(new CircleActs(context, *m_model, this))
    , m_sessionActs(new SessionActs(*m_acts))
    , m_header(new PageHeader(tr("Circles"), this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_lists(new CircleLists(nullptr))
    , m_empty(new EmptyState(tr("No circle yet."),
                             tr("A few peers with the same kind of work, who meet for a while and have one another’s "
                                "back. What is said in it stays in it.")))
    , m_head(new CircleHead(*m_acts, nullptr))
    , m_term(new CircleTerm(*m_acts, nullptr))
    , m_sessions(new SessionsSection(*m_sessionActs, *m_model, context.journal.clock(), nullptr))
    , m_health(new HealthSection(nullptr))
    , m_bank(new TopicBank(*m_acts, nullptr))
    , m_asks(new CircleAsks(nullptr))
    , m_leaving(new Leaving(context, printing, this, m_error))
{
    setObjectName(QStringLiteral("circlesPage"));
    setAccessibleName(tr("Circles"));
    QPushButton *fresh = m_header->addPrimary(tr("New circle"), QStringLiteral("circleNew"), QStringLiteral("plus"));
    connect(fresh, &QPushButton::clicked, m_acts, [this] { m_acts->create(); });
    QPushButton *first = m_empty->addButton(tr("Begin the first"), QStringLiteral("circleFirst"));
    connect(first, &QPushButton::clicked, m_acts, [this] { m_acts->create(); });
    m_error->setObjectName(QStringLiteral("circlesError"));
    layOut();
    connectList();
    attachActions();
    connect(m_model, &CirclesModel::changed, this, &CirclesPage::showModel);
    followTheme(this, [this] {
        if (isInFront())
            showModel();
    });
    m_model->countAnew();
}

QWidget *CirclesPage::middle()
{
    auto *held = new QWidget;
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins({});
    column->setSpacing(theme().px("step-16"));
    for (QWidget *part : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_head),
                          static_cast<QWidget *>(m_term), static_cast<QWidget *>(m_sessions)})
        column->addWidget(part);
    connect(m_sessions, &SessionsSection::sheetWanted, this,
            [this] { askForSheet(m_sessions->findChild<QPushButton *>(QStringLiteral("sessionSheet"))); });
    return held;
}

QWidget *CirclesPage::beside()
{
    auto *held = new QWidget;
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins({});
    column->setSpacing(theme().px("peer-section-gap"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_health), static_cast<QWidget *>(m_bank), static_cast<QWidget *>(m_asks)})
        column->addWidget(part);
    connect(m_asks, &CircleAsks::askWanted, m_acts, [this](const Id &ask) { m_acts->lead(PageId::Asks, ask); });
    return held;
}

void CirclesPage::layOut()
{
    m_columns = new ThreeColumns(m_lists, middle(), beside(), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_header);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(bar);
    column->addWidget(m_columns, 1);
    followTheme(this, [head, bar] {
        const int side = theme().px("page-side");
        head->setContentsMargins(side, theme().px("page-top"), side, theme().px("staff-head-under"));
        bar->setContentsMargins(side, 0, side, 0);
    });
}

void CirclesPage::connectList()
{
    connect(m_lists, &CircleLists::chosen, this, [this](const Id &circle) {
        m_model->show(circle);
        m_columns->middleArea()->ensureVisible(0, 0);
    });
    connect(m_lists, &CircleLists::opened, this, [this] {
        if (auto *into = m_head->findChild<QPushButton *>(QStringLiteral("circleChange")))
            into->setFocus(Qt::TabFocusReason);
    });
    connect(m_lists, &CircleLists::menuWanted, m_acts, &CircleActs::menu);
}

void CirclesPage::enter(const Place &place)
{
    m_leaving->panel()->close();
    m_model->show(place.thing, place.meeting);
    m_columns->arrange(*window());
    if (place.words == QStringLiteral("new"))
        return m_acts->create(place.peer);
    bringIntoView(place);
}

void CirclesPage::bringIntoView(const Place &place)
{
    QWidget *wanted = place.meeting.isNull() ? nullptr : m_sessions->widgetOf(place.meeting);
    if (m_model->isEmpty())
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else
        m_lists->takeFocus();
    if (wanted != nullptr)
        m_columns->middleArea()->ensureWidgetVisible(wanted);
    else if (!place.thing.isNull())
        m_columns->middleArea()->ensureVisible(0, 0);
}

// The list of what leaves is about the circle it was asked for; what is half typed stays in its form's draft.
void CirclesPage::leave()
{
    m_leaving->panel()->close();
    for (DraftedForm *form : findChildren<DraftedForm *>())
        form->keepDraft();
}

void CirclesPage::refresh(const ChangeSet &changes)
{
    if (!CirclesModel::concerns(changes))
        return;
    if (isInFront()) {
        m_model->reload();
        return;
    }
    m_model->countAnew();
    Q_EMIT countChanged();
}

void CirclesPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    Q_EMIT countChanged();
    m_header->setSubtitle(CircleWords::subtitle(m_model->living(), m_model->today()));
    m_lists->show(*m_model);
    const CirclePage *page = m_model->page();
    m_empty->setVisible(page == nullptr);
    for (QWidget *part :
         {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_term), static_cast<QWidget *>(m_sessions)})
        part->setVisible(page != nullptr);
    m_columns->setBesideShown(page != nullptr);
    m_sessions->refresh();
    if (page == nullptr)
        return;
    m_head->show(*page);
    m_term->show(*page);
    m_health->show(*page);
    m_bank->show(*page);
    m_asks->show(page->asks, page->today);
}

void CirclesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_columns != nullptr)
        m_columns->arrange(*window());
}

} // namespace lanai
