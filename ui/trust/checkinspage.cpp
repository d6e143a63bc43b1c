#include "ui/trust/checkinspage.h"
#include "core/journal/journal.h"
#include "ui/parts/avatar.h"
#include "ui/parts/choice.h"
#include "ui/parts/dates.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/heatgrid.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/sides.h"
#include "ui/parts/trendchart.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/trust/checkinform.h"
#include "ui/trust/trustwords.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace lanai {
namespace {

constexpr std::array shownMeasures{TrustMeasure::Trust, TrustMeasure::Listening, TrustMeasure::OpenMindedness,
                                   TrustMeasure::Vulnerability};

} // namespace

CheckInsPage::CheckInsPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new CheckInModel(context.journal, this))
    , m_header(new PageHeader(tr("Trust"), this))
    , m_filter(new Choice(Choice::Mode::Single, this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_empty(new EmptyState(tr("No check-in yet."),
                             tr("A check-in is four numbers of your own about how you show up with somebody, and what "
                                "they say when you ask. It starts with a peer you meet regularly.")))
    , m_form(new CheckInForm(*m_model, context))
{
    setObjectName(QStringLiteral("trustPage"));
    QStringList ids;
    QStringList names;
    for (const TrustMeasure measure : shownMeasures) {
        ids << wordFor(measure);
        names << (measure == TrustMeasure::Trust ? tr("All", "the trust level as a whole") : TrustWords::name(measure));
    }
    m_filter->setObjectName(QStringLiteral("trustFilter"));
    m_filter->setAccessibleName(tr("What the months show"));
    m_filter->setChoices(ids, names);
    m_filter->setCurrent(ids.first());
    m_header->addWidget(m_filter);
    m_error->setObjectName(QStringLiteral("trustError"));
    m_error->hide();
    QPushButton *series = m_empty->addButton(tr("Go to the 1:1s"), QStringLiteral("trustStart"));
    connect(series, &QPushButton::clicked, this, [this] {
        Place place;
        place.page = PageId::OneOnOnes;
        this->context().navigator.go(place);
    });
    layOut();
    connectParts();
    followTheme(this, [this] {
        if (m_model->page().today.isValid())
            showModel();
        spread();
    });
}

QWidget *CheckInsPage::addLeft()
{
    m_left = new QWidget;
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_grid = new HeatGrid(m_left);
    m_grid->setObjectName(QStringLiteral("trustGrid"));
    m_grid->setAccessibleName(tr("Check-ins by month. Enter opens one."));
    column->addWidget(m_grid);
    auto *rest = new QVBoxLayout; // ends where the last cells do: what parts them stands behind those, too
    rest->setSpacing(0);
    column->addLayout(rest);
    auto *below = new QHBoxLayout;
    m_due = new QWidget(m_left);
    m_due->setObjectName(QStringLiteral("trustDue"));
    m_dueRow = new FlowLayout(theme().px("step-12"), m_due);
    below->addWidget(m_due, 1);
    below->addStretch();
    auto *legend = new HeatLegend(tr("Low"), tr("High"), m_left);
    below->addWidget(legend, 0, Qt::AlignTop);
    rest->addLayout(below);
    auto *line = new Hairline(Qt::Horizontal, m_left);
    rest->addWidget(line);
    rest->addWidget(addTrend());
    column->addStretch(1);
    followTheme(m_left, [rest, below] {
        rest->setContentsMargins(sided(0, 0, theme().px("heat-gap"), 0));
        below->setContentsMargins(0, theme().px("step-8"), 0, theme().px("step-16"));
    });
    return m_left;
}

QWidget *CheckInsPage::addTrend()
{
    auto *trend = new QWidget(m_left);
    auto *column = new QVBoxLayout(trend);
    auto *head = new QHBoxLayout;
    m_face = new Avatar("avatar-24", {}, trend);
    m_name = new Label(Type::Section, Colour::Ink, trend);
    m_counts = new Label(Type::Caption, Colour::Muted, trend);
    head->addWidget(m_face);
    head->addWidget(m_name);
    head->addWidget(m_counts, 0, Qt::AlignVCenter);
    head->addStretch(1);
    column->addLayout(head);
    m_trend = new TrendChart(trend);
    m_trend->setObjectName(QStringLiteral("trustTrend"));
    column->addWidget(m_trend);
    m_quote = new Label(Type::Small, Colour::Ink, trend);
    m_quote->setObjectName(QStringLiteral("trustQuote"));
    m_quote->setWordWrap(true);
    m_quote->setVeiled(true);
    column->addWidget(m_quote);
    followTheme(trend, [column, head] {
        column->setContentsMargins(0, theme().px("step-16") + theme().px("step-4"), 0, 0);
        column->setSpacing(theme().px("step-16"));
        head->setSpacing(theme().px("step-8"));
    });
    return trend;
}

void CheckInsPage::layOut()
{
    auto *content = new QWidget(m_area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addWidget(addLeft(), 1);
    m_columns->addWidget(m_form, 0, Qt::AlignTop);
    column->addWidget(m_empty);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_area->setWidget(content);
    keepPageSide(*m_area, *column, "heat-gap", "page-side");
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-16");
}

void CheckInsPage::connectParts()
{
    connect(m_model, &CheckInModel::changed, this, &CheckInsPage::showModel);
    connect(m_model, &CheckInModel::opened, this, &CheckInsPage::showModel);
    connect(m_filter, &Choice::chosen, this, [this](const QString &id) {
        m_model->setMeasure(fromWord<TrustMeasure>(id, {}).value_or(TrustMeasure::Trust));
    });
    connect(m_grid, &HeatGrid::opened, this, [this](int row, int column) {
        const TrustPage &page = m_model->page();
        m_model->openMonth(page.rows.at(row).peer.id, page.today.addMonths(column + 1 - checkInMonths));
    });
    connect(m_trend, &TrendChart::opened, this, [this](int point) { m_model->openCheckIn(m_points.value(point)); });
    ActionTable &actions = context().actions;
    actions.attach(QStringLiteral("trust-save"), this, m_form, &CheckInForm::save);
    actions.attach(QStringLiteral("trust-new"), this, m_form, &CheckInForm::begin);
}

void CheckInsPage::enter(const Place &place)
{
    m_model->open(place.peer, place.thing);
    if (!place.thing.isNull() || (!place.peer.isNull() && m_model->isNew()))
        m_form->takeFocus();
    else
        m_grid->setFocus(Qt::OtherFocusReason);
}

void CheckInsPage::refresh(const ChangeSet &changes)
{
    if (CheckInModel::concerns(changes) && isInFront())
        m_model->reload();
}

void CheckInsPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    const TrustPage &page = m_model->page();
    const bool some = !page.rows.isEmpty();
    m_empty->setVisible(!some);
    m_left->setVisible(some);
    m_filter->setVisible(some);
    m_header->setSubtitle(some ? TrustWords::facts(page) : QString());
    if (!some)
        return;
    showGrid();
    showDue();
    showTrend();
}

void CheckInsPage::showGrid()
{
    const TrustPage &page = m_model->page();
    QList<HeatRow> rows;
    int marked = -1;
    for (const TrustRow &row : page.rows) {
        if (m_model->row() == &row)
            marked = int(rows.size());
        rows << TrustWords::row(row, m_model->months(row));
    }
    m_grid->fill(TrustWords::columns(page.today), rows);
    const QDate on = m_model->said().on;
    const int back = (page.today.year() - on.year()) * 12 + page.today.month() - on.month();
    const bool shown = marked >= 0 && on.isValid() && back >= 0 && back < checkInMonths;
    m_grid->mark(marked, shown ? checkInMonths - 1 - back : -1);
}

void CheckInsPage::addDue(const QString &text, const Id &peer)
{
    auto *button = new QPushButton(text, m_due);
    button->setObjectName(QStringLiteral("due-") + idText(peer));
    button->setAccessibleName(text);
    button->setProperty("kind", QStringLiteral("bareDate"));
    button->setProperty("tone", QStringLiteral("due"));
    connect(button, &QPushButton::clicked, m_model, [this, peer] {
        m_model->begin(peer);
        m_form->takeFocus();
    });
    m_dueRow->addWidget(button);
}

// Said calmly under the grid; nothing counts it.
void CheckInsPage::showDue()
{
    while (QLayoutItem *item = m_dueRow->takeAt(0)) {
        if (QWidget *before = item->widget()) {
            before->hide(); // else its layout shows it later, as a window of its own
            before->setParent(nullptr);
            before->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    const TrustPage &page = m_model->page();
    for (const TrustRow &row : page.rows) {
        const QString name = row.peer.shortName();
        if (row.isDue(page.today))
            addDue(row.checkIns.isEmpty() ? tr("A first check-in about %1").arg(name)
                                          : tr("A check-in about %1 is due").arg(name),
                   row.peer.id);
        else if (row.isAskDue(page.today))
            addDue(std::any_of(row.checkIns.cbegin(), row.checkIns.cend(), hasTheirAnswer)
                       ? tr("Ask %1 again", "how it is going").arg(name)
                       : tr("Ask %1 how it is going").arg(name),
                   row.peer.id);
    }
    m_due->setVisible(m_dueRow->count() > 0);
}

void CheckInsPage::showTrend()
{
    const TrustRow *row = m_model->row();
    m_trend->parentWidget()->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    const QDate today = m_model->page().today;
    QList<CheckIn> shown = TrustWords::shown(row->checkIns, today);
    m_face->setFace({row->peer.id, row->peer.name, {}});
    m_name->setText(row->peer.name);
    m_counts->setText(TrustWords::counts(shown));
    m_trend->setVisible(!shown.isEmpty());
    m_trend->setAccessibleName(tr("How it went with %1").arg(row->peer.name));
    std::reverse(shown.begin(), shown.end());
    QList<Id> points;
    for (const CheckIn &one : std::as_const(shown))
        points << one.id;
    const int before = points == m_points ? m_trend->current() : -1;
    m_points = points;
    if (before < 0)
        m_trend->fill(TrustWords::trend(*row, today));
    QString quote;
    for (const CheckIn &one : std::as_const(shown)) {
        if (hasTheirAnswer(one) && !one.theirWords.trimmed().isEmpty())
            quote = tr("“%1”  %2, %3", "words, a name, a day")
                        .arg(one.theirWords.simplified(), row->peer.shortName(), Dates::weekdayDate(one.on, today));
    }
    m_quote->setText(quote);
    m_quote->setVisible(!quote.isEmpty());
}

bool CheckInsPage::isNarrow() const
{
    return window()->width() < theme().px("narrow-below");
}

void CheckInsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    spread();
}

void CheckInsPage::spread()
{
    const bool narrow = isNarrow();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme().px("column-gap") - (narrow ? 0 : theme().px("heat-gap")));
    m_form->setMinimumWidth(narrow ? theme().px("trust-form-least") : theme().px("rail"));
    m_form->setMaximumWidth(narrow ? theme().px("trust-form-most") : theme().px("rail"));
}

} // namespace lanai
