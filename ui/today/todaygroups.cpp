#include "ui/today/todaygroups.h"
#include "core/domain/zonedtime.h"
#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "ui/asks/askwords.h"
#include "ui/parts/dates.h"

namespace lanai {

Result<QList<GroupRow>> TodayGroups::read(Journal &journal)
{
    const Result<AskList> list = journal.asks().list();
    const Result<QList<CircleUpcoming>> ahead = journal.circles().upcoming(daysAhead);
    if (!list || !ahead)
        return fail(list ? ahead.error() : list.error());
    QList<GroupRow> rows;
    for (const CircleLine &line : list->circles) {
        if (const std::optional<GroupRow> row = circle(line))
            rows << *row;
    }
    for (const CircleUpcoming &one : *ahead)
        rows << session(one, journal.clock());
    for (const AskLine &line : list->asks) {
        if (line.remind || line.closing)
            rows << question(line, list->today);
    }
    return rows;
}

GroupRow TodayGroups::session(const CircleUpcoming &ahead, const Clock &clock)
{
    const WallTime at = wallTime(ahead.session.startsAt, clock.zone());
    GroupRow row;
    row.key = QStringLiteral("session-") + idText(ahead.session.id);
    row.icon = QStringLiteral("calendar");
    row.words = ahead.circle;
    row.below = Dates::capitalised(Dates::soon(at.date, at.time, clock.today()));
    if (!ahead.session.topic.isEmpty())
        row.below = tr("%1: %2", "when a circle meets, about what").arg(row.below, ahead.session.topic);
    row.tone = at.date == clock.today() ? Colour::Ink : Colour::Muted;
    row.place.page = PageId::Circles;
    row.place.thing = ahead.session.circleId;
    row.place.meeting = ahead.session.id;
    return row;
}

std::optional<GroupRow> TodayGroups::circle(const CircleLine &line)
{
    if (line.toActOn() == 0)
        return std::nullopt;
    GroupRow row;
    row.key = QStringLiteral("circle-") + idText(line.id);
    row.icon = QStringLiteral("circles");
    row.words = line.name;
    const QString unsaid = tr("%n sessions nobody said anything about", nullptr, line.unsaid);
    const QString term = tr("Its term needs a decision");
    row.below = !line.needsDecision ? unsaid
                : line.unsaid == 0  ? term
                                    : tr("%1; %2", "two things about a circle").arg(term, unsaid);
    row.tone = Colour::Due;
    row.waits = true;
    row.place.page = PageId::Circles;
    row.place.thing = line.id;
    return row;
}

GroupRow TodayGroups::question(const AskLine &line, QDate today)
{
    GroupRow row;
    row.key = QStringLiteral("ask-") + idText(line.id);
    row.icon = QStringLiteral("asks");
    row.words = AskWords::shown(line);
    row.below = AskWords::below(line, today);
    row.tone = Colour::Due;
    row.waits = true;
    row.place.page = PageId::Asks;
    row.place.thing = line.id;
    return row;
}

} // namespace lanai
