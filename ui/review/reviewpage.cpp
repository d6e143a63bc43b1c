#include "ui/review/reviewpage.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hintbutton.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/sides.h"
#include "ui/review/reviewacts.h"
#include "ui/review/reviewrow.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

ReviewPage::ReviewPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new ReviewModel(context.journal, this))
    , m_acts(new ReviewActs(context, this))
    , m_header(new PageHeader(tr("Weekly review"), this))
    , m_finish(new HintButton(tr("Finish"), this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_rows(new RowList)
    , m_empty(new EmptyState(tr("Nothing left for this week."),
                             tr("The 1:1s are logged, promises and terms are dealt with, and the week ahead is "
                                "prepared. Finish the review, and it comes back next week.")))
{
    setObjectName(QStringLiteral("reviewPage"));
    m_finish->setObjectName(QStringLiteral("reviewFinish"));
    m_finish->setAccessibleName(tr("Finish the weekly review"));
    m_finish->setAutoDefault(true); // Enter presses it
    m_header->addWidget(m_finish);
    m_error->setObjectName(QStringLiteral("reviewError"));
    m_error->hide();
    m_rows->setObjectName(QStringLiteral("reviewRows"));
    m_rows->setAccessibleName(tr("Weekly review"));
    layOut();
    attachActions();
    connect(m_finish, &QPushButton::clicked, this, &ReviewPage::finish);
    connect(m_model, &ReviewModel::changed, this, &ReviewPage::showModel);
    connect(qApp, &QApplication::focusChanged, this, &ReviewPage::followCurrent);
    followTheme(this, [this] {
        if (m_model->review().date.isValid())
            showModel();
    });
}

void ReviewPage::layOut()
{
    auto *content = new QWidget(m_area);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->addWidget(m_rows);
    column->addWidget(m_empty);
    column->addStretch();
    m_area->setWidget(content);
    // A row's ground reaches beyond its words, into the page's margin.
    const auto place = [this, column] {
        const int inset = theme().px("step-8");
        column->setContentsMargins(sided(theme().px("page-side") - inset, theme().px("review-top"),
                                         sideBesideBar(*m_area) - inset, theme().px("page-side")));
        m_empty->setContentsMargins(inset, 0, inset, 0);
    };
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, place);
    followTheme(this, place);
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-16");
}

// The keys belong to the page, so that typing in a form is left alone.
void ReviewPage::attachActions()
{
    ActionTable &actions = context().actions;
    for (const ActionSpec &spec : actions.specs()) {
        if (spec.page == PageId::Review && spec.id != QStringLiteral("review-finish"))
            actions.attach(spec.id, this, this, [this, id = spec.id] { act(id); });
    }
    actions.attach(QStringLiteral("review-finish"), this, this, &ReviewPage::finish);
    connect(&actions, &ActionTable::keysChanged, this, &ReviewPage::showModel);
}

void ReviewPage::enter(const Place & /*place*/)
{
    m_model->reload();
    if (m_rows->current() == nullptr)
        m_finish->setFocus(Qt::OtherFocusReason);
    else
        m_rows->focusCurrent(Qt::ShortcutFocusReason);
}

void ReviewPage::refresh(const ChangeSet &changes)
{
    if (isInFront())
        m_model->refresh(changes);
}

void ReviewPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    m_header->setSubtitle(m_model->subtitle());
    m_finish->setKeys(context().actions.keysOf(QStringLiteral("review-finish")));
    const int scrolled = m_area->verticalScrollBar()->value();
    m_rows->noteFocus();
    m_rows->clear();
    for (const ReviewSection &section : m_model->sections()) {
        auto *title = new SectionHeader(section.title, Type::BaseStrong, m_rows);
        title->setCaption(section.caption);
        const int above = m_rows->rows().isEmpty() ? 0 : theme().px("step-24");
        title->setContentsMargins(theme().px("step-8"), above, theme().px("step-8"), theme().px("step-4"));
        m_rows->addWidget(title);
        for (const ReviewLine &line : section.lines)
            addRow(line);
    }
    m_empty->setVisible(m_model->sections().isEmpty());
    if (!m_rows->restoreFocus())
        m_finish->setFocus(Qt::OtherFocusReason);
    m_area->verticalScrollBar()->setValue(scrolled);
    followCurrent();
}

void ReviewPage::addRow(const ReviewLine &line)
{
    auto *row = new ReviewRow(line, m_model->words(), context().actions, m_rows);
    connect(row, &ReviewRow::verbChosen, m_acts, [this, line](const QString &action) { m_acts->act(action, line); });
    connect(row, &ListRow::opened, m_acts, [this, line] { m_acts->open(line); });
    connect(row, &ListRow::ticked, m_acts, [this, line] { m_acts->act(QStringLiteral("review-pass"), line); });
    m_rows->addRow(row);
}

ReviewRow *ReviewPage::current() const
{
    return qobject_cast<ReviewRow *>(m_rows->current());
}

void ReviewPage::followCurrent()
{
    for (ListRow *row : m_rows->rows()) {
        if (auto *line = qobject_cast<ReviewRow *>(row))
            line->setCurrent(line == m_rows->current());
    }
}

void ReviewPage::act(const QString &action)
{
    if (const ReviewRow *row = current())
        m_acts->act(action, ReviewLine(row->line())); // the row may go while it is dealt with
}

void ReviewPage::finish()
{
    if (m_acts->finish())
        context().navigator.back();
}

} // namespace lanai
