#include "ui/oneonones/serieslist.h"
#include "ui/oneonones/calendarhead.h"
#include "ui/oneonones/meetingmarks.h"
#include "ui/oneonones/rhythmacts.h"
#include "ui/oneonones/rhythmrow.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/hairline.h"
#include "ui/shell/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

SeriesList::SeriesList(RhythmActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_head(new CalendarHead(this))
    , m_rows(new RowList(this))
    , m_legend(new CalendarLegend(this))
    , m_marks(new MeetingMarks(this))
{
    m_rows->setObjectName(QStringLiteral("seriesRows"));
    m_rows->setAccessibleName(tr("Series"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_rows);
    column->addWidget(m_legend);
    column->addStretch();
    connect(m_marks, &MeetingMarks::changed, this, &SeriesList::showMarks);
}

void SeriesList::showMarks()
{
    m_head->setMarked(int(m_marks->ids().size()));
}

void SeriesList::fill(const RhythmModel &model)
{
    const RhythmPage &page = model.page();
    const TermCalendar calendar(page);
    const SeriesRow *before = current();
    const Id picked = before == nullptr || before->picked() == nullptr ? Id() : before->picked()->id;
    m_rows->noteFocus();
    m_rows->clear();
    m_head->setCalendar(calendar, !page.rows.isEmpty());
    m_legend->setVisible(!page.rows.isEmpty());
    fillRows(model);
    m_rows->restoreFocus();
    if (auto *now = qobject_cast<SeriesRow *>(m_rows->current()); now != nullptr && !picked.isNull())
        now->pick(picked);
}

void SeriesList::fillRows(const RhythmModel &model)
{
    const RhythmPage &page = model.page();
    const TermCalendar calendar(page);
    if (page.rows.isEmpty()) {
        auto *empty =
            new EmptyState(tr("No series yet."),
                           tr("A series is a regular 1:1 with one peer for three months at most: weekly where "
                              "you depend on one another, else every 2 weeks or monthly."),
                           this);
        empty->setContentsMargins(0, theme().px("step-16"), 0, theme().px("step-16"));
        QPushButton *start = empty->addButton(tr("New series"), QStringLiteral("emptyNewSeries"));
        connect(start, &QPushButton::clicked, this, [this] { m_acts.startSeries(); });
        m_rows->addWidget(empty);
    }
    for (const RhythmRow &row : page.rows)
        addSeries(row, calendar);
    for (const WithoutSeries &row : page.without)
        addWithout(row, calendar);
    QList<SeriesRow *> series;
    for (ListRow *row : m_rows->rows()) {
        if (auto *one = qobject_cast<SeriesRow *>(row))
            series << one;
    }
    m_marks->setRows(series);
}

void SeriesList::addSeries(const RhythmRow &row, const TermCalendar &calendar)
{
    auto *view = new SeriesRow(row, calendar);
    const Id peer = row.series.peer.id;
    const bool decide = row.series.needsDecision;
    if (decide) {
        const QString text = RhythmWords::end(row, calendar.today());
        QPushButton *button = view->addButton(
            QStringLiteral("decide-") + idText(peer), text,
            tr("%1: %2, decide what comes next", "a person; when it ends").arg(row.series.peer.name, text));
        if (row.series.term.effectiveLastDay() <= row.series.today)
            button->setProperty("kind", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, this, [this, peer] { m_acts.decide(peer); });
    }
    connect(view, &SeriesRow::opened, this, [this, peer, decide] {
        if (decide)
            m_acts.decide(peer);
        else
            m_acts.openPeer(peer);
    });
    connect(view, &SeriesRow::menuWanted, this, [this, view](const QPoint &at) { openMenu(view, at); });
    connect(view, &SeriesRow::ticked, this, [this, view] { openMenu(view, view->mapToGlobal(view->rect().center())); });
    connect(view, &SeriesRow::dragged, this, [this, view](const RhythmMeeting &meeting, QDate to) {
        if (m_marks->areSeveral(meeting.id))
            m_acts.moveBy(m_marks->meetings(), int(meeting.date.daysTo(to)));
        else
            m_acts.moveTo(view->peer().shortName(), meeting, to);
    });
    m_rows->addRow(view);
}

void SeriesList::addWithout(const WithoutSeries &row, const TermCalendar &calendar)
{
    auto *view = new WithoutSeriesRow(row, calendar);
    const Id peer = row.peer.id;
    const bool lapsed = row.lapsedOn.isValid();
    QPushButton *button = view->addButton(
        QStringLiteral("start-") + idText(peer), lapsed ? tr("Decide") : tr("Start a series"),
        (lapsed ? tr("Decide about the 1:1s with %1") : tr("Start a series with %1")).arg(row.peer.name));
    connect(button, &QPushButton::clicked, this, [this, peer, lapsed] {
        if (lapsed)
            m_acts.decide(peer);
        else
            m_acts.startSeries(peer);
    });
    connect(view, &WithoutSeriesRow::opened, this, [this, peer] { m_acts.openPeer(peer); });
    const auto menu = [this, row](const QPoint &at) { m_acts.menu(row, at); };
    connect(view, &WithoutSeriesRow::menuWanted, this, menu);
    connect(view, &WithoutSeriesRow::ticked, this, [menu, view] { menu(view->mapToGlobal(view->rect().center())); });
    m_rows->addRow(view);
}

void SeriesList::openMenu(SeriesRow *row, const QPoint &at)
{
    if (row->meant() != nullptr && m_marks->areSeveral(row->meant()->id))
        m_acts.menu(m_marks->meetings(), at);
    else
        m_acts.menu(row->row(), row->meant(), at);
}

void SeriesList::moveMeant()
{
    if (m_marks->ids().size() > 1)
        m_acts.move(m_marks->meetings());
    else if (const SeriesRow *row = current(); row != nullptr && row->meant() != nullptr)
        m_acts.move(row->row(), *row->meant());
}

void SeriesList::skipMeant()
{
    if (m_marks->ids().size() > 1)
        m_acts.skip(m_marks->meetings());
    else if (const SeriesRow *row = current(); row != nullptr && row->meant() != nullptr)
        m_acts.skip(row->row(), *row->meant());
}

void SeriesList::takeFocus()
{
    m_rows->focusCurrent(Qt::TabFocusReason); // with its ring: the row has nothing else that shows it
}

const SeriesRow *SeriesList::current() const
{
    return qobject_cast<const SeriesRow *>(m_rows->current());
}

} // namespace lanai
