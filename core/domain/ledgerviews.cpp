#include "core/domain/ledgerviews.h"
#include "core/domain/load.h"

namespace lanai {

DueState dueState(const Commitment &commitment, QDate today)
{
    if (!commitment.due.isValid())
        return DueState::Agreement;
    const qint64 days = today.daysTo(commitment.due);
    if (days < 0)
        return DueState::Overdue;
    if (days == 0)
        return DueState::DueToday;
    return days <= dueSoonDays ? DueState::DueSoon : DueState::Later;
}

QDate weekEnd(QDate day)
{
    return mondayOf(day).addDays(Qt::Sunday - Qt::Monday);
}

bool isInView(const Commitment &commitment, LedgerView view, QDate today)
{
    const bool open = commitment.state == CommitmentState::Open;
    switch (view) {
    case LedgerView::Open:
    case LedgerView::ByPeer:
        return open;
    case LedgerView::Overdue:
        return commitment.isLate(today);
    case LedgerView::ThisWeek:
        return open && commitment.due.isValid() && commitment.due <= weekEnd(today);
    case LedgerView::Closed:
        break;
    }
    return !open && commitment.closedOn >= today.addDays(-closedShownDays);
}

bool isDueBefore(const Commitment &one, const Commitment &other)
{
    if (one.due != other.due)
        return one.due.isValid() && (!other.due.isValid() || one.due < other.due);
    return one.side < other.side;
}

} // namespace lanai
