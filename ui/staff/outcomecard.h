// Asks what became of one item, once its meeting is over.
#pragma once
#include "ui/parts/card.h"
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"

class QLineEdit;
class QPushButton;

namespace lanai {

class Choice;
class Label;

class OutcomeCard : public Card
{
    Q_OBJECT
public:
    OutcomeCard(StaffModel &model, const Context &context, const Id &item, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] Id item() const { return m_id; }
    [[nodiscard]] QPushButton *followUpButton() const { return m_followUp; }

private:
    void decide(ItemOutcome outcome);
    void saveWords();

    StaffModel &m_model;
    Context m_context;
    Id m_id;
    Label *m_title;
    Label *m_sought;
    Choice *m_outcome;
    QLineEdit *m_words;
    QPushButton *m_followUp;
};

} // namespace lanai
