// Afterwards: one card for each item asks what was decided, and what follows from it becomes a commitment.
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"
#include <QScrollArea>

class QVBoxLayout;

namespace lanai {

class FollowUpForm;
class OutcomeCard;

class OutcomesView : public QScrollArea
{
    Q_OBJECT
public:
    OutcomesView(StaffModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();
    void focusFirst(); // of the cards without an outcome

Q_SIGNALS:
    void closed();

private:
    // The one form for what follows: in that card, or below them all.
    void followUp(OutcomeCard *card);
    void leaveFollowUp();

    StaffModel &m_model;
    Context m_context;
    QVBoxLayout *m_cards;
    QList<OutcomeCard *> m_all;
    FollowUpForm *m_followUp;
    QVBoxLayout *m_below; // where the form stands while no card has it
};

} // namespace lanai
