// What helped before, found by a situation told in any words, or by a tag.
#pragma once
#include "core/domain/id.h"
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class AskActs;
class EmptyState;
class FlowLayout;
class InlineBar;
class Label;
class SearchField;

class PlaybookView : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybookView(AskActs &acts, QWidget *parent = nullptr);

    void reload();
    void begin(); // the focus into the search field
    [[nodiscard]] SearchField &field() const { return *m_field; }

Q_SIGNALS:
    void askWanted(const lanai::Id &ask);
    void circleWanted(const lanai::Id &circle);

private:
    void build();
    void showTags();
    void showEntries();

    AskActs &m_acts;
    SearchField *m_field;
    QWidget *m_tags;
    FlowLayout *m_tagRow;
    InlineBar *m_error;
    Label *m_count;
    QVBoxLayout *m_cards;
    EmptyState *m_empty;
    QString m_tag; // empty: any
    QTimer m_looking;
};

} // namespace lanai
