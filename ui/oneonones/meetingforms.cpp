#include "ui/oneonones/meetingforms.h"
#include "core/domain/clock.h"
#include "core/domain/occurrences.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "ui/parts/dates.h"
#include "ui/parts/smallform.h"
#include "ui/shell/undotoast.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>

namespace lanai {
namespace {

constexpr int plannedHour = 10;

} // namespace

void MeetingForms::skip(const Id &meeting, const QString &shortName)
{
    auto *form = new SmallForm(tr("Skip the 1:1 with %1").arg(shortName), tr("Skip"), m_over);
    const QLineEdit *why = form->addLine(QStringLiteral("skipWhy"), tr("Why"));
    form->setHint(tr("What was not talked about goes to the next one."));
    form->onConfirm([context = m_context, why, meeting, shortName] {
        const Result<void> done = context.journal.oneOnOnes().skip(meeting, why->text());
        if (done)
            tellDone(context, tr("The 1:1 with %1 is skipped.").arg(shortName));
        return done;
    });
    form->open();
}

void MeetingForms::move(const Id &meeting, const QString &shortName, QDate day, QTime time, bool ownZone)
{
    auto *form = new SmallForm(tr("Move the 1:1 with %1").arg(shortName), tr("Move"), m_over);
    const QDateEdit *to = form->addDate(QStringLiteral("moveDay"), tr("To the day"), day);
    const QTimeEdit *at = form->addTime(QStringLiteral("moveTime"), tr("At"), time);
    const QLineEdit *why = form->addLine(QStringLiteral("moveWhy"), tr("Why"));
    form->onConfirm([context = m_context, to, at, why, meeting, shortName, ownZone]() -> Result<void> {
        return moveTo(context, {meeting, shortName, to->date(), at->time(), ownZone, why->text()});
    });
    form->open();
}

void MeetingForms::plan(const Id &peer, const QString &shortName,
                        const std::function<Result<Id>(const Meeting &)> &plan)
{
    const QDate today = m_context.journal.clock().today();
    const Qt::DayOfWeek peerDay = m_context.journal.people().me().value_or(Me()).peerDay;
    auto *form = new SmallForm(tr("Plan a 1:1 with %1").arg(shortName), tr("Plan"), m_over);
    QDateEdit *day =
        form->addDate(QStringLiteral("planDay"), tr("On the day"), firstWeekday(today.addDays(1), peerDay));
    day->setMinimumDate(today);
    const QTimeEdit *time = form->addTime(QStringLiteral("planTime"), tr("At"), QTime(plannedHour, 0));
    form->onConfirm([context = m_context, day, time, peer, shortName, plan]() -> Result<void> {
        Meeting meeting;
        meeting.peerId = peer;
        meeting.date = day->date();
        meeting.time = time->time();
        meeting.zone = context.journal.clock().zone().id();
        return plan(meeting).map([&](const Id & /*planned*/) {
            tellDone(context,
                     tr("The 1:1 with %1 is planned for %2.", "a person; a day and time")
                         .arg(shortName, Dates::soon(meeting.date, meeting.time, context.journal.clock().today())));
        });
    });
    form->open();
}

Result<void> MeetingForms::moveTo(const Context &context, const MeetingMove &move)
{
    OneOnOnes &all = context.journal.oneOnOnes();
    const QByteArray zone = move.ownZone ? context.journal.clock().zone().id() : QByteArray();
    const Result<Meeting> before = all.meeting(move.meeting);
    const Result<Meeting> moved =
        before.and_then([&](const Meeting &) { return all.move(move.meeting, move.day, move.time, zone, move.why); });
    if (!moved)
        return fail(moved.error());
    const bool leftTerm = !before->termId.isNull() && moved->termId.isNull();
    tellDone(context, leftTerm ? tr("Moved past the term’s last day: it is a 1:1 of its own now.")
                               : tr("The 1:1 with %1 is moved.").arg(move.shortName));
    return {};
}

} // namespace lanai
