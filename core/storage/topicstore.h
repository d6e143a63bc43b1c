// Topics and practices: the starter sets and one's own.
#pragma once
#include "core/domain/conversationbalance.h"
#include "core/domain/topic.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<Topic>
{
    static constexpr QLatin1StringView table{"topic"};
    static constexpr QLatin1StringView columns{"text,trust_level,theme,starter"};
    static constexpr bool searched = true;
    static void write(const Topic &topic, Values &out);
    static Topic read(Row &row);
    static QString words(const Topic &topic) { return topic.text; }
};

template<>
struct Mapping<Practice>
{
    static constexpr QLatin1StringView table{"practice"};
    static constexpr QLatin1StringView columns{"text,habit,starter"};
    static constexpr bool searched = true;
    static void write(const Practice &practice, Values &out);
    static Practice read(Row &row);
    static QString words(const Practice &practice) { return practice.text; }
};

// With whom something was used last, and in the 1:1 of which day.
struct LastUse
{
    Id peerId;
    QDate day;
};

class TopicStore
{
public:
    explicit TopicStore(Connection &connection)
        : m_connection(connection)
        , m_topics(connection)
        , m_practices(connection)
    {
    }

    [[nodiscard]] Table<Topic> &topics() { return m_topics; }
    [[nodiscard]] const Table<Topic> &topics() const { return m_topics; }
    [[nodiscard]] Table<Practice> &practices() { return m_practices; }
    [[nodiscard]] const Table<Practice> &practices() const { return m_practices; }

    // Those of exactly that text, the starter set's first.
    [[nodiscard]] Result<QList<Topic>> called(const QString &text) const;
    // By topic, or by practice, with whom it was last used up to that day: a 1:1 that wasn't skipped had it on its
    // agenda, or as its intention.
    [[nodiscard]] Result<QHash<Id, LastUse>> topicUses(QDate until) const;
    [[nodiscard]] Result<QHash<Id, LastUse>> practiceUses(QDate until) const;
    // By practice, the last of this peer's 1:1s, the planned ones among them, that had it as its intention.
    [[nodiscard]] Result<QHash<Id, QDate>> lastPractisedWith(const Id &peer) const;
    // What was spoken of in this peer's 1:1s that were held in these days, and in notes about them of these days; both
    // days included.
    [[nodiscard]] Result<QList<SpokenThing>> spokenOf(const Id &peer, QDate from, QDate until) const;

    // Rule 7: when each topic was last on an agenda of this peer's meetings.
    [[nodiscard]] Result<QHash<Id, QDate>> lastUsedWith(const Id &peer) const;

private:
    [[nodiscard]] Result<QHash<Id, QDate>> daysById(const QString &sql, const QVariantList &binds) const;
    [[nodiscard]] Result<QHash<Id, LastUse>> uses(const QString &sql, QDate until) const;

    Connection &m_connection;
    Table<Topic> m_topics;
    Table<Practice> m_practices;
};

} // namespace lanai
