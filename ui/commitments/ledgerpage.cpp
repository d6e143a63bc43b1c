#include "ui/commitments/ledgerpage.h"
#include "core/journal/journal.h"
#include "core/journal/promises.h"
#include "ui/commitments/bulkbar.h"
#include "ui/commitments/ledgeracts.h"
#include "ui/commitments/ledgerrail.h"
#include "ui/commitments/promisedetail.h"
#include "ui/commitments/promiserow.h"
#include "ui/parts/choice.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/sides.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/toasts.h"
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

LedgerPage::LedgerPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new LedgerModel(context.journal, this))
    , m_acts(new LedgerActs(context, this))
    , m_header(new PageHeader(tr("Commitments"), this))
    , m_views(new Choice(Choice::Mode::Single, this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_rows(new RowList)
    , m_empty(new EmptyState({}, {}))
    , m_rail(new LedgerRail)
    , m_bulk(new BulkBar(m_model->words(), context.actions, this))
{
    setObjectName(QStringLiteral("commitmentsPage"));
    QPushButton *add = m_header->addPrimary(tr("New commitment"), QStringLiteral("ledgerAdd"), QStringLiteral("plus"));
    add->setAccessibleName(tr("New commitment"));
    connect(add, &QPushButton::clicked, this, [this] { act(QStringLiteral("ledger-new")); });
    QStringList ids;
    QStringList texts;
    for (const auto &each : EnumWords<LedgerView>::words) {
        ids << QString(each.word);
        texts << LedgerWords::view(each.value);
    }
    m_views->setObjectName(QStringLiteral("ledgerViews"));
    m_views->setAccessibleName(tr("Which commitments are shown"));
    m_views->setChoices(ids, texts);
    m_views->setCurrent(ids.first());
    m_error->setObjectName(QStringLiteral("ledgerError"));
    m_error->hide();
    m_empty->setObjectName(QStringLiteral("ledgerEmpty"));
    m_rows->setObjectName(QStringLiteral("ledgerRows"));
    m_rows->setAccessibleName(tr("Commitments"));
    layOut();
    attachActions();
    connect(m_views, &Choice::chosen, this,
            [this](const QString &id) { m_model->setView(fromWord<LedgerView>(id, {}).value_or(LedgerView::Open)); });
    connect(m_model, &LedgerModel::changed, this, &LedgerPage::showModel);
    connect(m_model, &LedgerModel::chosenChanged, this, &LedgerPage::showChosen);
    connect(m_bulk, &BulkBar::verbChosen, this, &LedgerPage::act);
    connect(m_bulk, &BulkBar::noneWanted, m_model, &LedgerModel::chooseNone);
    followTheme(this, [this] {
        if (isInFront())
            showModel();
    });
    countAnew();
}

void LedgerPage::layOut()
{
    auto *content = new QWidget(m_area);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_list = new QWidget(content);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_rows);
    column->addWidget(m_empty);
    column->addStretch(1);
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(m_rail);
    m_area->setWidget(content);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LedgerPage::spread);
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-16");
    auto *page = static_cast<QVBoxLayout *>(layout());
    const int side = theme().px("page-side");
    auto *views = new QHBoxLayout;
    views->setContentsMargins(side, 0, side, theme().px("step-16"));
    views->addWidget(m_views);
    views->addStretch(1);
    page->insertLayout(1, views);
    auto *foot = new QHBoxLayout;
    const int inset = theme().px("step-8"); // as far as the ground of a row reaches
    foot->setContentsMargins(side - inset, 0, side - inset, theme().px("step-12"));
    foot->addWidget(m_bulk);
    page->addLayout(foot);
}

// The keys belong to the page, so that typing in a form is left alone.
void LedgerPage::attachActions()
{
    ActionTable &actions = context().actions;
    for (const ActionSpec &spec : actions.specs()) {
        if (spec.page == PageId::Commitments)
            actions.attach(spec.id, this, this, [this, id = spec.id] { act(id); });
    }
    connect(&actions, &ActionTable::keysChanged, this, &LedgerPage::showModel);
}

void LedgerPage::enter(const Place &place)
{
    if (const Result<LedgerView> view = fromWord<LedgerView>(place.words, {}); view && !place.words.isEmpty()) {
        m_views->setCurrent(place.words);
        m_model->setView(*view);
    }
    m_model->reload();
    if (!place.thing.isNull())
        bringTo(place.thing);
    if (m_rows->current() != nullptr)
        m_rows->focusCurrent(Qt::ShortcutFocusReason);
    else
        m_views->setFocus(Qt::OtherFocusReason);
}

// Where it isn't in the view, the view changes: what is closed stands with the closed ones.
void LedgerPage::bringTo(const Id &commitment)
{
    for (const LedgerView view : {m_model->view(), LedgerView::Open, LedgerView::Closed}) {
        m_model->setView(view);
        if (m_model->line(commitment) != nullptr)
            break;
    }
    m_views->setCurrent(wordFor(m_model->view()));
    if (const LedgerLine *line = m_model->line(commitment)) {
        const QString key = line->key();
        m_model->open(commitment);
        if (ListRow *row = m_rows->row(key))
            row->setFocus(Qt::ShortcutFocusReason);
    }
}

void LedgerPage::refresh(const ChangeSet &changes)
{
    if (!LedgerModel::concerns(changes))
        return;
    if (isInFront())
        m_model->reload();
    else if (changes.touches(QLatin1StringView("commitment")) || changes.touches(QLatin1StringView("peer")))
        countAnew();
}

// What stands in the sidebar, without a look at all the rest.
void LedgerPage::countAnew()
{
    const Result<int> late = context().journal.promises().mineLate();
    if (!late)
        return; // the page itself says why, once it is in front
    m_count = *late;
    Q_EMIT countChanged();
}

void LedgerPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    m_header->setSubtitle(m_model->words().subtitle(m_model->ledger()));
    const int scrolled = m_area->verticalScrollBar()->value();
    m_rows->noteFocus();
    m_rows->clear();
    for (const LedgerSection &section : m_model->sections())
        addSection(section);
    const bool nothing = m_model->sections().isEmpty();
    m_empty->setWords(m_model->words().nothing(m_model->view()), m_model->words().nothingWhy(m_model->view()));
    m_empty->setVisible(nothing);
    m_rows->setVisible(!nothing);
    m_rail->tell(m_model->ledger());
    if (!m_rows->restoreFocus())
        m_views->setFocus(Qt::OtherFocusReason);
    m_area->verticalScrollBar()->setValue(scrolled);
    showChosen();
    spread();
    m_count = m_model->count();
    Q_EMIT countChanged();
}

void LedgerPage::addSection(const LedgerSection &section)
{
    auto *title = new SectionHeader(section.title, Type::BaseStrong, m_rows);
    title->setObjectName(QStringLiteral("section-") + section.key);
    title->setCaption(section.caption);
    const int above = m_rows->rows().isEmpty() ? 0 : theme().px("step-24");
    title->setContentsMargins(theme().px("step-8"), above, theme().px("step-8"), theme().px("step-4"));
    m_rows->addWidget(title);
    for (const LedgerLine &line : section.lines) {
        addRow(line);
        if (line.id() == m_model->opened())
            addDetail(line);
    }
}

void LedgerPage::addRow(const LedgerLine &line)
{
    auto *row = new PromiseRow(line, m_model->words(), context().actions, m_rows);
    const Id id = line.id();
    row->setOpened(id == m_model->opened());
    connect(row, &PromiseRow::verbChosen, m_acts, [this, line](const QString &action) { m_acts->act(action, {line}); });
    connect(row, &ListRow::opened, m_model, [this, id] { m_model->open(id == m_model->opened() ? Id() : id); });
    connect(row, &ListRow::ticked, this, [this, id] { toggleChosen(id); });
    connect(row, &ListRow::menuWanted, m_acts, [this, line](const QPoint &at) { m_acts->menu(line, at); });
    connect(row, &PromiseRow::reachedTo, m_model, [this, id] { m_model->chooseUpTo(id); });
    connect(row, &PromiseRow::extended, this, [this, row](int by) { extend(row, by); });
    m_rows->addRow(row);
}

void LedgerPage::addDetail(const LedgerLine &line)
{
    const Result<LedgerDetail> detail = m_model->detail(line.id());
    if (!detail)
        return context().toasts.tell(detail.error());
    auto *below = new PromiseDetail(*detail, m_model->words(), m_model->ledger().date, m_rows);
    connect(below, &PromiseDetail::noteWanted, m_acts,
            [this, entry = detail->source.entryId] { m_acts->openNote(entry); });
    connect(below, &PromiseDetail::peerWanted, m_acts, [this, line] { m_acts->openPeer(line); });
    m_rows->addWidget(below);
}

void LedgerPage::toggleChosen(const Id &commitment)
{
    m_model->choose(commitment, !m_model->isChosen(commitment));
}

void LedgerPage::extend(PromiseRow *from, int by)
{
    const qsizetype to = m_rows->rows().indexOf(from) + by;
    if (to < 0 || to >= m_rows->rows().size())
        return;
    if (!m_model->isChosen(from->line().id()))
        m_model->choose(from->line().id(), true);
    auto *next = static_cast<PromiseRow *>(m_rows->rows().at(to));
    m_model->choose(next->line().id(), true);
    next->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(next);
}

void LedgerPage::showChosen()
{
    QStringList verbs;
    for (ListRow *each : m_rows->rows()) {
        auto *row = static_cast<PromiseRow *>(each);
        row->setChosen(m_model->isChosen(row->line().id()));
    }
    if (m_model->view() == LedgerView::Closed)
        verbs << QStringLiteral("ledger-reopen");
    else
        verbs << QStringLiteral("ledger-kept") << QStringLiteral("ledger-renegotiate") << QStringLiteral("ledger-drop")
              << QStringLiteral("ledger-correct");
    m_bulk->tell(int(m_model->chosen().size()), verbs);
}

PromiseRow *LedgerPage::current() const
{
    return qobject_cast<PromiseRow *>(m_rows->current());
}

void LedgerPage::act(const QString &action)
{
    const PromiseRow *row = current();
    if (action == QStringLiteral("ledger-new"))
        return m_acts->add(row == nullptr ? Id() : row->line().row.peer.id);
    if (action == QStringLiteral("ledger-all"))
        return m_model->chooseAll();
    QList<LedgerLine> lines;
    for (const Id &id : m_model->chosen())
        lines << *m_model->line(id);
    if (lines.isEmpty() && row != nullptr)
        lines << row->line(); // it may go while it is dealt with
    const bool closed = m_model->view() == LedgerView::Closed;
    if ((action == QStringLiteral("ledger-reopen")) == closed || action == QStringLiteral("ledger-delete"))
        m_acts->act(action, lines);
}

void LedgerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (!m_model->chosen().isEmpty())
        m_model->chooseNone();
    else if (!m_model->opened().isNull())
        m_model->open({});
    else
        Page::keyPressEvent(event);
}

void LedgerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    spread();
}

void LedgerPage::spread()
{
    const bool narrow = window()->width() < theme().px("narrow-below");
    const int inset = theme().px("step-8"); // a row's ground reaches beyond its words
    const int right = sideBesideBar(*m_area);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(
        sided(theme().px("page-side") - inset, 0, narrow ? right - inset : right, theme().px("page-side")));
    m_columns->setSpacing(narrow ? theme().px("step-24") : theme().px("column-gap") - inset);
    m_rail->setContentsMargins(narrow ? inset : 0, 0, narrow ? inset : 0, 0);
    m_rail->setMinimumWidth(narrow ? 0 : theme().px("rail"));
    m_rail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme().px("rail"));
    m_empty->setContentsMargins(inset, 0, inset, 0);
}

} // namespace lanai
