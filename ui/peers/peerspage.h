// All peers: find, sort, filter, add, open.
#pragma once
#include "ui/peers/deeds.h"
#include "ui/peers/peersmodel.h"
#include "ui/peers/photo.h"
#include "ui/shell/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace lanai {

class EmptyState;
class PageHeader;
class PeerForm;
class PeersFilter;
class PeersTable;

class PeersPage : public Page
{
    Q_OBJECT
public:
    explicit PeersPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Peers; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Peers; }

    [[nodiscard]] PeersModel &model() { return m_model; }
    PeerForm *addPeer(); // opens the form

private:
    void build();
    void connectAll();
    void reload();
    void look(); // after the rows or the filter changed
    void sortBy(int column, Qt::SortOrder order);
    void remove(const Id &peer);
    void showMenu(const Id &peer, const QPoint &at);
    void addStandings(QMenu *menu, const Peer &peer);

    PeersModel m_model;
    Photos m_photos;
    Deeds *m_deeds;
    PageHeader *m_header;
    PeersFilter *m_filter;
    QStackedWidget *m_stack;
    PeersTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_first;
    bool m_stale = true; // the journal changed while another page was in front
};

} // namespace lanai
