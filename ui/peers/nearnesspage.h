// Breadth without noise: the inner circle, those I speak with now and then, contacts in name only, and former
// colleagues who are kept warm. It advises, and never acts.
#pragma once
#include "core/journal/breadthpage.h"
#include "ui/shell/page.h"

class QScrollArea;

namespace lanai {

class BreadthActs;
class EmptyState;
class InlineBar;
class PageHeader;
class RowList;

class NearnessPage : public Page
{
    Q_OBJECT
public:
    explicit NearnessPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Breadth; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Peers; }
    [[nodiscard]] const BreadthPage &breadth() const { return m_breadth; }
    [[nodiscard]] RowList *rows() const { return m_rows; }

private:
    void layOut();
    void attachActions();
    void reload();
    void addRows(Nearness nearness);

    BreadthActs *m_acts;
    PageHeader *m_header;
    InlineBar *m_error;
    QScrollArea *m_area;
    RowList *m_rows;
    EmptyState *m_empty;
    BreadthPage m_breadth;
};

} // namespace lanai
