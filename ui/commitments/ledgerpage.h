// Every promise, both ways: Up and Down move, one letter acts, Space chooses several, Enter opens the sentence a
// promise was filed from.
#pragma once
#include "ui/commitments/ledgermodel.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;

namespace lanai {

class BulkBar;
class Choice;
class EmptyState;
class InlineBar;
class LedgerActs;
class LedgerRail;
class PageHeader;
class PromiseRow;
class RowList;

class LedgerPage : public Page
{
    Q_OBJECT
public:
    explicit LedgerPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Commitments; }
    // `place.words`: the view; `place.thing`: the promise to open.
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Commitments; }
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] LedgerModel &model() const { return *m_model; }
    // The line that keys act on; null: there is none.
    [[nodiscard]] PromiseRow *current() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void attachActions();
    void showModel();
    void countAnew();
    void showChosen();
    void addSection(const LedgerSection &section);
    void addRow(const LedgerLine &line);
    void addDetail(const LedgerLine &line);
    void toggleChosen(const Id &commitment);
    void extend(PromiseRow *from, int by);
    void spread();
    void bringTo(const Id &commitment);
    // On what is chosen, else on the line one is on.
    void act(const QString &action);

    LedgerModel *m_model;
    LedgerActs *m_acts;
    PageHeader *m_header;
    Choice *m_views;
    InlineBar *m_error;
    QScrollArea *m_area;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_list = nullptr;
    RowList *m_rows;
    EmptyState *m_empty;
    LedgerRail *m_rail;
    BulkBar *m_bulk;
    int m_count = 0;
};

} // namespace lanai
