// Trust: how it stands with everybody over a year, how it went with one of them, and the check-in itself beside.
#pragma once
#include "ui/shell/page.h"
#include "ui/trust/checkinmodel.h"

class QBoxLayout;
class QScrollArea;

namespace lanai {

class Avatar;
class CheckInForm;
class Choice;
class EmptyState;
class FlowLayout;
class HeatGrid;
class InlineBar;
class Label;
class PageHeader;
class TrendChart;

class CheckInsPage : public Page
{
    Q_OBJECT
public:
    explicit CheckInsPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Trust; }
    void enter(const Place &place) override;
    void leave() override { m_model->keepDraft(); }
    [[nodiscard]] std::optional<Draft> unkept() override { return m_model->unkept(); }
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Trust; }
    [[nodiscard]] CheckInModel &model() const { return *m_model; }
    // The form stands below.
    [[nodiscard]] bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *addLeft();
    QWidget *addTrend();
    void layOut();
    void connectParts();
    void showModel();
    void showGrid();
    void showDue();
    void showTrend();
    void addDue(const QString &text, const Id &peer);
    void spread();

    CheckInModel *m_model;
    PageHeader *m_header;
    Choice *m_filter;
    InlineBar *m_error;
    QScrollArea *m_area;
    EmptyState *m_empty;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_left = nullptr;
    HeatGrid *m_grid = nullptr;
    QWidget *m_due = nullptr;
    FlowLayout *m_dueRow = nullptr;
    Avatar *m_face = nullptr;
    Label *m_name = nullptr;
    Label *m_counts = nullptr;
    TrendChart *m_trend = nullptr;
    Label *m_quote = nullptr;
    CheckInForm *m_form;
    QList<Id> m_points; // the check-ins of the chart
};

} // namespace lanai
