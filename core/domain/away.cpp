#include "core/domain/away.h"

namespace lanai {

namespace {

constexpr int awayStep = 7;
constexpr int nearMeeting = 3; // days between two 1:1s with one peer

bool fitsOutside(QDate day, const AwayMeeting &meeting)
{
    const bool possible = day >= meeting.earliest && (!meeting.latest.isValid() || day <= meeting.latest);
    return possible && std::none_of(meeting.others.cbegin(), meeting.others.cend(),
                                    [day](QDate other) { return std::abs(other.daysTo(day)) <= nearMeeting; });
}

} // namespace

Result<void> checkAway(const AwayWeek &away, const QList<AwayWeek> &others)
{
    const QString first = away.from.toString(Qt::ISODate);
    const QString last = away.until.toString(Qt::ISODate);
    if (!away.from.isValid() || !away.until.isValid())
        return fail(ErrorCode::UnreadableDate, {away.from.isValid() ? last : first});
    if (away.until < away.from)
        return fail(ErrorCode::AwayEndsBeforeItBegins, {first, last});
    const qint64 days = away.from.daysTo(away.until) + 1;
    if (days > mostAwayDays)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("days"), QString::number(days), QStringLiteral("1"),
                                            QString::number(mostAwayDays)});
    for (const AwayWeek &other : others) {
        if (other.id != away.id && other.from == away.from)
            return fail(ErrorCode::AwayBeginsAlready, {first});
    }
    return {};
}

const AwayWeek *awayOn(const QList<AwayWeek> &away, QDate day)
{
    const AwayWeek *found = nullptr;
    for (const AwayWeek &each : away) {
        if (day >= each.from && day <= each.until && (found == nullptr || each.from < found->from))
            found = &each;
    }
    return found;
}

std::optional<QDate> dayOutside(const AwayWeek &away, const AwayMeeting &meeting)
{
    QDate after = meeting.day;
    while (after <= away.until)
        after = after.addDays(awayStep);
    if (fitsOutside(after, meeting))
        return after;
    QDate before = meeting.day;
    while (before >= away.from)
        before = before.addDays(-awayStep);
    return fitsOutside(before, meeting) ? std::optional<QDate>(before) : std::nullopt;
}

} // namespace lanai
