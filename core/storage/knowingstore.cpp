#include "core/storage/knowingstore.h"

namespace lanai {

void Mapping<Fact>::write(const Fact &fact, Values &out)
{
    out.id(fact.peerId)
        .word(fact.category)
        .text(fact.label)
        .text(fact.text)
        .day(fact.learntOn)
        .text(fact.learntWhere)
        .id(fact.entryId)
        .text(fact.date.toText())
        .day(fact.askOn)
        .day(fact.askedOn)
        .day(fact.confirmedOn)
        .word(fact.privacy);
}

Fact Mapping<Fact>::read(Row &row)
{
    Fact fact;
    row.start(fact);
    fact.peerId = row.id();
    fact.category = row.word(FactCategory::Other);
    fact.label = row.text();
    fact.text = row.text();
    fact.learntOn = row.day();
    fact.learntWhere = row.text();
    fact.entryId = row.id();
    fact.date = RecurringDate::fromText(row.text());
    fact.askOn = row.day();
    fact.askedOn = row.day();
    fact.confirmedOn = row.day();
    fact.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return fact;
}

QString Mapping<Fact>::words(const Fact &fact)
{
    return QStringList{fact.label, fact.text, fact.learntWhere}.join(QLatin1Char('\n'));
}

void Mapping<Insight>::write(const Insight &insight, Values &out)
{
    out.id(insight.peerId)
        .word(insight.facet)
        .text(insight.text)
        .day(insight.learntOn)
        .id(insight.entryId)
        .id(insight.projectId)
        .day(insight.confirmedOn)
        .word(insight.privacy);
}

Insight Mapping<Insight>::read(Row &row)
{
    Insight insight;
    row.start(insight);
    insight.peerId = row.id();
    insight.facet = row.word(InsightFacet::Thinking);
    insight.text = row.text();
    insight.learntOn = row.day();
    insight.entryId = row.id();
    insight.projectId = row.id();
    insight.confirmedOn = row.day();
    insight.privacy = row.word(Privacy::Sealed);
    return insight;
}

Result<QList<Fact>> KnowingStore::factsOf(const Id &peer) const
{
    return m_facts.where(QStringLiteral("peer_id=? ORDER BY pk"), {idText(peer)});
}

Result<QList<Fact>> KnowingStore::factsOf(const QList<Id> &peers) const
{
    return m_facts.where(QStringLiteral("peer_id IN (SELECT value FROM json_each(?)) ORDER BY pk"), {idSet(peers)});
}

Result<QList<Insight>> KnowingStore::insightsFrom(const Id &project) const
{
    return m_insights.where(QStringLiteral("project_id=? ORDER BY pk"), {idText(project)});
}

Result<QList<Insight>> KnowingStore::insightsOf(const Id &peer) const
{
    return m_insights.where(QStringLiteral("peer_id=? ORDER BY pk"), {idText(peer)});
}

} // namespace lanai
