#include "app/cli/searchtext.h"
#include "app/cli/daytext.h"
#include "app/cli/shortid.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct Words
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
        return Words::tr("1:1");
    case EntryKind::Conversation:
        return Words::tr("Conversation");
    case EntryKind::Ritual:
        return Words::tr("Ritual");
    case EntryKind::Insight:
        return Words::tr("Insight");
    case EntryKind::Conflict:
        return Words::tr("Conflict");
    case EntryKind::FeedbackGiven:
        return Words::tr("Feedback given");
    case EntryKind::FeedbackReceived:
        return Words::tr("Feedback received");
    case EntryKind::Kudos:
        return Words::tr("Kudos");
    case EntryKind::Note:
        break;
    }
    return Words::tr("Note");
}

QString kindTitle(const SearchHit &hit)
{
    switch (hit.kind) {
    case FoundKind::Peer:
        return hit.title.text;
    case FoundKind::Role:
        return Words::tr("Earlier role");
    case FoundKind::Entry:
        return entryTitle(hit.entryKind.value_or(EntryKind::Note));
    case FoundKind::Fact:
        return Words::tr("Know them");
    case FoundKind::Insight:
        return Words::tr("How they work");
    case FoundKind::Series:
        return Words::tr("Series");
    case FoundKind::Meeting:
        return Words::tr("About the 1:1");
    case FoundKind::AgendaItem:
        return Words::tr("Agenda");
    case FoundKind::Commitment:
        return hit.side == CommitmentSide::Theirs ? Words::tr("Promised by") : Words::tr("You promised");
    case FoundKind::Ask:
        return Words::tr("Ask");
    case FoundKind::Topic:
        return Words::tr("Topic");
    case FoundKind::Practice:
        return Words::tr("Practice");
    case FoundKind::StaffMeeting:
        return Words::tr("Staff meeting");
    case FoundKind::StaffItem:
        return Words::tr("Staff item");
    case FoundKind::Preview:
        return Words::tr("Preview");
    case FoundKind::AwayWeek:
        return Words::tr("Away");
    }
    return {};
}

Row personRow(const SearchHit &hit, QDate today)
{
    QStringList parts;
    parts << hit.role.text;
    for (const MarkedText &tag : hit.tags)
        parts << tag.text;
    parts << hit.snippet.text;
    if (hit.nextMeeting.isValid())
        parts << Words::tr("1:1 %1").arg(dayText(hit.nextMeeting.toLocalTime().date(), today));
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
        parts << Words::tr("for %1").arg(dayText(hit.ownDay, today));
    if (hit.privacy == Privacy::Sealed)
        parts << Words::tr("(sealed)");
    parts.removeAll(QString());
    return {Cell(dayText(hit.date, today), hit.isLate ? Tone::Overdue : Tone::Quiet), Cell(hitTitle(hit)),
            Cell(shortId(hit.id), Tone::Quiet), Cell(parts.join(QStringLiteral(" · ")))};
}

} // namespace

QString hitTitle(const SearchHit &hit)
{
    const QString kind = kindTitle(hit);
    const QString people = whose(hit);
    return people.isEmpty() || hit.kind == FoundKind::Peer ? kind
                                                           : Words::tr("%1: %2", "what: whose").arg(kind, people);
}

void tellHits(Page &page, const SearchAnswer &answer, QDate today)
{
    const auto shown = static_cast<int>(answer.people.size() + answer.things.size());
    if (shown == 0)
        return page.line(Words::tr("Nothing found."));
    QList<Row> people;
    for (const SearchHit &hit : answer.people)
        people << personRow(hit, today);
    QList<Row> things;
    for (const SearchHit &hit : answer.things)
        things << thingRow(hit, today);
    if (!people.isEmpty())
        page.heading(Words::tr("People"));
    page.table(people);
    if (!things.isEmpty())
        page.heading(Words::tr("Notes and what else you wrote"));
    page.table(things);
    page.space();
    if (answer.isMore)
        page.line(Words::tr("%1 of more than %2 found. Add a word to narrow it down.").arg(shown).arg(answer.total),
                  Tone::Quiet);
    else if (answer.total > shown)
        page.line(Words::tr("%1 of %n found.", nullptr, answer.total).arg(shown), Tone::Quiet);
    else
        page.line(Words::tr("%n found.", nullptr, answer.total), Tone::Quiet);
}

} // namespace lanai
