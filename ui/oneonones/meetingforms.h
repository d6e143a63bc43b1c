// The small forms that skip or move one 1:1; the same wherever it is listed. Each is one command, said in a toast and
// taken back there.
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/result.h"
#include "ui/shell/context.h"
#include <QCoreApplication>
#include <QDate>
#include <QTime>
#include <functional>

class QWidget;

namespace lanai {

// To a day and time of this device.
struct MeetingMove
{
    Id meeting;
    QString shortName; // whom it is with
    QDate day;
    QTime time;
    bool ownZone = false; // its own zone's clocks show another time
    QString why;          // may be empty
};

class MeetingForms
{
    Q_DECLARE_TR_FUNCTIONS(MeetingForms)

public:
    // Over `over`, which they don't outlive.
    MeetingForms(const Context &context, QWidget *over)
        : m_context(context)
        , m_over(over)
    {
    }

    void skip(const Id &meeting, const QString &shortName);
    // Where it is now, on this device. `ownZone`: its own zone's clocks show another time, and the new one is meant
    // here.
    void move(const Id &meeting, const QString &shortName, QDate day, QTime time, bool ownZone);
    // A 1:1 of its own; `plan` is what plans it, as OneOnOnes::plan() does. Proposed: the next peer day after today.
    void plan(const Id &peer, const QString &shortName, const std::function<Result<Id>(const Meeting &)> &plan);
    // At once, without a form. What is moved past its term's last day becomes a 1:1 of its own (Rule 1): the toast says
    // so. MeetingNotPlanned.
    [[nodiscard]] static Result<void> moveTo(const Context &context, const MeetingMove &move);

private:
    Context m_context;
    QWidget *m_over;
};

} // namespace lanai
