// A circle's rhythm: its start, and what becomes of a term. The same choices as for a series of 1:1s. Rule 1
#pragma once
#include "ui/circles/circledecision.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

namespace lanai {

class Choice;
class ScheduleEdit;

class CircleStartForm : public SmallForm
{
    Q_OBJECT
public:
    CircleStartForm(const Context &context, const CirclePage &page, QWidget *parent);

private:
    void followFrom(QDate from);
    [[nodiscard]] Result<void> start();

    Context m_context;
    Circle m_circle;
    ScheduleEdit *m_schedule;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QDate m_proposed; // the last day as proposed: follows the first until it is changed
};

class CircleDecisionForm : public SmallForm
{
    Q_OBJECT
public:
    // `choice`: what is looked at first.
    CircleDecisionForm(const Context &context, const CirclePage &page, TermDecision choice, QWidget *parent);

private:
    void addChoices();
    void addFields();
    void showChoice();
    void showRow(QWidget *field, bool shown); // with its label
    [[nodiscard]] Result<void> decide();

    Context m_context;
    Circle m_circle;
    CircleDecision m_decision;
    bool m_loading = false; // fields are being filled, not typed into
    Choice *m_choices;
    ScheduleEdit *m_schedule = nullptr;
    QDateEdit *m_until = nullptr;
    QLineEdit *m_why = nullptr;
    Label *m_outcome = nullptr;
};

} // namespace lanai
