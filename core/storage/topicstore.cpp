#include "core/storage/topicstore.h"

namespace lanai {

void Mapping<Topic>::write(const Topic &topic, Values &out)
{
    out.text(topic.text).number(topic.trustLevel).word(topic.theme).flag(topic.starter);
}

Topic Mapping<Topic>::read(Row &row)
{
    Topic topic;
    row.start(topic);
    topic.text = row.text();
    topic.trustLevel = row.small();
    topic.theme = row.word(TopicTheme::Insight);
    topic.starter = row.flag();
    return topic;
}

void Mapping<Practice>::write(const Practice &practice, Values &out)
{
    out.text(practice.text).word(practice.habit).flag(practice.starter);
}

Practice Mapping<Practice>::read(Row &row)
{
    Practice practice;
    row.start(practice);
    practice.text = row.text();
    practice.habit = row.word(TrustHabit::Listening);
    practice.starter = row.flag();
    return practice;
}

Result<QHash<Id, QDate>> TopicStore::lastUsedWith(const Id &peer) const
{
    Result<QSqlQuery> query =
        m_connection.query(QStringLiteral("SELECT agenda_item.topic_id, max(meeting.day) FROM agenda_item "
                                          "JOIN meeting ON meeting.id=agenda_item.meeting_id "
                                          "WHERE agenda_item.peer_id=? AND agenda_item.topic_id IS NOT NULL "
                                          "AND agenda_item.deleted_at IS NULL AND meeting.deleted_at IS NULL "
                                          "GROUP BY agenda_item.topic_id"),
                           {idText(peer)});
    if (!query)
        return fail(query.error());
    QHash<Id, QDate> used;
    while (query->next()) {
        Row row(*query);
        const Id topic = row.id();
        used.insert(topic, row.day());
    }
    query->finish();
    return used;
}

} // namespace lanai
