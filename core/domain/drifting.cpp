#include "core/domain/drifting.h"
#include <algorithm>

namespace lanai {

int daysNotAway(QDate from, QDate to, const QList<AwayWeek> &away)
{
    QList<AwayWeek> inOrder = away;
    std::sort(inOrder.begin(), inOrder.end(),
              [](const AwayWeek &one, const AwayWeek &other) { return one.from < other.from; });
    qint64 days = from.daysTo(to);
    QDate counted = from; // away days up to here are taken off
    for (const AwayWeek &week : std::as_const(inOrder)) {
        const QDate first = std::max(week.from, counted.addDays(1));
        const QDate last = std::min(week.until, to);
        if (first > last)
            continue;
        days -= first.daysTo(last) + 1;
        counted = last;
    }
    return static_cast<int>(std::max<qint64>(days, 0));
}

std::optional<int> contactRhythmDays(const ContactRecord &record)
{
    switch (record.standing) {
    case Standing::Current:
        return nominalDays(record.rhythm.value_or(suggestedRhythm(record.interdependence)));
    case Standing::Former:
        return formerPeerDays;
    case Standing::Dormant:
        break;
    }
    return {};
}

std::optional<Drifting> driftingFrom(const ContactRecord &record, const QList<AwayWeek> &away, QDate today)
{
    const std::optional<int> rhythmDays = contactRhythmDays(record);
    const bool snoozed = record.snoozeUntil.isValid() && today < record.snoozeUntil;
    if (!rhythmDays || snoozed)
        return {};
    const bool everSpoke = record.lastContact.isValid();
    const QDate since = everSpoke ? record.lastContact : std::max(record.addedOn, record.seriesBegan);
    if (!since.isValid())
        return {};
    const int days = daysNotAway(since, today, away);
    if (2 * days <= 3 * *rhythmDays) // not more than 1.5 × the rhythm
        return {};
    const bool hasSeries = record.standing == Standing::Current && record.rhythm.has_value();
    return Drifting{record.peerId, since, everSpoke, days, *rhythmDays, hasSeries};
}

QList<Drifting> drifting(const QList<ContactRecord> &records, const QList<AwayWeek> &away, QDate today)
{
    QList<Drifting> found;
    for (const ContactRecord &record : records) {
        if (const std::optional<Drifting> one = driftingFrom(record, away, today))
            found << *one;
    }
    std::stable_sort(found.begin(), found.end(), [](const Drifting &one, const Drifting &other) {
        return qint64{one.days} * other.rhythmDays > qint64{other.days} * one.rhythmDays;
    });
    return found;
}

bool notMetFor(int days, QDate lastContact, QDate today)
{
    return !lastContact.isValid() || lastContact.daysTo(today) >= days;
}

bool endsSnooze(QDate contactOn, QDate lastContact)
{
    return !lastContact.isValid() || contactOn >= lastContact;
}

} // namespace lanai
