// Circles: the list of them, one of them whole, and beside it how it is and what it wants to talk about.
#pragma once
#include "ui/circles/circlesmodel.h"
#include "ui/leaving/departure.h"
#include "ui/leaving/printing.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace lanai {

class CircleActs;
class CircleAsks;
class CircleHead;
class CircleLists;
class CircleTerm;
class EmptyState;
class HealthSection;
class InlineBar;
class Leaving;
class PageHeader;
class SessionActs;
class SessionsSection;
class ThreeColumns;
class TopicBank;

class CirclesPage : public Page
{
    Q_OBJECT
public:
    // `printing` outlives the page.
    explicit CirclesPage(const Context &context, QWidget *parent = nullptr, Printing &printing = systemPrinting());

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Circles; }
    void enter(const Place &place) override;
    void leave() override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Circles; }
    // Terms that wait for a decision, and sessions that nobody said anything about.
    [[nodiscard]] int count() const override { return m_model->toActOn(); }
    [[nodiscard]] const CirclesModel &model() const { return *m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *middle();
    QWidget *beside();
    void layOut();
    void connectList();
    void attachActions();
    void act(const QString &action);
    void showModel();
    void bringIntoView(const Place &place);
    void askForSheet(QWidget *under);
    void depart(LeavingTarget target);

    CirclesModel *m_model;
    CircleActs *m_acts;
    SessionActs *m_sessionActs;
    PageHeader *m_header;
    InlineBar *m_error;
    CircleLists *m_lists;
    EmptyState *m_empty;
    CircleHead *m_head;
    CircleTerm *m_term;
    SessionsSection *m_sessions;
    HealthSection *m_health;
    TopicBank *m_bank;
    CircleAsks *m_asks;
    ThreeColumns *m_columns = nullptr;
    Leaving *m_leaving;
};

} // namespace lanai
