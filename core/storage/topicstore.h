// Topics and practices: the starter sets and one's own.
#pragma once
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

    // Rule 7: when each topic was last on an agenda of this peer's meetings.
    [[nodiscard]] Result<QHash<Id, QDate>> lastUsedWith(const Id &peer) const;

private:
    Connection &m_connection;
    Table<Topic> m_topics;
    Table<Practice> m_practices;
};

} // namespace lanai
