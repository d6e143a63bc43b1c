#include "ui/peers/nearnesspage.h"
#include "core/journal/journal.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/sides.h"
#include "ui/peers/breadthacts.h"
#include "ui/peers/breadthwords.h"
#include "ui/peers/nearnessrow.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/peerrecord.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

NearnessPage::NearnessPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_acts(new BreadthActs(context, this))
    , m_header(new PageHeader(tr("Breadth"), this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_rows(new RowList)
    , m_empty(new EmptyState(tr("Nobody here yet."), tr("Whom you really speak with, and on what, is read from what "
                                                        "you log. Begin with your peers.")))
{
    setObjectName(QStringLiteral("breadthPage"));
    setAccessibleName(tr("Breadth"));
    QPushButton *peers = m_header->addButton(tr("All peers"), QStringLiteral("breadthPeers"), QStringLiteral("peers"));
    connect(peers, &QPushButton::clicked, this, [this] { this->context().navigator.go(placeOf(PageId::Peers)); });
    QPushButton *first = m_empty->addButton(tr("Go to the peers"), QStringLiteral("breadthFirst"));
    connect(first, &QPushButton::clicked, this, [this] { this->context().navigator.go(placeOf(PageId::Peers)); });
    m_error->setObjectName(QStringLiteral("breadthError"));
    m_error->hide();
    m_rows->setObjectName(QStringLiteral("breadthRows"));
    m_rows->setAccessibleName(tr("People by how near they are"));
    layOut();
    attachActions();
    followTheme(this, [this] {
        if (isInFront())
            reload();
    });
}

void NearnessPage::layOut()
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
        column->setContentsMargins(
            sided(theme().px("page-side") - inset, 0, sideBesideBar(*m_area) - inset, theme().px("page-side")));
        m_empty->setContentsMargins(inset, 0, inset, 0);
    };
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, place);
    followTheme(this, place);
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-16");
}

void NearnessPage::attachActions()
{
    const auto onCurrent = [this](void (BreadthActs::*does)(const BreadthRow &)) {
        if (const auto *row = qobject_cast<NearnessRow *>(m_rows->current()))
            (m_acts->*does)(BreadthRow(row->row())); // the row may go while it is dealt with
    };
    context().actions.attach(QStringLiteral("breadth-follow"), this, this,
                             [onCurrent] { onCurrent(&BreadthActs::follow); });
}

void NearnessPage::enter(const Place &place)
{
    reload();
    if (ListRow *row = m_rows->row(QStringLiteral("breadth-") + idText(place.peer)))
        row->setFocus(Qt::ShortcutFocusReason);
    else if (m_rows->current() != nullptr)
        m_rows->focusCurrent(Qt::ShortcutFocusReason);
    else
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void NearnessPage::refresh(const ChangeSet &changes)
{
    if (isInFront() && PeerRecord::isTouchedBy(changes))
        reload();
}

void NearnessPage::reload()
{
    const Result<BreadthPage> read = context().journal.breadth();
    m_error->setVisible(!read);
    if (!read)
        return m_error->say(errorSentence(read.error()));
    m_breadth = *read;
    m_header->setSubtitle(BreadthWords::subtitle(m_breadth));
    m_empty->setVisible(m_breadth.rows.isEmpty());
    const int scrolled = m_area->verticalScrollBar()->value();
    m_rows->noteFocus();
    m_rows->clear();
    for (const Nearness nearness : {Nearness::Inner, Nearness::Regular, Nearness::NameOnly, Nearness::KeptWarm})
        addRows(nearness);
    m_rows->restoreFocus();
    m_area->verticalScrollBar()->setValue(scrolled);
}

void NearnessPage::addRows(Nearness nearness)
{
    const QList<BreadthRow> rows = m_breadth.in(nearness);
    if (rows.isEmpty())
        return;
    auto *header = new SectionHeader(BreadthWords::name(nearness), Type::Section, m_rows);
    header->setCaption(BreadthWords::meaning(nearness));
    const int above = m_rows->rows().isEmpty() ? 0 : theme().px("step-24");
    header->setContentsMargins(theme().px("step-8"), above, theme().px("step-8"), theme().px("step-4"));
    m_rows->addWidget(header);
    for (const BreadthRow &one : rows) {
        auto *row = new NearnessRow(one, m_breadth.today, m_rows);
        connect(row, &ListRow::opened, m_acts, [this, id = one.peer.id] { m_acts->open(id); });
        connect(row, &ListRow::menuWanted, m_acts, [this, one](const QPoint &at) { m_acts->menu(one, at); });
        connect(
            row, &NearnessRow::adviceFollowed, m_acts, [this, one] { m_acts->follow(one); },
            Qt::QueuedConnection); // what was pressed lives until then
        m_rows->addRow(row);
    }
}

} // namespace lanai
