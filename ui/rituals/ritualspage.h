// Rituals: the next first, then those that ended, then what could be one, with why.
#pragma once
#include "ui/rituals/ritualsmodel.h"
#include "ui/shell/page.h"

class QScrollArea;

namespace lanai {

class EmptyState;
class InlineBar;
class PageHeader;
class RitualActs;
class RowList;

class RitualsPage : public Page
{
    Q_OBJECT
public:
    explicit RitualsPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Rituals; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Rituals; }
    // Those whose day has come.
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] const RitualsModel &model() const { return *m_model; }
    [[nodiscard]] RowList *rows() const { return m_rows; }

private:
    void layOut();
    void attachActions();
    void showModel();
    void countAnew();
    void addTitle(const QString &title);
    void addLines(const QList<RitualLine> &lines);
    void addIdeas();
    void act(const QString &action);

    RitualsModel *m_model;
    RitualActs *m_acts;
    PageHeader *m_header;
    InlineBar *m_error;
    QScrollArea *m_area;
    RowList *m_rows;
    EmptyState *m_empty;
    int m_count = 0;
};

} // namespace lanai
