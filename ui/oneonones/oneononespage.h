// Is the rhythm right: the load and its limits, and every series over its term.
#pragma once
#include "ui/oneonones/rhythmmodel.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;

namespace lanai {

class GuardCard;
class InlineBar;
class PageHeader;
class RhythmActs;
class SeriesList;
class WeekdayCard;

class OneOnOnesPage : public Page
{
    Q_OBJECT
public:
    explicit OneOnOnesPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::OneOnOnes; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::OneOnOnes; }
    // Series that need a decision.
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] const RhythmModel &model() const { return *m_model; }
    // The right card stands below the left one.
    [[nodiscard]] bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectCards();
    void attachActions();
    void showModel();
    void spread();
    void countAnew();
    void regroup();
    void lighten();

    RhythmModel *m_model;
    RhythmActs *m_acts;
    PageHeader *m_header;
    InlineBar *m_error;
    QScrollArea *m_area;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_cards = nullptr;
    WeekdayCard *m_week;
    GuardCard *m_guard;
    SeriesList *m_series;
    int m_count = 0;
};

} // namespace lanai
