// The week's review, line by line: Up and Down move, one letter acts, and what is done leaves.
#pragma once
#include "ui/review/reviewmodel.h"
#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace lanai {

class EmptyState;
class HintButton;
class InlineBar;
class PageHeader;
class ReviewActs;
class ReviewRow;
class RowList;

class ReviewPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Review; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Today; }
    [[nodiscard]] const ReviewModel &model() const { return *m_model; }
    // The line that keys act on; null: there is none.
    [[nodiscard]] ReviewRow *current() const;

private:
    void layOut();
    void attachActions();
    void showModel();
    void addRow(const ReviewLine &line);
    void followCurrent();
    void act(const QString &action);
    void finish();

    ReviewModel *m_model;
    ReviewActs *m_acts;
    PageHeader *m_header;
    HintButton *m_finish;
    InlineBar *m_error;
    QScrollArea *m_area;
    RowList *m_rows;
    EmptyState *m_empty;
};

} // namespace lanai
