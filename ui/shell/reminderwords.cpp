#include "ui/shell/reminderwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {

namespace {

constexpr int secondsInMinute = 60;
constexpr int millisecondsInSecond = 1000;

} // namespace

// Rounded up: nobody comes late for it.
QString ReminderWords::minutesUntil(const QDateTime &startsAt, const QDateTime &now)
{
    const auto minutes = int((now.secsTo(startsAt) + secondsInMinute - 1) / secondsInMinute);
    return tr("in %n minute(s)", nullptr, minutes);
}

void ReminderWords::addSnoozes(Notice &notice)
{
    for (const auto &[act, minutes] :
         {std::pair(NoticeAct::SnoozeShort, shortSnooze), std::pair(NoticeAct::SnoozeLong, longSnooze)}) {
        const bool inTime =
            notice.milliseconds == 0 || minutes * secondsInMinute * millisecondsInSecond < notice.milliseconds;
        if (inTime)
            notice.buttons << NoticeButton{act, tr("Again in %n minute(s)", nullptr, minutes)};
    }
}

// It is of no use once the 1:1 has begun, and neither is a snooze beyond that.
void ReminderWords::endAtStart(Notice &notice, const QDateTime &startsAt, const QDateTime &now)
{
    notice.milliseconds = int(qMax(now.msecsTo(startsAt), qint64(1)));
    addSnoozes(notice);
}

Notice ReminderWords::before(const RemindedMeeting &meeting, bool names, const QDateTime &now)
{
    Notice notice;
    const QString when = minutesUntil(meeting.time.startsAt, now);
    notice.title =
        names ? tr("1:1 with %1 %2", "name, in 10 minutes").arg(meeting.peer.name, when) : tr("A 1:1 %1").arg(when);
    if (!names)
        notice.text = tr("Open Lanai to see what to remember.");
    else if (meeting.remember)
        notice.text = meeting.remember->text;
    notice.buttons << NoticeButton{NoticeAct::Open, tr("Prep")};
    endAtStart(notice, meeting.time.startsAt, now);
    return notice;
}

Notice ReminderWords::after(const RemindedMeeting &meeting, bool names)
{
    Notice notice;
    notice.title = names ? tr("The 1:1 with %1 is over").arg(meeting.peer.name) : tr("A 1:1 is over");
    notice.text = tr("Log it while it is fresh.");
    notice.buttons << NoticeButton{NoticeAct::Open, tr("Log")};
    addSnoozes(notice);
    return notice;
}

Notice ReminderWords::decision(const RemindedDecision &decision, bool names, QDate today)
{
    Notice notice;
    notice.title = names ? tr("Decide about the 1:1s with %1").arg(decision.peer.name) : tr("A decision is due");
    notice.text =
        decision.lastDay > today
            ? tr("The term ends on %1. Nothing renews itself.").arg(Dates::weekdayDate(decision.lastDay, today))
            : tr("Nothing renews itself.");
    notice.buttons << NoticeButton{NoticeAct::Open, tr("Decide")};
    addSnoozes(notice);
    return notice;
}

Notice ReminderWords::review()
{
    Notice notice;
    notice.title = tr("Your weekly review");
    notice.text = tr("It goes through what is unlogged, due or undecided, and the week ahead.");
    notice.buttons << NoticeButton{NoticeAct::Open, tr("Open")};
    addSnoozes(notice);
    return notice;
}

Notice ReminderWords::missed(const QList<Reminder> &missed)
{
    const auto count = [&missed](ReminderKind kind) {
        return int(std::count_if(missed.cbegin(), missed.cend(),
                                 [kind](const Reminder &one) { return one.key.kind == kind; }));
    };
    QStringList parts;
    if (const int unlogged = count(ReminderKind::After); unlogged > 0)
        parts << tr("%n 1:1(s) to log", nullptr, unlogged);
    if (const int undecided = count(ReminderKind::Decision); undecided > 0)
        parts << tr("%n decision(s) due", nullptr, undecided);
    if (count(ReminderKind::Review) > 0)
        parts << tr("the weekly review");
    Notice notice;
    notice.title = tr("While you were away");
    notice.text = Dates::capitalised(Words::list(parts)) + QLatin1Char('.');
    notice.buttons << NoticeButton{NoticeAct::Open, tr("Open")};
    addSnoozes(notice);
    return notice;
}

Notice ReminderWords::locked(const QDateTime &startsAt, const QDateTime &now)
{
    Notice notice;
    notice.title = tr("A 1:1 %1").arg(minutesUntil(startsAt, now));
    notice.text = tr("Unlock to see it.");
    notice.buttons << NoticeButton{NoticeAct::Open, tr("Unlock")};
    endAtStart(notice, startsAt, now);
    return notice;
}

Notice ReminderWords::inTray()
{
    Notice notice;
    notice.title = tr("Lanai goes on in the tray");
    notice.text = tr("It reminds you from there. Its menu opens the window again, or quits.");
    notice.buttons << NoticeButton{NoticeAct::Open, tr("Open")};
    return notice;
}

} // namespace lanai
