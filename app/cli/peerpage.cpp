#include "core/journal/peerpage.h"
#include "app/cli/balancetext.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include "app/cli/peerpage.h"
#include "app/cli/projecttext.h"
#include "app/cli/promisetext.h"
#include "app/cli/rhythmwords.h"
#include "app/cli/shortid.h"
#include "app/cli/textwidth.h"
#include "app/cli/thingjson.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct PeerPageWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerPage)
};

constexpr qsizetype newestShown = 12; // of the record; --json has all of it
constexpr int widestLine = 160;       // columns of a note's first line

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Row labelled(const QString &label, const QString &text, Tone tone = Tone::Plain)
{
    return {Cell(label, Tone::Quiet), Cell(text, tone)};
}

// A table of labels and texts, without those that have none.
void tellLabelled(Page &page, QList<Row> rows)
{
    rows.removeIf([](const Row &row) { return row.last().text.isEmpty(); });
    page.table(rows);
}

void tellWhoTheyAre(Page &page, const Peer &peer, QDate today)
{
    page.heading(peer.name, joined({peer.role, peer.team, peer.organisation}));
    const QString standing = peer.standing == Standing::Current ? QString() : wordFor(peer.standing);
    tellLabelled(page,
                 {labelled(PeerPageWords::tr("called"), peer.preferredName),
                  labelled(PeerPageWords::tr("pronouns"), peer.pronouns),
                  labelled(PeerPageWords::tr("standing"), standing),
                  labelled(PeerPageWords::tr("interdependence"), wordFor(peer.interdependence)),
                  labelled(PeerPageWords::tr("e-mail"), peer.email), labelled(PeerPageWords::tr("phone"), peer.phone),
                  labelled(PeerPageWords::tr("time zone"), QString::fromLatin1(peer.timeZone)),
                  labelled(PeerPageWords::tr("birthday"), calendarDay(peer.birthday.nextOnOrAfter(today), today)),
                  labelled(PeerPageWords::tr("how you met"), peer.howWeMet),
                  labelled(PeerPageWords::tr("tags"), joined(peer.tags)),
                  labelled(PeerPageWords::tr("links"), joined(peer.links))});
}

QString termWords(const SeriesState &series, QDate today)
{
    if (!plansMeetings(series.state))
        return standingWords(series, today);
    const QString until = PeerPageWords::tr("until %1").arg(calendarDay(series.term.effectiveLastDay(), today));
    const QString week =
        series.week > 0 ? PeerPageWords::tr("week %1 of %2").arg(series.week).arg(series.weeks) : QString();
    return joined({stateWords(series.state), week, until});
}

void tellRelationship(Page &page, const PeerPage &peer, const Clock &clock)
{
    const QDate today = clock.today();
    QList<Row> rows;
    if (peer.series) {
        const Tone tone = peer.series->needsDecision ? Tone::Due : Tone::Plain;
        rows << labelled(PeerPageWords::tr("rhythm"), scheduleWords(peer.series->term.schedule, clock.zone()))
             << labelled(PeerPageWords::tr("purpose"), peer.series->series.purpose)
             << labelled(PeerPageWords::tr("term"), termWords(*peer.series, today), tone);
    }
    rows << labelled(PeerPageWords::tr("next"), momentText(peer.next.startsAt, clock.zone(), today))
         << labelled(PeerPageWords::tr("remember"), peer.remember ? peer.remember->text : QString(), Tone::Strong)
         << labelled(PeerPageWords::tr("last contact"), dayText(peer.lastContact, today));
    rows.removeIf([](const Row &row) { return row.last().text.isEmpty(); });
    if (!rows.isEmpty())
        page.heading(PeerPageWords::tr("1:1s"));
    page.table(rows);
}

// Sealed words are shown by `note` alone.
QString unlessSealed(Privacy privacy, const QString &text)
{
    return privacy == Privacy::Sealed ? PeerPageWords::tr("(sealed)") : text;
}

// " (from the debrief of Book)"
QString insightSource(const PeerPage &peer, const Insight &insight)
{
    const auto found = peer.debriefs.constFind(insight.projectId);
    if (found == peer.debriefs.cend())
        return {};
    const QString title = unlessSealed(found->privacy, found->title);
    return u' ' + (found->inTrash ? PeerPageWords::tr("(from the debrief of %1, in the trash)").arg(title)
                                  : PeerPageWords::tr("(from the debrief of %1)").arg(title));
}

void tellWhatIsKnown(Page &page, const PeerPage &peer, QDate today)
{
    QList<Row> facts;
    for (const Fact &fact : peer.facts) {
        const QString label = fact.label.isEmpty() ? wordFor(fact.category) : fact.label;
        facts << Row{Cell(label, Tone::Quiet), Cell(calendarDay(fact.date.nextOnOrAfter(today), today), Tone::Due),
                     Cell(underRule(unlessSealed(fact.privacy, fact.text), peer.rules.value(fact.id)))};
    }
    if (!facts.isEmpty())
        page.heading(PeerPageWords::tr("Know them"));
    page.table(facts);
    QList<Row> insights;
    for (const Insight &insight : peer.insights)
        insights << labelled(wordFor(insight.facet),
                             underRule(unlessSealed(insight.privacy, insight.text), peer.rules.value(insight.id)) +
                                 insightSource(peer, insight));
    if (!insights.isEmpty())
        page.heading(PeerPageWords::tr("How they work"));
    page.table(insights);
}

QString kindWords(const TimelineRow &row)
{
    switch (row.kind) {
    case TimelineKind::Entry:
        return wordFor(row.entryKind);
    case TimelineKind::Fact:
        return PeerPageWords::tr("fact");
    case TimelineKind::Insight:
        return PeerPageWords::tr("insight");
    case TimelineKind::CommitmentKept:
        return row.side == CommitmentSide::Mine ? PeerPageWords::tr("you kept") : PeerPageWords::tr("they kept");
    case TimelineKind::Commitment:
        return row.side == CommitmentSide::Mine ? PeerPageWords::tr("you promised")
                                                : PeerPageWords::tr("they promised");
    case TimelineKind::CheckIn:
        return PeerPageWords::tr("check-in");
    case TimelineKind::Role:
        return PeerPageWords::tr("was until then");
    }
    return {};
}

QString recordText(const TimelineRow &row)
{
    if (row.kind == TimelineKind::CheckIn)
        return PeerPageWords::tr("trust %1, listening %2, open-mindedness %3, vulnerability %4")
            .arg(row.trust)
            .arg(row.listening)
            .arg(row.openMindedness)
            .arg(row.vulnerability);
    return elided(underRule(unlessSealed(row.privacy, row.text).trimmed().section(u'\n', 0, 0).trimmed(), row.rule),
                  widestLine);
}

// Notes in which they are only spoken of, as lines of a record.
QList<TimelineRow> mentionsOf(const PeerPage &peer)
{
    QList<TimelineRow> rows;
    for (const Entry &entry : peer.mentions) {
        TimelineRow row;
        row.id = entry.id;
        row.date = entry.date;
        row.text = entry.body;
        row.privacy = entry.privacy;
        row.entryKind = entry.kind;
        rows << row;
    }
    return rows;
}

void tellRecord(Page &page, const PeerPage &peer, QDate today)
{
    QList<Row> rows;
    for (const TimelineRow &row : peer.timeline.first(std::min(newestShown, peer.timeline.size())))
        rows << Row{Cell(dayText(row.date, today)), Cell(kindWords(row), Tone::Quiet), Cell(recordText(row))};
    if (!rows.isEmpty())
        page.heading(PeerPageWords::tr("Record"), PeerPageWords::tr("newest first"));
    page.table(rows);
    if (peer.timeline.size() > newestShown)
        page.line(PeerPageWords::tr("  … and %n more", nullptr, static_cast<int>(peer.timeline.size() - newestShown)),
                  Tone::Quiet);
}

void tellMentions(Page &page, const PeerPage &peer, QDate today)
{
    QList<Row> rows;
    for (const TimelineRow &row : mentionsOf(peer).mid(0, newestShown))
        rows << Row{Cell(dayText(row.date, today)), Cell(shortId(row.id), Tone::Quiet),
                    Cell(kindWords(row), Tone::Quiet), Cell(recordText(row))};
    if (!rows.isEmpty())
        page.heading(PeerPageWords::tr("Mentions"), PeerPageWords::tr("notes that speak of them"));
    page.table(rows);
}

QJsonObject timelineJson(const TimelineRow &row)
{
    const bool entry = row.kind == TimelineKind::Entry;
    return {{QStringLiteral("kind"), jsonWord(row.kind)},
            {QStringLiteral("id"), jsonId(row.id)},
            {QStringLiteral("date"), jsonDay(row.date)},
            {QStringLiteral("text"), row.privacy == Privacy::Sealed ? QJsonValue() : QJsonValue(row.text)},
            {QStringLiteral("privacy"), jsonWord(row.privacy)},
            {QStringLiteral("entryKind"), entry ? jsonWord(row.entryKind) : QJsonValue()},
            {QStringLiteral("minutes"), row.minutes},
            {QStringLiteral("worth"), row.worth}};
}

QJsonObject pageJson(const PeerPage &peer, QDate today)
{
    const auto promise = [today](const Commitment &each) { return commitmentJson(each, today); };
    return {{QStringLiteral("peer"), peerJson(peer.peer)},
            {QStringLiteral("roles"), jsonList(peer.roles, roleJson)},
            {QStringLiteral("facts"), jsonList(peer.facts, factJson)},
            {QStringLiteral("insights"), jsonList(peer.insights, insightJson)},
            {QStringLiteral("series"), peer.series ? QJsonValue(seriesJson(*peer.series)) : QJsonValue()},
            {QStringLiteral("next"), peer.next.id.isNull() ? QJsonValue() : QJsonValue(meetingJson(peer.next))},
            {QStringLiteral("remember"), peer.remember ? QJsonValue(rememberedJson(*peer.remember)) : QJsonValue()},
            {QStringLiteral("lastContact"), jsonDay(peer.lastContact)},
            {QStringLiteral("open"), jsonList(peer.open, promise)},
            {QStringLiteral("checkIns"), jsonList(peer.checkIns, checkInJson)},
            {QStringLiteral("keptInTime"), keptRatesJson(peer.mine, peer.theirs)},
            {QStringLiteral("projects"), jsonList(peer.projects, listedProjectJson)},
            {QStringLiteral("record"), jsonList(peer.timeline, timelineJson)},
            {QStringLiteral("mentions"), jsonList(mentionsOf(peer), timelineJson)},
            {QStringLiteral("rules"), rulesJson(peer.rules)}};
}

} // namespace

Result<Answer> peerPage(const Journal &journal, const Id &peer)
{
    const Result<ConversationBalance> balance = journal.conversationBalance(peer);
    if (!balance)
        return fail(balance.error());
    return journal.peerPage(peer).map([&journal, &balance](const PeerPage &page) {
        const QDate today = journal.clock().today();
        const Names names{{page.peer.id, QString()}}; // the page is theirs
        Answer answer;
        tellWhoTheyAre(answer.page, page.peer, today);
        tellRelationship(answer.page, page, journal.clock());
        tellPromises(answer.page, PeerPageWords::tr("You promised"), CommitmentSide::Mine, page.open, names, today,
                     page.rules);
        tellPromises(answer.page, PeerPageWords::tr("They promised"), CommitmentSide::Theirs, page.open, names, today,
                     page.rules);
        tellKeptRates(answer.page, page.mine, page.theirs);
        tellBalance(answer.page, *balance, today);
        tellProjectsOf(answer.page, page.projects);
        tellWhatIsKnown(answer.page, page, today);
        tellRecord(answer.page, page, today);
        tellMentions(answer.page, page, today);
        answer.json = pageJson(page, today);
        answer.json.insert(QStringLiteral("conversations"), balanceJson(*balance));
        return answer;
    });
}

QStringList peerPageShape()
{
    return {QStringLiteral("{\"peer\": PEER, \"roles\": [ROLE…], \"facts\": [FACT…], \"insights\": [INSIGHT…], "
                           "\"series\": SERIES, \"next\": MEETING, \"remember\": REMEMBERED, \"lastContact\": DAY, "
                           "\"open\": [COMMITMENT…], \"checkIns\": [CHECKIN…], \"keptInTime\": {\"mine\": RATE, "
                           "\"theirs\": RATE}, \"projects\": "
                           "[PROJECT…], \"record\": [RECORD…], \"mentions\": [RECORD…], \"rules\": [RULE…], "
                           "\"conversations\": CONVERSATIONS}"),
            rulesShape(),
            shapeOf(QStringLiteral("CONVERSATIONS"), balanceJson({})) +
                QStringLiteral("; of each theme how many things at the levels 1 to 5, then without one"),
            shapeOf(QStringLiteral("RECORD"), timelineJson({}))};
}

} // namespace lanai
