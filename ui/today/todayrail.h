// Today's right column, in order of urgency: decisions, what nobody logged, commitments, before staff meeting,
// drifting.
#pragma once
#include "ui/today/railcard.h"
#include "ui/today/todaymodel.h"

namespace lanai {

class RailRow;
class TodayActs;

class TodayRail : public QWidget
{
    Q_OBJECT
public:
    TodayRail(TodayActs &acts, const Clock &clock, QWidget *parent = nullptr);

    void fill(const TodayModel &model);
    // The row one is on; null when the focus is elsewhere.
    [[nodiscard]] const RailRow *focused() const;
    // No card has anything to show.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    // The card one was on has nothing left.
    void focusLost();

private:
    void showDecisions(const TodayModel &model);
    void showUnlogged(const TodayModel &model);
    void showCommitments(const TodayModel &model);
    void addCommitment(const CommitmentRow &row, const TodayModel &model);
    void showStaff(const TodayModel &model);
    void addItem(const BeforeStaff &staff, const PreviewRow &row, const TodayModel &model);
    void showDrifting(const TodayModel &model);

    TodayActs &m_acts;
    const Clock &m_clock;
    RailCard *m_decisions;
    RailCard *m_unlogged;
    RailCard *m_commitments;
    RailCard *m_staff;
    RailCard *m_drifting;
};

} // namespace lanai
