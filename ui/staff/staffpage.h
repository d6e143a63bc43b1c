// The staff meeting: on the left what is chosen, on the right the real page, live.
#pragma once
#include "ui/leaving/printing.h"
#include "ui/shell/page.h"
#include "ui/staff/staffmodel.h"

class QStackedWidget;

namespace lanai {

class AttendeesSection;
class ChoicesSection;
class InlineBar;
class ItemsSection;
class Leaving;
class MatrixView;
class MeetingSection;
class OutcomesView;
class PageHeader;
class PaperDesk;

class StaffPage : public Page
{
    Q_OBJECT
public:
    // `printing` outlives the page.
    explicit StaffPage(const Context &context, QWidget *parent = nullptr, Printing &printing = systemPrinting());

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Staff; }
    void enter(const Place &place) override;
    void leave() override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Staff; }
    // Items to preview; afterwards those without an outcome.
    [[nodiscard]] int count() const override { return m_count; }

    [[nodiscard]] StaffModel &model() { return m_model; }

private:
    void build();
    [[nodiscard]] QWidget *makeOptions();
    void attachActions();
    void display();
    void showCount();
    void depart(LeavingTarget target);
    void showMatrix();
    void showPage();
    void showOutcomes();
    void pressed(const Id &about);

    StaffModel m_model;
    int m_count = 0;
    PageHeader *m_header;
    InlineBar *m_bar;
    MeetingSection *m_meeting;
    AttendeesSection *m_attendees;
    ItemsSection *m_items;
    ChoicesSection *m_choices;
    QWidget *m_empty;
    QWidget *m_whole; // options besides the meeting
    QStackedWidget *m_right;
    QWidget *m_bare; // an empty desk, as long as there is no meeting
    PaperDesk *m_desk;
    MatrixView *m_matrix;
    OutcomesView *m_outcomes;
    Leaving *m_leaving;
};

} // namespace lanai
