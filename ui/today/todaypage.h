// What is next and what is slipping; everything on it can be acted on in place.
#pragma once
#include "ui/shell/page.h"
#include "ui/today/todaymodel.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace lanai {

class InlineBar;
class PageHeader;
class SyncList;
class TodayActs;
class TodayRail;

class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Today; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] std::optional<Draft> unkept() override;
    [[nodiscard]] PageId navItem() const override { return PageId::Today; }
    [[nodiscard]] const TodayModel &model() const { return *m_model; }
    // The right column stands below the left one.
    [[nodiscard]] bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectList();
    void attachActions();
    // Whom L and P are about, and which 1:1: the row with the focus, else the current sync. Null: nobody.
    [[nodiscard]] std::pair<Id, Id> onRow() const;
    void showModel();
    void spread(); // the columns beside or below one another, and the margins
    void logNext();

    TodayModel *m_model;
    TodayActs *m_acts;
    PageHeader *m_header;
    QPushButton *m_review; // hidden unless the week's review is due
    InlineBar *m_error;
    QScrollArea *m_area;
    QBoxLayout *m_columns = nullptr;
    SyncList *m_syncs;
    TodayRail *m_rail;
};

} // namespace lanai
