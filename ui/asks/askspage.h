// Asks: one question to several peers, their answers woven into one; who would know; and what helped before.
#pragma once
#include "ui/shell/page.h"

class QScrollArea;

namespace lanai {

class AskActs;
class AskPane;
class AskView;
class AsksList;
class AsksModel;
class Choice;
class CircleLines;
class Hairline;
class InlineBar;
class KnowersView;
class PageHeader;
class PlaybookView;
struct Similar;

class AsksPage : public Page
{
    Q_OBJECT
public:
    explicit AsksPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Asks; }
    void enter(const Place &place) override;
    void leave() override;
    [[nodiscard]] std::optional<Draft> unkept() override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Asks; }
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] const AsksModel &model() const { return *m_model; }
    [[nodiscard]] AskActs &acts() const { return *m_acts; }
    [[nodiscard]] AskView &view() const;
    [[nodiscard]] AskPane &pane() const { return *m_pane; }

Q_SIGNALS:
    // Where one is on this page now: for the way back, and for unlocking.
    void shown(const lanai::Id &ask, const QString &words);

private:
    void buildHead();
    void layOut();
    [[nodiscard]] QWidget *makeLeft();
    void connectParts();
    void attachActions();
    void turnTo(const QString &part); // "asks", "knowers" or "playbook"
    void showModel();
    void showWhole();
    void choose(const Id &ask);
    void openAsk(const Id &ask); // also from another part of the page
    void beginNew();
    void endNew();
    void openSimilar(const Similar &similar);
    void countAnew();

    AsksModel *m_model;
    AskActs *m_acts;
    PageHeader *m_header;
    Choice *m_parts;
    InlineBar *m_error;
    QScrollArea *m_left;
    AsksList *m_list;
    CircleLines *m_circles;
    AskPane *m_pane;
    KnowersView *m_knowers;
    QScrollArea *m_knowersArea;
    PlaybookView *m_playbook;
    QScrollArea *m_playbookArea;
    Hairline *m_beside = nullptr; // the list
    Id m_current;
    int m_count = 0;
};

} // namespace lanai
