#include "core/journal/samplepeople.h"
#include "core/domain/rhythmtext.h"

namespace lanai {
namespace {
using FieldName = QLatin1StringView;

Me readMe(SampleRecord &record)
{
    Me me;
    me.name = record.required(FieldName("me")).text();
    me.role = record.required(FieldName("role")).text();
    me.initials = record.required(FieldName("initials")).text();
    me.peerDay = record.required(FieldName("peer day")).word(Qt::Thursday);
    me.reportsDay = record.required(FieldName("reports day")).word(Qt::Tuesday);
    me.weeklyMinutes = record.required(FieldName("minutes a week")).whole(1, 7 * 24 * 60);
    me.dailyPeerMeetings = record.required(FieldName("meetings a day")).whole(1, 24);
    me.openSeries = record.required(FieldName("open series")).whole(1, 99);
    return me;
}

AwayWeek readAway(SampleRecord &record)
{
    const SampleLine line = record.required(FieldName("away"));
    AwayWeek away;
    away.from = line.date(0);
    away.until = line.date(1);
    away.reason = line.text(2);
    if (!away.from.isValid() || away.until < away.from)
        line.refuse();
    return away;
}

// before: role | organisation | team | from | until
RoleHistory readRole(const SampleLine &line)
{
    RoleHistory role;
    role.role = line.text(0);
    role.organisation = line.text(1);
    role.team = line.text(2);
    role.from = line.date(3);
    role.until = line.date(4);
    return role;
}

// fact: learnt on | category | label | text | learnt where | asked about on | the day that comes round | privacy
Fact readFact(const SampleLine &line)
{
    Fact fact;
    fact.learntOn = line.date(0);
    fact.category = line.word(FactCategory::Other, 1);
    fact.label = line.text(2);
    fact.text = line.text(3);
    fact.learntWhere = line.text(4);
    fact.askedOn = line.date(5);
    if (const QDate round = line.date(6); round.isValid())
        fact.date = RecurringDate::fromDate(round);
    fact.privacy = line.word(Privacy::Private, 7);
    if (!fact.learntOn.isValid() || fact.text.isEmpty())
        line.refuse();
    return fact;
}

// insight: learnt on | facet | text
Insight readInsight(const SampleLine &line)
{
    Insight insight;
    insight.learntOn = line.date(0);
    insight.facet = line.word(InsightFacet::Thinking, 1);
    insight.text = line.text(2);
    if (!insight.learntOn.isValid() || insight.text.isEmpty())
        line.refuse();
    return insight;
}

Peer readWho(SampleRecord &record)
{
    Peer peer;
    peer.name = record.required(FieldName("peer")).text();
    peer.preferredName = record.take(FieldName("called")).text();
    peer.pronouns = record.take(FieldName("pronouns")).text();
    peer.role = record.required(FieldName("role")).text();
    peer.organisation = record.required(FieldName("organisation")).text();
    peer.team = record.take(FieldName("team")).text();
    peer.email = record.take(FieldName("email")).text();
    peer.timeZone = record.take(FieldName("zone")).text().toLatin1();
    peer.birthday = record.take(FieldName("birthday")).yearly();
    peer.interdependence = record.required(FieldName("interdependence")).word(Interdependence::Moderate);
    peer.standing = record.take(FieldName("standing")).word(Standing::Current);
    peer.howWeMet = record.take(FieldName("met")).text();
    peer.tags = record.take(FieldName("tags")).texts();
    return peer;
}

SamplePeer readPeer(SampleRecord &record)
{
    SamplePeer peer;
    peer.peer = readWho(record);
    for (const SampleLine &line : record.takeAll(FieldName("before")))
        peer.earlierRoles << readRole(line);
    for (const SampleLine &line : record.takeAll(FieldName("fact")))
        peer.facts << readFact(line);
    for (const SampleLine &line : record.takeAll(FieldName("insight")))
        peer.insights << readInsight(line);
    return peer;
}

} // namespace

void readSamplePeople(QList<SampleRecord> records, SampleReading &reading, SampleJournal &journal)
{
    for (SampleRecord &record : records) {
        if (record.kind() == FieldName("me"))
            journal.me = readMe(record);
        else if (record.kind() == FieldName("away"))
            journal.awayWeeks << readAway(record);
        else
            journal.peers << readPeer(record);
        record.finish();
    }
    if (journal.me.name.isEmpty())
        reading.refuse(1, QStringLiteral("me: ?"));
}

} // namespace lanai
