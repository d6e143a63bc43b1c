#include "ui/search/foundwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <optional>

namespace lanai {
namespace {

// `more` behind `text`, with its marks.
void append(MarkedText &text, const MarkedText &more)
{
    if (more.text.isEmpty())
        return;
    if (!text.text.isEmpty())
        text.text += QStringLiteral(", ");
    const qsizetype by = text.text.size();
    text.text += more.text;
    for (const TextRange &mark : more.marks)
        text.marks << mark.movedBy(by);
}

// What happens together, and what is talked about.
QString togetherKind(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Series:
        return FoundWords::tr("Series");
    case FoundKind::Meeting:
        return FoundWords::tr("1:1");
    case FoundKind::AgendaItem:
        return FoundWords::tr("Agenda");
    case FoundKind::Topic:
        return FoundWords::tr("Topic");
    case FoundKind::Practice:
        return FoundWords::tr("Practice");
    case FoundKind::StaffMeeting:
        return FoundWords::tr("Staff meeting");
    case FoundKind::StaffItem:
        return FoundWords::tr("Staff item");
    case FoundKind::Preview:
        return FoundWords::tr("Preview");
    case FoundKind::Project:
        return FoundWords::tr("Project");
    case FoundKind::CheckIn:
        return FoundWords::tr("Check-in");
    case FoundKind::Ritual:
        return FoundWords::tr("Ritual");
    case FoundKind::Circle:
        return FoundWords::tr("Circle");
    case FoundKind::CircleSession:
        return FoundWords::tr("Circle session");
    case FoundKind::CircleTopic:
        return FoundWords::tr("Circle topic");
    case FoundKind::Takeaway:
        return FoundWords::tr("Takeaway");
    case FoundKind::AwayWeek:
        return FoundWords::tr("Away");
    default:
        return {};
    }
}

} // namespace

QString FoundWords::people(const SearchHit &hit)
{
    QStringList names;
    for (const PersonRef &person : hit.peers)
        names << person.shortName;
    return Words::list(names);
}

QString FoundWords::entryTitle(const SearchHit &hit)
{
    const QString what = Words::name(hit.entryKind.value_or(EntryKind::Note));
    const QString who = people(hit);
    if (who.isEmpty())
        return what;
    if (hit.entryKind == EntryKind::OneOnOne)
        return tr("1:1 with %1").arg(who);
    return tr("%1, %2", "kind of a note, whom it is about").arg(what, who);
}

QString FoundWords::title(const SearchHit &hit)
{
    if (hit.kind == FoundKind::Entry)
        return entryTitle(hit);
    if (hit.kind == FoundKind::Peer)
        return hit.title.text.isEmpty() && !hit.peers.isEmpty() ? hit.peers.first().name : hit.title.text;
    const QString who = people(hit);
    if (hit.kind == FoundKind::Commitment) {
        const bool mine = hit.side == CommitmentSide::Mine;
        return mine ? tr("Commitment to %1").arg(who) : tr("Commitment from %1").arg(who);
    }
    if (who.isEmpty())
        return kind(hit.kind);
    return tr("%1, %2", "kind of a thing, whom it is about").arg(kind(hit.kind), who);
}

QString FoundWords::kind(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Peer:
        return tr("Peer");
    case FoundKind::Role:
        return tr("Earlier role");
    case FoundKind::Entry:
        return tr("Note");
    case FoundKind::Fact:
        return tr("Fact");
    case FoundKind::Insight:
        return tr("How they work");
    case FoundKind::Commitment:
        return tr("Commitment");
    case FoundKind::Ask:
        return tr("Ask");
    default:
        return togetherKind(kind);
    }
}

QString FoundWords::aside(const SearchHit &hit, QDate today)
{
    if (hit.kind == FoundKind::Peer)
        return {};
    if (hit.kind == FoundKind::Commitment && hit.due.isValid())
        return tr("due %1").arg(Dates::weekdayDate(hit.due, today));
    const QDate day = hit.ownDay.isValid() ? hit.ownDay : hit.date;
    return day.isValid() ? Dates::weekdayDate(day, today) : QString();
}

MarkedText FoundWords::aboutPeer(const SearchHit &hit, QDate today)
{
    MarkedText line = hit.role;
    for (const MarkedText &tag : hit.tags)
        append(line, tag);
    append(line, hit.snippet);
    if (hit.nextMeeting.isValid()) {
        const QDateTime local = hit.nextMeeting.toLocalTime();
        append(line, {tr("1:1 %1").arg(Dates::soon(local.date(), local.time(), today)), {}});
    }
    return line;
}

MarkedText FoundWords::line(const SearchHit &hit, QDate today)
{
    if (hit.privacy == Privacy::Sealed)
        return {tr("Sealed: open it to read it"), {}};
    if (hit.kind == FoundKind::Peer)
        return aboutPeer(hit, today);
    MarkedText line = hit.title;
    append(line, hit.snippet);
    if (!hit.rule.isEmpty() && !line.text.contains(hit.rule))
        line.text = tr("%1 (%2)", "what was said in a circle, its confidentiality").arg(line.text, hit.rule);
    return line;
}

QString FoundWords::icon(const SearchHit &hit)
{
    switch (hit.kind) {
    case FoundKind::Entry:
        return hit.entryKind == EntryKind::OneOnOne ? QStringLiteral("oneonones") : QStringLiteral("edit");
    case FoundKind::Fact:
        return QStringLiteral("heart");
    case FoundKind::Insight:
        return QStringLiteral("bulb");
    case FoundKind::Commitment:
        return hit.side == CommitmentSide::Mine ? QStringLiteral("arrow-mine") : QStringLiteral("arrow-theirs");
    case FoundKind::Ask:
        return QStringLiteral("asks");
    case FoundKind::StaffMeeting:
    case FoundKind::StaffItem:
    case FoundKind::Preview:
        return QStringLiteral("staff");
    case FoundKind::Topic:
    case FoundKind::AgendaItem:
        return QStringLiteral("list");
    case FoundKind::Practice:
    case FoundKind::CheckIn:
        return QStringLiteral("trust");
    case FoundKind::Project:
        return QStringLiteral("projects");
    case FoundKind::Ritual:
        return QStringLiteral("gift");
    case FoundKind::Circle:
    case FoundKind::CircleSession:
    case FoundKind::CircleTopic:
    case FoundKind::Takeaway:
        return QStringLiteral("circles");
    case FoundKind::AwayWeek:
        return QStringLiteral("calendar");
    default:
        return QStringLiteral("person");
    }
}

namespace {

// Where things of a kind stand; none: on their person's page.
std::optional<PageId> pageOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::StaffMeeting:
    case FoundKind::StaffItem:
    case FoundKind::Preview:
        return PageId::Staff;
    case FoundKind::Project:
        return PageId::Projects;
    case FoundKind::Ask:
        return PageId::Asks;
    case FoundKind::Circle:
    case FoundKind::CircleSession:
    case FoundKind::CircleTopic:
    case FoundKind::Takeaway:
        return PageId::Circles;
    case FoundKind::Meeting:
        return PageId::Prep;
    case FoundKind::CheckIn:
        return PageId::Trust;
    case FoundKind::Peer:
        return PageId::Peer;
    case FoundKind::Ritual:
        return PageId::Rituals;
    default:
        return std::nullopt;
    }
}

} // namespace

Place FoundWords::place(const SearchHit &hit)
{
    Place place;
    place.thing = hit.id;
    if (!hit.peers.isEmpty())
        place.peer = hit.peers.first().id;
    if (hit.kind == FoundKind::Peer)
        place.peer = hit.id;
    if (hit.kind == FoundKind::Meeting || hit.kind == FoundKind::StaffMeeting)
        place.meeting = hit.id;
    const PageId theirs = hit.kind == FoundKind::Entry ? PageId::Log : PageId::Today;
    place.page = pageOf(hit.kind).value_or(place.peer.isNull() ? theirs : PageId::Peer);
    return place;
}

} // namespace lanai
