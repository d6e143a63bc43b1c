#include "ui/peers/peerspage.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/words.h"
#include "ui/peers/peerform.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/peersfilter.h"
#include "ui/peers/peerstable.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr QLatin1StringView columnKey("peers/sortColumn");
constexpr QLatin1StringView orderKey("peers/sortDescending");

} // namespace

PeersPage::PeersPage(const Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_model(pageContext.journal)
    , m_photos(pageContext.journal)
    , m_deeds(new Deeds(pageContext, this))
    , m_header(new PageHeader(tr("Peers"), this))
    , m_filter(new PeersFilter(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new PeersTable(
          m_model, [this](const QByteArray &hash) { return m_photos.of(hash); }, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_first(m_empty->addButton({}, QStringLiteral("peersFirst")))
{
    setObjectName(QStringLiteral("peersPage"));
    build();
    connectAll();
    const QSettings settings;
    m_table->horizontalHeader()->setSortIndicator(settings.value(columnKey, int(PeersModel::Name)).toInt(),
                                                  settings.value(orderKey, false).toBool() ? Qt::DescendingOrder
                                                                                           : Qt::AscendingOrder);
}

void PeersPage::build()
{
    QPushButton *breadth = m_header->addButton(tr("Breadth"), QStringLiteral("peersBreadth"));
    breadth->setAccessibleName(tr("Breadth: whom you really speak with"));
    connect(breadth, &QPushButton::clicked, this, [this] { context().navigator.go(placeOf(PageId::Breadth)); });
    QPushButton *add = m_header->addPrimary(tr("New peer"), QStringLiteral("peersAdd"));
    connect(add, &QPushButton::clicked, this, &PeersPage::addPeer);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_header);
    all->addWidget(m_filter);
    all->addWidget(m_stack, 1);
    followTheme(this, [all] {
        const int side = theme().px("page-side");
        all->setContentsMargins(side, theme().px("page-top"), side, theme().px("step-16"));
        all->setSpacing(theme().px("step-16"));
    });
}

void PeersPage::connectAll()
{
    const auto lead = [this](PageId page, const Id &peer) { context().navigator.go(placeOf(page, peer)); };
    connect(m_table, &PeersTable::opened, this, [lead](const Id &peer) { lead(PageId::Peer, peer); });
    connect(m_table, &PeersTable::logWanted, this, [lead](const Id &peer) { lead(PageId::Log, peer); });
    connect(m_table, &PeersTable::prepWanted, this, [lead](const Id &peer) { lead(PageId::Prep, peer); });
    connect(m_table, &PeersTable::deleteWanted, this, &PeersPage::remove);
    connect(m_table, &PeersTable::menuWanted, this, &PeersPage::showMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PeersPage::sortBy);
    connect(m_filter, &PeersFilter::changed, this, [this] {
        const Id current = m_table->currentPeer();
        m_model.setFilter(m_filter->filter());
        look();
        m_table->setCurrentPeer(current);
    });
    connect(m_filter, &PeersFilter::leaving, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_model.all() > 0)
            m_filter->clear();
        else
            context().navigator.go(placeOf(PageId::Triage));
    });
    context().actions.attach(QStringLiteral("peer-add"), this, this, &PeersPage::addPeer);
    context().actions.attach(QStringLiteral("peers-find"), this, m_filter, &PeersFilter::findNext);
}

void PeersPage::enter(const Place &place)
{
    if (m_stale)
        reload();
    m_table->setCurrentPeer(place.peer.isNull() ? m_table->currentPeer() : place.peer);
    if (m_model.rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_first->setFocus(Qt::OtherFocusReason);
}

void PeersPage::refresh(const ChangeSet &changes)
{
    if (!PeersModel::isTouchedBy(changes))
        return;
    m_stale = true;
    if (isInFront())
        reload();
}

void PeersPage::reload()
{
    const Id current = m_table->currentPeer();
    if (const Result<void> read = m_model.reload(); !read) {
        m_deeds->refuse(read.error());
        return;
    }
    m_stale = false;
    m_filter->setTags(m_model.tags());
    look();
    m_table->setCurrentPeer(current);
}

void PeersPage::look()
{
    const int shown = m_model.rowCount();
    const bool any = m_model.all() > 0;
    m_header->setSubtitle(!any                     ? QString()
                          : shown == m_model.all() ? tr("%n people", nullptr, shown)
                                                   : tr("%1 of %n people", nullptr, m_model.all()).arg(shown));
    m_filter->setVisible(any);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_empty->setWords(any ? tr("Nobody fits.") : tr("Nobody here yet."),
                      any ? tr("No peer matches what is typed and chosen above.")
                          : tr("Begin with the five to nine people whose work yours depends on most."));
    m_first->setText(any ? tr("Show all") : tr("Add your peers"));
}

void PeersPage::sortBy(int column, Qt::SortOrder order)
{
    const Id current = m_table->currentPeer();
    m_model.sort(column, order);
    QSettings settings;
    settings.setValue(columnKey, column);
    settings.setValue(orderKey, order == Qt::DescendingOrder);
    m_table->setCurrentPeer(current);
}

PeerForm *PeersPage::addPeer()
{
    auto *form = new PeerForm(
        {},
        [this](const Peer &peer) -> Result<void> {
            const Result<Id> added = context().journal.people().add(peer);
            if (!added)
                return fail(added.error());
            m_deeds->tell(added, tr("%1 added.").arg(peer.name));
            context().navigator.go(placeOf(PageId::Peer, *added));
            return {};
        },
        this);
    form->open();
    return form;
}

void PeersPage::remove(const Id &id)
{
    const Result<Peer> peer = context().journal.people().peer(id);
    if (!peer) {
        m_deeds->refuse(peer.error());
        return;
    }
    const Question question{tr("Delete %1?").arg(peer->name),
                            tr("The page of %1 leaves the list. It stays in the trash for 30 days, and Undo brings it "
                               "back.")
                                .arg(peer->name),
                            tr("Delete"), true};
    context().prompts.confirm(question, this, [this, id, name = peer->name] {
        m_deeds->tell(context().journal.people().remove(id), tr("%1 deleted.").arg(name));
    });
}

void PeersPage::showMenu(const Id &id, const QPoint &at)
{
    const Result<Peer> peer = context().journal.people().peer(id);
    if (!peer)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peersMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto lead = [this, menu, id](const QString &text, PageId page) {
        menu->addAction(text, this, [this, page, id] { context().navigator.go(placeOf(page, id)); });
    };
    lead(tr("Open"), PageId::Peer);
    lead(tr("Log a 1:1"), PageId::Log);
    lead(tr("Prep"), PageId::Prep);
    menu->addSeparator();
    addStandings(menu, *peer);
    menu->addSeparator();
    menu->addAction(tr("History"), this, [this, id] { m_deeds->showHistory(id, this); });
    menu->addAction(tr("Delete…"), this, [this, id] { remove(id); });
    menu->popup(at);
}

void PeersPage::addStandings(QMenu *menu, const Peer &peer)
{
    QMenu *standings = menu->addMenu(tr("Standing"));
    for (const Standing standing : {Standing::Current, Standing::Former, Standing::Dormant}) {
        QAction *action = standings->addAction(Words::name(standing), this, [this, peer, standing] {
            Peer changed = peer;
            changed.standing = standing;
            m_deeds->tell(context().journal.people().change(changed),
                          tr("%1: %2.", "a name, a standing").arg(peer.name, Words::name(standing)));
        });
        action->setCheckable(true);
        action->setChecked(peer.standing == standing);
    }
}

} // namespace lanai
