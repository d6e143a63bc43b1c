// The whole search: every hit, with filters that write the operators into the line.
#pragma once
#include "ui/shell/page.h"

class QListView;
class QModelIndex;
class QPushButton;

namespace lanai {

class Choice;
class EmptyState;
class FoundModel;
class InlineBar;
class Label;
class LiveSearch;
class SearchField;
struct SearchAnswer;
struct SearchHit;

class SearchPage : public Page
{
    Q_OBJECT
public:
    explicit SearchPage(const Context &context, QWidget *parent = nullptr);
    ~SearchPage() override;

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Search; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void openSearch();
    [[nodiscard]] QWidget *filters();
    void put(const QString &filter);
    void ask();
    void take(int question, const SearchAnswer &answer);
    void refuse(int question, const Error &error);
    void open(const QModelIndex &index);
    void showMore();

    std::unique_ptr<LiveSearch> m_search; // null until the page is entered
    FoundModel *m_model;
    SearchField *m_field;
    Choice *m_order;
    Label *m_count;
    InlineBar *m_refusal;
    QListView *m_list;
    QPushButton *m_more;
    int m_question = 0;
    int m_limit = 0;
};

} // namespace lanai
