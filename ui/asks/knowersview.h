// The right people for a topic: by one's own notes, and by the trust level that the topic asks for.
#pragma once
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class AskActs;
class Choice;
class InlineBar;
class Label;
class SearchField;

class KnowersView : public QWidget
{
    Q_OBJECT
public:
    explicit KnowersView(AskActs &acts, QWidget *parent = nullptr);

    void look();
    void begin(); // the focus into the search field
    [[nodiscard]] SearchField &field() const { return *m_field; }

private:
    void build();

    AskActs &m_acts;
    SearchField *m_field;
    Choice *m_level;
    InlineBar *m_refusal;
    Label *m_says;
    QVBoxLayout *m_list;
    QTimer m_looking;
};

} // namespace lanai
