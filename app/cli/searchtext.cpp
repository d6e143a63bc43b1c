#include "app/cli/searchtext.h"
#include "app/cli/daytext.h"
#include "app/cli/shortid.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct SearchTextWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

QString whose(const SearchHit &hit)
{
    QStringList names;
    for (const PersonRef &peer : hit.peers)
        names << peer.name;
    return names.join(QStringLiteral(", "));
}

QString entryTitle(EntryKind kind)
{
    switch (kind) {
    case EntryKind::OneOnOne:
        return SearchTextWords::tr("1:1");
    case EntryKind::Conversation:
        return SearchTextWords::tr("Conversation");
    case EntryKind::Ritual:
        return SearchTextWords::tr("Ritual");
    case EntryKind::Insight:
        return SearchTextWords::tr("Insight");
    case EntryKind::Conflict:
        return SearchTextWords::tr("Conflict");
    case EntryKind::FeedbackGiven:
        return SearchTextWords::tr("Feedback given");
    case EntryKind::FeedbackReceived:
        return SearchTextWords::tr("Feedback received");
    case EntryKind::Kudos:
        return SearchTextWords::tr("Kudos");
    case EntryKind::Note:
        break;
    }
    return SearchTextWords::tr("Note");
}

// What happens together, and what is talked about.
QString togetherTitle(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Series:
        return SearchTextWords::tr("Series");
    case FoundKind::Meeting:
        return SearchTextWords::tr("About the 1:1");
    case FoundKind::AgendaItem:
        return SearchTextWords::tr("Agenda");
    case FoundKind::Topic:
        return SearchTextWords::tr("Topic");
    case FoundKind::Practice:
        return SearchTextWords::tr("Practice");
    case FoundKind::StaffMeeting:
        return SearchTextWords::tr("Staff meeting");
    case FoundKind::StaffItem:
        return SearchTextWords::tr("Staff item");
    case FoundKind::Preview:
        return SearchTextWords::tr("Preview");
    case FoundKind::AwayWeek:
        return SearchTextWords::tr("Away");
    case FoundKind::Project:
        return SearchTextWords::tr("Project");
    case FoundKind::CheckIn:
        return SearchTextWords::tr("Check-in");
    case FoundKind::Ritual:
        return SearchTextWords::tr("Ritual");
    case FoundKind::Circle:
        return SearchTextWords::tr("Circle");
    case FoundKind::CircleSession:
        return SearchTextWords::tr("Circle session");
    case FoundKind::CircleTopic:
        return SearchTextWords::tr("Circle topic");
    case FoundKind::Takeaway:
        return SearchTextWords::tr("Takeaway");
    default:
        return {};
    }
}

QString kindTitle(const SearchHit &hit)
{
    switch (hit.kind) {
    case FoundKind::Peer:
        return hit.title.text;
    case FoundKind::Role:
        return SearchTextWords::tr("Earlier role");
    case FoundKind::Entry:
        return entryTitle(hit.entryKind.value_or(EntryKind::Note));
    case FoundKind::Fact:
        return SearchTextWords::tr("Know them");
    case FoundKind::Insight:
        return SearchTextWords::tr("How they work");
    case FoundKind::Commitment:
        return hit.side == CommitmentSide::Theirs ? SearchTextWords::tr("Promised by")
                                                  : SearchTextWords::tr("You promised");
    case FoundKind::Ask:
        return SearchTextWords::tr("Ask");
    default:
        return togetherTitle(hit.kind);
    }
}

Row personRow(const SearchHit &hit, QDate today)
{
    QStringList parts;
    parts << hit.role.text;
    for (const MarkedText &tag : hit.tags)
        parts << tag.text;
    parts << hit.snippet.text;
    if (hit.nextMeeting.isValid())
        parts << SearchTextWords::tr("1:1 %1").arg(dayText(hit.nextMeeting.toLocalTime().date(), today));
    parts.removeAll(QString());
    return {Cell(hit.title.text, Tone::Strong), Cell(shortId(hit.id), Tone::Quiet),
            Cell(parts.join(QStringLiteral(" · ")))};
}

Row thingRow(const SearchHit &hit, QDate today)
{
    QStringList parts;
    parts << (hit.kind == FoundKind::Peer ? QString() : hit.title.text) << hit.snippet.text.trimmed();
    for (const MarkedText &tag : hit.tags)
        parts << u'#' + tag.text;
    if (hit.kind == FoundKind::StaffItem && hit.ownDay.isValid())
        parts << SearchTextWords::tr("for %1").arg(dayText(hit.ownDay, today));
    if (hit.privacy == Privacy::Sealed)
        parts << SearchTextWords::tr("(sealed)");
    if (!parts.join(u' ').contains(hit.rule))
        parts << hit.rule;
    parts.removeAll(QString());
    return {Cell(dayText(hit.date, today), hit.isLate ? Tone::Overdue : Tone::Quiet), Cell(hitTitle(hit)),
            Cell(shortId(hit.id), Tone::Quiet), Cell(parts.join(QStringLiteral(" · ")))};
}

} // namespace

QString hitTitle(const SearchHit &hit)
{
    const QString kind = kindTitle(hit);
    const QString people = whose(hit);
    return people.isEmpty() || hit.kind == FoundKind::Peer
               ? kind
               : SearchTextWords::tr("%1: %2", "what: whose").arg(kind, people);
}

void tellHits(Page &page, const SearchAnswer &answer, QDate today)
{
    const auto shown = static_cast<int>(answer.people.size() + answer.things.size());
    if (shown == 0)
        return page.line(SearchTextWords::tr("Nothing found."));
    QList<Row> people;
    for (const SearchHit &hit : answer.people)
        people << personRow(hit, today);
    QList<Row> things;
    for (const SearchHit &hit : answer.things)
        things << thingRow(hit, today);
    if (!people.isEmpty())
        page.heading(SearchTextWords::tr("People"));
    page.table(people);
    if (!things.isEmpty())
        page.heading(SearchTextWords::tr("Notes and what else you wrote"));
    page.table(things);
    page.space();
    if (answer.isMore)
        page.line(
            SearchTextWords::tr("%1 of more than %2 found. Add a word to narrow it down.").arg(shown).arg(answer.total),
            Tone::Quiet);
    else if (answer.total > shown)
        page.line(SearchTextWords::tr("%1 of %n found.", nullptr, answer.total).arg(shown), Tone::Quiet);
    else
        page.line(SearchTextWords::tr("%n found.", nullptr, answer.total), Tone::Quiet);
}

} // namespace lanai
