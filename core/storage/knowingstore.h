// What one knows of a peer: facts and insights.
#pragma once
#include "core/domain/knowing.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<Fact>
{
    static constexpr QLatin1StringView table{"fact"};
    static constexpr QLatin1StringView columns{
        "peer_id,category,label,text,learnt_on,learnt_where,entry_id,comes_round,ask_on,asked_on,"
        "confirmed_on,privacy"};
    static constexpr bool searched = true;
    static void write(const Fact &fact, Values &out);
    static Fact read(Row &row);
    static QString words(const Fact &fact);
};

template<>
struct Mapping<Insight>
{
    static constexpr QLatin1StringView table{"insight"};
    static constexpr QLatin1StringView columns{"peer_id,facet,text,learnt_on,entry_id,project_id,confirmed_on,privacy"};
    static constexpr bool searched = true;
    static void write(const Insight &insight, Values &out);
    static Insight read(Row &row);
    static QString words(const Insight &insight) { return insight.text; }
};

class KnowingStore
{
public:
    explicit KnowingStore(Connection &connection)
        : m_facts(connection)
        , m_insights(connection)
    {
    }

    [[nodiscard]] Table<Fact> &facts() { return m_facts; }
    [[nodiscard]] const Table<Fact> &facts() const { return m_facts; }
    [[nodiscard]] Table<Insight> &insights() { return m_insights; }
    [[nodiscard]] const Table<Insight> &insights() const { return m_insights; }

    // In the order they were learnt.
    [[nodiscard]] Result<QList<Fact>> factsOf(const Id &peer) const;
    [[nodiscard]] Result<QList<Fact>> factsOf(const QList<Id> &peers) const;
    [[nodiscard]] Result<QList<Insight>> insightsOf(const Id &peer) const;
    // What the debrief of a project brought.
    [[nodiscard]] Result<QList<Insight>> insightsFrom(const Id &project) const;

private:
    Table<Fact> m_facts;
    Table<Insight> m_insights;
};

} // namespace lanai
