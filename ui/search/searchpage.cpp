#include "ui/search/searchpage.h"
#include "core/journal/journal.h"
#include "core/journal/livesearch.h"
#include "ui/parts/choice.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/search/founddelegate.h"
#include "ui/search/foundmodel.h"
#include "ui/search/foundwords.h"
#include "ui/search/searchfilters.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>

namespace lanai {
namespace {

constexpr int firstHits = 50;

ShownRow rowOf(const SearchHit &hit, QDate today)
{
    ShownRow row;
    row.does = ShownRow::Does::Opens;
    row.title = FoundWords::title(hit);
    row.aside = FoundWords::aside(hit, today);
    row.line = FoundWords::line(hit, today);
    row.place = FoundWords::place(hit);
    if (hit.kind == FoundKind::Peer) {
        row.person.id = hit.id;
        row.person.name = row.title;
    } else {
        row.icon = FoundWords::icon(hit);
    }
    return row;
}

} // namespace

SearchPage::SearchPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new FoundModel(this))
    , m_field(new SearchField(tr("Search everything"), this))
    , m_order(new Choice(Choice::Mode::Single, this))
    , m_count(new Label(QString(), Type::Small, Colour::Muted, this))
    , m_refusal(new InlineBar(InlineBar::Kind::Warning, this))
    , m_list(new QListView(this))
    , m_more(new QPushButton(tr("Show more"), this))
    , m_limit(firstHits)
{
    setObjectName(QStringLiteral("searchPage"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_limit = firstHits;
        ask();
    });
    connect(m_order, &Choice::chosen, this, &SearchPage::ask);
    connect(m_list, &QListView::clicked, this, &SearchPage::open);
    connect(m_more, &QPushButton::clicked, this, &SearchPage::showMore);
}

SearchPage::~SearchPage() = default;

void SearchPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px("page-side"), theme().px("page-top"), theme().px("page-side"),
                               theme().px("step-16"));
    column->setSpacing(theme().px("step-12"));
    column->addWidget(new PageHeader(tr("Search"), this));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    column->addWidget(filters());
    m_refusal->setObjectName(QStringLiteral("searchRefusal"));
    m_refusal->hide();
    column->addWidget(m_refusal);
    m_count->setObjectName(QStringLiteral("searchCount"));
    column->addWidget(m_count);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setProperty("kind", QStringLiteral("bare"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_more->setObjectName(QStringLiteral("searchMore"));
    m_more->hide();
    column->addWidget(m_more, 0, Qt::AlignLeading);
}

QWidget *SearchPage::filters()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-8"));
    for (const SearchFilter &filter : searchFilters()) {
        auto *button = new DropButton(filter.name, {}, row);
        button->setObjectName(filter.id);
        button->setText(filter.name);
        auto *menu = new QMenu(button);
        for (const SearchFilter::Choice &choice : filter.choices)
            menu->addAction(choice.name, this, [this, operation = choice.operation] { put(operation); });
        button->setMenu(menu);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_order->setObjectName(QStringLiteral("searchOrder"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setChoices({QStringLiteral("newest"), QStringLiteral("best")}, {tr("Newest"), tr("Best match")});
    m_order->setCurrent(QStringLiteral("newest"));
    line->addWidget(m_order);
    return row;
}

void SearchPage::put(const QString &filter)
{
    m_field->setText(withFilter(m_field->text(), filter));
    m_field->setFocus();
}

// Its thread and its connection begin when somebody searches here.
void SearchPage::openSearch()
{
    if (m_search != nullptr)
        return;
    m_search = context().journal.liveSearch();
    connect(m_search.get(), &LiveSearch::answered, this, &SearchPage::take);
    connect(m_search.get(), &LiveSearch::refused, this, &SearchPage::refuse);
}

void SearchPage::enter(const Place &place)
{
    openSearch();
    if (!place.words.isEmpty())
        m_field->setText(place.words);
    m_field->setFocus();
    m_field->selectAll();
    ask();
}

void SearchPage::refresh(const ChangeSet & /*changes*/)
{
    if (isInFront())
        ask();
}

void SearchPage::ask()
{
    m_refusal->hide();
    if (m_field->text().trimmed().isEmpty()) {
        m_search->stop();
        m_question = 0;
        m_model->setRows({});
        m_more->hide();
        m_count->setText(
            tr("Words, “a phrase”, begin*, -not, and filters such as peer:, kind:, tag:, before:, after:, is:."));
        return;
    }
    SearchWish wish;
    wish.order = m_order->current() == QStringLiteral("best") ? SearchOrder::Best : SearchOrder::Newest;
    wish.limit = m_limit;
    wish.isTyping = true;
    m_question = m_search->ask(m_field->text(), wish);
}

void SearchPage::take(int question, const SearchAnswer &answer)
{
    if (question != m_question)
        return;
    const QDate today = context().journal.clock().today();
    QList<ShownRow> rows;
    for (const SearchHit &hit : answer.people)
        rows << rowOf(hit, today);
    for (const SearchHit &hit : answer.things)
        rows << rowOf(hit, today);
    m_count->setText(answer.isMore ? tr("more than %n results", "", answer.total) : tr("%n results", "", answer.total));
    m_more->setVisible((answer.isMore || rows.size() < answer.total) && m_limit < Search::longestAnswer);
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->first());
}

void SearchPage::refuse(int question, const Error &error)
{
    if (question != m_question)
        return;
    m_model->setRows({});
    m_more->hide();
    m_count->clear();
    m_refusal->say(errorSentence(error));
    m_refusal->show();
}

void SearchPage::open(const QModelIndex &index)
{
    const auto row = index.data(shownRowRole).value<ShownRow>();
    if (row.does == ShownRow::Does::Opens)
        context().navigator.go(row.place);
}

void SearchPage::showMore()
{
    m_limit = std::min(m_limit * 4, Search::longestAnswer);
    ask();
}

// Down leads from the line into the hits, Enter opens, Escape goes back.
bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (enter) {
        open(m_list->currentIndex());
        return true;
    }
    if (watched == m_field && pressed->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (pressed->key() == Qt::Key_Escape && (watched == m_list || m_field->text().isEmpty())) {
        context().navigator.back();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace lanai
