// Today's right column, in order of urgency: notes to file, decisions, what nobody logged, commitments, before staff
// meeting, circles and asks, drifting.
#pragma once
#include "ui/today/todaycard.h"
#include "ui/today/todaymodel.h"

namespace lanai {

class TodayRow;
class TodayActs;

class TodayRail : public QWidget
{
    Q_OBJECT
public:
    TodayRail(TodayActs &acts, const Clock &clock, QWidget *parent = nullptr);

    void fill(const TodayModel &model);
    // The row one is on; null when the focus is elsewhere.
    [[nodiscard]] const TodayRow *focused() const;
    // No card has anything to show.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    // The card one was on has nothing left.
    void focusLost();

private:
    void showToFile(const TodayModel &model);
    void showDecisions(const TodayModel &model);
    void showUnlogged(const TodayModel &model);
    void showCommitments(const TodayModel &model);
    void addCommitment(const CommitmentRow &row, const TodayModel &model);
    void showStaff(const TodayModel &model);
    void addItem(const BeforeStaff &staff, const PreviewRow &row, const TodayModel &model);
    void showGroups(const TodayModel &model);
    void showDrifting(const TodayModel &model);

    TodayActs &m_acts;
    const Clock &m_clock;
    TodayCard *m_toFile;
    TodayCard *m_decisions;
    TodayCard *m_unlogged;
    TodayCard *m_commitments;
    TodayCard *m_staff;
    TodayCard *m_groups;
    TodayCard *m_drifting;
};

} // namespace lanai
