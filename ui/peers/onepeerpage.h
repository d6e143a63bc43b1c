// One peer: who they are, the record with a line to add to it, the human and the relationship.
#pragma once
#include "ui/peers/peerrecord.h"
#include "ui/peers/photo.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QMenu;
class QScrollArea;

namespace lanai {

class Choice;
class Composer;
class Conversations;
class Deeds;
class EarlierRoles;
class HowTheyWork;
class KindWord;
class KnowThem;
class Label;
class MentionsList;
class MergeDialog;
class OpenPromises;
class PeerForm;
class PeerHead;
class RhythmSection;
class PeerAsks;
class SharedCircles;
class SharedProjects;
class SharedRituals;
class TrustSection;
class TimelineView;

class OnePeerPage : public Page
{
    Q_OBJECT
public:
    explicit OnePeerPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Peer; }
    void enter(const Place &place) override;
    void leave() override;
    [[nodiscard]] std::optional<Draft> unkept() override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Peers; }

    [[nodiscard]] PeerRecord &record() { return m_record; }
    PeerForm *editDetails();
    MergeDialog *merge();
    void choosePhoto();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void finishEditing();
    QWidget *main();
    QWidget *rail();
    void connectAll();
    void reload();
    void showAll();
    void sayCount();
    void arrange(); // the rail in one column or two
    void setFilter(const QString &id);
    void editEntry(const QModelIndex &index);
    void editInRail(const TimelineRow &row);
    void reopenEntry(const QModelIndex &index);
    void copyEntry(const QModelIndex &index);
    void deleteEntry(const QModelIndex &index);
    void showMore(const QPoint &at);
    void showPhotoMenu(const QPoint &at);
    void addPhotoDeeds(QMenu *menu);
    void addStandings(QMenu *menu);
    void addSnoozes(QMenu *menu);
    void remove();

    PeerRecord m_record;
    Photos m_photos;
    Deeds *m_deeds;
    PeerHead *m_head;
    Composer *m_composer;
    Choice *m_filter;
    Label *m_count;
    TimelineView *m_timeline;
    QBoxLayout *m_columns = nullptr;
    KnowThem *m_know;
    HowTheyWork *m_how;
    EarlierRoles *m_roles;
    SharedRituals *m_rituals;
    SharedCircles *m_circles;
    PeerAsks *m_asks;
    KindWord *m_kindWord;
    RhythmSection *m_rhythm;
    TrustSection *m_trust;
    OpenPromises *m_commitments;
    Conversations *m_conversations;
    MentionsList *m_mentions;
    SharedProjects *m_projects;
    QScrollArea *m_railScroll = nullptr;
    bool m_stale = false;
};

} // namespace lanai
