#include "ui/today/synclist.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/sides.h"
#include "ui/shell/theme.h"
#include "ui/today/syncrowview.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

// "Tuesday  24 November", and what is skipped that day at the right.
QWidget *dayHeader(const TodayDay &day, QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setAccessibleName(day.title + QLatin1Char(' ') + day.detail);
    line->setFixedHeight(theme().px("today-day"));
    const int inset = theme().px("today-inset");
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(inset, theme().px("step-12"), inset, 0);
    row->setSpacing(theme().px("step-8"));
    row->addWidget(new Label(day.title, Type::BaseStrong, Colour::Ink, line));
    row->addWidget(new Label(day.detail, Type::Small, Colour::Muted, line));
    auto *skips = new Label(day.skips, Type::Caption, Colour::Muted, line);
    skips->setElided(true);
    skips->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(skips, 1);
    return line;
}

} // namespace

SyncList::SyncList(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Upcoming syncs"), Type::Section, this))
    , m_rows(new RowList(this))
{
    m_rows->setObjectName(QStringLiteral("syncs"));
    m_rows->setAccessibleName(tr("Upcoming syncs"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header->setContentsMargins(theme().px("today-inset"), 0, theme().px("today-inset"), 0);
    column->addWidget(m_header);
    column->addWidget(m_rows);
    column->addStretch();
}

const SyncRow *SyncList::current() const
{
    const auto *row = qobject_cast<SyncRowView *>(m_rows->current());
    return row == nullptr ? nullptr : &row->sync();
}

void SyncList::takeFocus()
{
    if (m_rows->current() != nullptr)
        m_rows->focusCurrent(Qt::OtherFocusReason);
    else if (m_offer)
        m_offer->setFocus(Qt::OtherFocusReason);
}

void SyncList::fill(const TodayModel &model)
{
    const int days = model.today().days;
    m_header->setCaption(tr("next %n days", nullptr, days));
    m_rows->noteFocus();
    m_rows->clear();
    m_offer.clear();
    if (model.state() == TodayState::NoPeers) {
        connect(addEmpty(tr("Nobody here yet."),
                         tr("Add the peers your work depends on, and when you meet. Their 1:1s then stand here, each "
                            "with the one thing to remember."),
                         tr("Add peers"), "addPeers"),
                &QPushButton::clicked, this, &SyncList::peersWanted);
    } else if (model.state() == TodayState::NoSyncs) {
        connect(addEmpty(tr("No syncs in the next %n days.", nullptr, days),
                         tr("A regular 1:1 is what keeps a peer from becoming a surprise. A series runs for 13 weeks, "
                            "then you decide again."),
                         tr("New series"), "newSeries"),
                &QPushButton::clicked, this, &SyncList::newSeriesWanted);
    } else if (model.state() == TodayState::FirstWeek) {
        addFirstWeek();
    }
    for (const TodayDay &day : model.days())
        addDay(day, model);
    if (!m_rows->restoreFocus())
        takeFocus(); // the rows are gone; what the empty state offers is not
}

void SyncList::addDay(const TodayDay &day, const TodayModel &model)
{
    m_rows->addWidget(dayHeader(day, m_rows));
    if (!day.note.isEmpty()) {
        auto *note = new Label(day.note, Type::Small, Colour::Muted, m_rows);
        note->setObjectName(QStringLiteral("dayNote"));
        note->setContentsMargins(sided(theme().px("today-inset"), theme().px("step-4"), 0, theme().px("step-8")));
        m_rows->addWidget(note);
    }
    const SyncRowView *above = nullptr;
    for (const SyncRow &sync : day.syncs) {
        SyncRowView *row = addSync(sync, model);
        if (above != nullptr)
            row->follow(above);
        above = row;
    }
}

SyncRowView *SyncList::addSync(const SyncRow &sync, const TodayModel &model)
{
    auto *row = new SyncRowView(sync, model.words(), model.today().date, m_rows);
    m_rows->addRow(row);
    connect(row, &ListRow::opened, this, [this, row] { Q_EMIT opened(row->sync()); });
    connect(row, &SyncRowView::prepWanted, this, [this, row] { Q_EMIT prepWanted(row->sync()); });
    connect(row, &SyncRowView::logWanted, this, [this, row] { Q_EMIT logWanted(row->sync()); });
    connect(row, &ListRow::menuWanted, this, [this, row](const QPoint &at) { Q_EMIT menuWanted(row->sync(), at); });
    return row;
}

QPushButton *SyncList::addEmpty(const QString &what, const QString &why, const QString &button, const char *name)
{
    auto *empty = new EmptyState(what, why, m_rows);
    empty->setObjectName(QStringLiteral("emptyToday"));
    const int inset = theme().px("today-inset");
    empty->setContentsMargins(inset, theme().px("step-16"), inset, 0);
    m_offer = empty->addButton(button, QString::fromLatin1(name));
    m_rows->addWidget(empty); // last, so that the button is shown with it, and can get the focus at once
    return m_offer;
}

void SyncList::addFirstWeek()
{
    auto *hint = new Label(tr("Your first week: right after a 1:1 press L on it and write what was said and promised. "
                              "Next time, the one thing to remember stands beside the name."),
                           Type::Base, Colour::Muted, m_rows);
    hint->setObjectName(QStringLiteral("firstWeek"));
    hint->setWordWrap(true);
    hint->setContentsMargins(theme().px("today-inset"), theme().px("step-12"), theme().px("today-inset"), 0);
    m_rows->addWidget(hint);
}

} // namespace lanai
