#include "core/domain/ritualrules.h"
#include "core/domain/occurrences.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr int eventNearDays = 14; // an event that was moved by so much is still the same one

int ritualMonths(RitualEvery every)
{
    switch (every) {
    case RitualEvery::Monthly:
        return 1;
    case RitualEvery::Quarterly:
        return 3;
    case RitualEvery::Yearly:
        return 12;
    case RitualEvery::Weeks:
    case RitualEvery::Event:
        break;
    }
    return 0;
}

// As many months on, the same weekday and which one of the month it is.
QDate sameWeekdayMonthsOn(QDate day, int months)
{
    const auto weekday = static_cast<Qt::DayOfWeek>(day.dayOfWeek());
    const QDate month = QDate(day.year(), day.month(), 1).addMonths(months);
    return firstOccurrence(Rhythm::monthly(ordinalFrom(day, weekday), weekday), month);
}

qint64 nearPlanDays(const Ritual &ritual)
{
    const QDate after = ritualAfter(ritual, ritual.next);
    return after.isValid() ? ritual.next.daysTo(after) / 2 : eventNearDays;
}

} // namespace

RitualState ritualState(const Ritual &ritual, QDate today)
{
    if (ritual.endedOn.isValid())
        return RitualState::Ended;
    if (!ritual.next.isValid())
        return RitualState::Unplanned;
    const qint64 days = today.daysTo(ritual.next);
    if (days < 0)
        return RitualState::Overdue;
    if (days == 0)
        return RitualState::Today;
    return days <= ritualSoonDays ? RitualState::Soon : RitualState::Ahead;
}

QDate ritualLast(const Ritual &ritual)
{
    QDate last;
    for (const RitualTime &time : ritual.times)
        last = last.isValid() ? std::max(last, time.on) : time.on;
    return last;
}

QDate ritualAfter(const Ritual &ritual, QDate day)
{
    if (ritual.every == RitualEvery::Event || !day.isValid())
        return {};
    if (ritual.every == RitualEvery::Weeks)
        return day.addDays(7LL * std::clamp(ritual.weeks, 1, mostRitualWeeks));
    return sameWeekdayMonthsOn(day, ritualMonths(ritual.every));
}

QDate ritualNextOnceHappened(const Ritual &ritual, QDate on)
{
    const QDate last = ritualLast(ritual);
    if (last.isValid() && on < last)
        return ritual.next;
    if (!ritual.next.isValid())
        return ritualAfter(ritual, on);
    const bool wasPlanned = std::abs(ritual.next.daysTo(on)) <= nearPlanDays(ritual);
    if (!wasPlanned && ritual.next > on)
        return ritual.next;
    QDate next = ritualAfter(ritual, wasPlanned ? ritual.next : on);
    while (next.isValid() && next <= on)
        next = ritualAfter(ritual, next);
    return next;
}

Result<void> checkRitual(const Ritual &ritual, const Ritual &before, QDate today)
{
    if (ritual.title.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("title")});
    if (ritual.peers.isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("with")});
    if (ritual.every == RitualEvery::Weeks && (ritual.weeks < 1 || ritual.weeks > mostRitualWeeks))
        return fail(ErrorCode::OutOfRange, {QStringLiteral("weeks"), QString::number(ritual.weeks), QStringLiteral("1"),
                                            QString::number(mostRitualWeeks)});
    if (ritual.next.isValid() && ritual.next < today && ritual.next != before.next)
        return fail(ErrorCode::DuePassed, {ritual.next.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    return {};
}

} // namespace lanai
