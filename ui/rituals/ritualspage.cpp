#include "ui/rituals/ritualspage.h"
#include "core/journal/journal.h"
#include "core/journal/rituals.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/sides.h"
#include "ui/rituals/ritualacts.h"
#include "ui/rituals/ritualrow.h"
#include "ui/rituals/ritualwords.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

RitualsPage::RitualsPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new RitualsModel(context.journal, this))
    , m_acts(new RitualActs(context, this))
    , m_header(new PageHeader(tr("Rituals"), this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_rows(new RowList)
    , m_empty(new EmptyState(tr("No rituals yet."),
                             tr("A coffee before the meeting, a dinner after the offsite, a reunion each quarter: what "
                                "is tacked on to work happens, and the bond outlives it.")))
{
    setObjectName(QStringLiteral("ritualsPage"));
    QPushButton *fresh = m_header->addPrimary(tr("New ritual"), QStringLiteral("ritualNew"), QStringLiteral("plus"));
    connect(fresh, &QPushButton::clicked, m_acts, [this] { m_acts->add(); });
    QPushButton *first = m_empty->addButton(tr("Add the first"), QStringLiteral("ritualFirst"));
    connect(first, &QPushButton::clicked, m_acts, [this] { m_acts->add(); });
    m_error->setObjectName(QStringLiteral("ritualsError"));
    m_error->hide();
    m_rows->setObjectName(QStringLiteral("ritualRows"));
    m_rows->setAccessibleName(tr("Rituals"));
    layOut();
    attachActions();
    connect(m_model, &RitualsModel::changed, this, &RitualsPage::showModel);
    followTheme(this, [this] {
        if (isInFront())
            showModel();
    });
    countAnew();
}

void RitualsPage::layOut()
{
    auto *content = new QWidget(m_area);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_rows);
    column->addStretch();
    m_area->setWidget(content);
    // A row's ground reaches beyond its words, into the page's margin.
    const auto place = [this, column] {
        const int inset = theme().px("step-8");
        column->setContentsMargins(sided(theme().px("page-side") - inset, theme().px("ritual-top"),
                                         sideBesideBar(*m_area) - inset, theme().px("page-side")));
        m_empty->setContentsMargins(inset, 0, inset, theme().px("step-24"));
    };
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, place);
    followTheme(this, place);
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-16");
}

void RitualsPage::attachActions()
{
    ActionTable &actions = context().actions;
    for (const ActionSpec &spec : actions.specs()) {
        if (spec.page == PageId::Rituals)
            actions.attach(spec.id, this, this, [this, id = spec.id] { act(id); });
    }
    connect(&actions, &ActionTable::keysChanged, this, &RitualsPage::showModel);
}

void RitualsPage::enter(const Place &place)
{
    m_model->reload();
    if (ListRow *row = m_rows->row(QStringLiteral("ritual-") + idText(place.thing)))
        row->setFocus(Qt::ShortcutFocusReason);
    else if (m_rows->current() != nullptr)
        m_rows->focusCurrent(Qt::ShortcutFocusReason);
    else
        m_header->findChild<QPushButton *>(QStringLiteral("ritualNew"))->setFocus(Qt::OtherFocusReason);
}

void RitualsPage::refresh(const ChangeSet &changes)
{
    if (!RitualsModel::concerns(changes))
        return;
    if (isInFront())
        m_model->reload();
    else if (changes.touches(QLatin1StringView("ritual")))
        countAnew();
}

// What stands in the sidebar, without a look at people, notes and what could be.
void RitualsPage::countAnew()
{
    const Result<QList<Ritual>> all = context().journal.rituals().all();
    if (!all)
        return; // the page itself says why, once it is in front
    m_count = int(std::count_if(all->cbegin(), all->cend(), [today = m_model->today()](const Ritual &ritual) {
        return RitualsModel::isDue(ritualState(ritual, today));
    }));
    Q_EMIT countChanged();
}

void RitualsPage::addTitle(const QString &title)
{
    auto *header = new SectionHeader(title, Type::BaseStrong, m_rows);
    const int above = m_rows->rows().isEmpty() ? 0 : theme().px("step-24");
    header->setContentsMargins(theme().px("step-8"), above, theme().px("step-8"), theme().px("step-4"));
    m_rows->addWidget(header);
}

void RitualsPage::addLines(const QList<RitualLine> &lines)
{
    for (const RitualLine &line : lines) {
        auto *row = new RitualRow(line, m_model->today(), context().actions, m_rows);
        connect(row, &RitualRow::verbChosen, this, [this, row](const QString &action) {
            row->setFocus(Qt::OtherFocusReason); // the verb is about this one
            act(action);
        });
        connect(row, &ListRow::opened, m_acts, [this, line] { m_acts->change(line.ritual); });
        connect(row, &ListRow::menuWanted, m_acts, [this, line](const QPoint &at) { m_acts->menu(line, at); });
        m_rows->addRow(row);
    }
}

void RitualsPage::addIdeas()
{
    const RitualPage &page = m_model->page();
    if (page.suggestions.isEmpty())
        return;
    addTitle(tr("Suggestions"));
    for (const RitualSuggestion &idea : page.suggestions) {
        auto *row =
            new RitualIdeaRow(idea, RitualWords::suggestion(idea, page, m_model->today()), context().actions, m_rows);
        connect(row, &RitualIdeaRow::verbChosen, m_acts, [this, idea] { m_acts->follow(idea); });
        connect(row, &ListRow::opened, m_acts, [this, idea] { m_acts->follow(idea); });
        m_rows->addRow(row);
    }
}

void RitualsPage::showModel()
{
    const RitualPage &page = m_model->page();
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    m_count = m_model->due();
    Q_EMIT countChanged();
    m_header->setSubtitle(RitualWords::subtitle(page, m_model->today()));
    const int scrolled = m_area->verticalScrollBar()->value();
    m_rows->noteFocus();
    m_rows->clear();
    addLines(page.living);
    addIdeas();
    if (!page.ended.isEmpty()) {
        addTitle(tr("Ended"));
        addLines(page.ended);
    }
    m_empty->setVisible(page.living.isEmpty() && page.ended.isEmpty());
    m_rows->restoreFocus();
    m_area->verticalScrollBar()->setValue(scrolled);
}

void RitualsPage::act(const QString &action)
{
    if (action == QStringLiteral("ritual-new"))
        return m_acts->add();
    if (const auto *row = qobject_cast<RitualRow *>(m_rows->current())) {
        const RitualLine line = row->line(); // the row may go while it is dealt with
        if (action == QStringLiteral("ritual-happened"))
            m_acts->happened(line.ritual);
        else if (action == QStringLiteral("ritual-end"))
            m_acts->end(line.ritual);
        else if (action == QStringLiteral("ritual-change"))
            m_acts->change(line.ritual);
        else if (action == QStringLiteral("ritual-delete"))
            m_acts->remove(line.ritual);
        else if (action == QStringLiteral("ritual-note") && !line.lastNote.isNull())
            m_acts->openNote(line);
    } else if (const auto *idea = qobject_cast<RitualIdeaRow *>(m_rows->current())) {
        if (action == QStringLiteral("ritual-idea"))
            m_acts->follow(RitualSuggestion(idea->idea()));
    }
}

} // namespace lanai
