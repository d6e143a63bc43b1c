// People's half about what one knows of a peer: facts and insights.
#include "core/journal/people.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// Facts and insights are kept alike: some text about a peer who is there, learnt on a day.
template<class Known>
Result<void> complete(Session &session, Known &known)
{
    if (known.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    if (!known.learntOn.isValid())
        known.learntOn = session.today();
    return session.file().peers.peers().get(known.peerId).map([](const Peer &) {});
}

template<class Known>
Result<Id> addKnown(Session &session, Table<Known> &table, const QString &kind, Known known)
{
    if (known.id.isNull())
        known.id = session.newId();
    return session.command(kind, [&](const Stamp &stamp) -> Result<Id> {
        return complete(session, known).and_then([&] { return table.insert(known, stamp); }).map([&] {
            return known.id;
        });
    });
}

template<class Known>
Result<void> changeKnown(Session &session, Table<Known> &table, const QString &kind, Known known)
{
    return session.command(kind, [&](const Stamp &stamp) -> Result<void> {
        return table.get(known.id)
            .and_then([&](const Known &before) {
                if (before.text != known.text) // said anew: true as of today
                    known.confirmedOn = session.today();
                return complete(session, known);
            })
            .and_then([&] { return table.update(known, stamp); });
    });
}

} // namespace

Result<Id> People::addFact(Fact fact)
{
    return addKnown(m_session, m_session.file().knowing.facts(), QStringLiteral("fact-add"), std::move(fact));
}

Result<void> People::changeFact(const Fact &fact)
{
    return changeKnown(m_session, m_session.file().knowing.facts(), QStringLiteral("fact-change"), fact);
}

Result<void> People::removeFact(const Id &fact)
{
    return m_session.command(QStringLiteral("fact-remove"),
                             [&](const Stamp &stamp) { return m_session.file().knowing.facts().trash(fact, stamp); });
}

Result<void> People::markAsked(const Id &fact, QDate on)
{
    Table<Fact> &facts = m_session.file().knowing.facts();
    return m_session.command(QStringLiteral("fact-asked"), [&](const Stamp &stamp) {
        return facts.get(fact).and_then([&](Fact found) {
            found.askedOn = on;
            return facts.update(found, stamp);
        });
    });
}

Result<QList<Fact>> People::factsOf(const Id &peer) const
{
    return m_session.file().knowing.factsOf(peer);
}

Result<Id> People::addInsight(Insight insight)
{
    return addKnown(m_session, m_session.file().knowing.insights(), QStringLiteral("insight-add"), std::move(insight));
}

Result<void> People::changeInsight(const Insight &insight)
{
    return changeKnown(m_session, m_session.file().knowing.insights(), QStringLiteral("insight-change"), insight);
}

Result<void> People::removeInsight(const Id &insight)
{
    return m_session.command(QStringLiteral("insight-remove"), [&](const Stamp &stamp) {
        return m_session.file().knowing.insights().trash(insight, stamp);
    });
}

Result<QList<Insight>> People::insightsOf(const Id &peer) const
{
    return m_session.file().knowing.insightsOf(peer);
}

} // namespace lanai
