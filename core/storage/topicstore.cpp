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

Result<QList<Topic>> TopicStore::called(const QString &text) const
{
    return m_topics.where(QStringLiteral("text=? ORDER BY pk"), {text});
}

Result<QHash<Id, QDate>> TopicStore::daysById(const QString &sql, const QVariantList &binds) const
{
    using DayOf = std::pair<Id, QDate>;
    const auto read = [](const QSqlQuery &query) {
        Row row(query);
        const Id id = row.id();
        return DayOf{id, row.day()};
    };
    return m_connection.list<DayOf>(sql, binds, read).map([](const QList<DayOf> &all) {
        QHash<Id, QDate> days;
        for (const auto &[id, day] : all)
            days.insert(id, day);
        return days;
    });
}

Result<QHash<Id, QDate>> TopicStore::lastUsedWith(const Id &peer) const
{
    return daysById(QStringLiteral("SELECT agenda_item.topic_id, max(meeting.day) FROM agenda_item "
                                   "JOIN meeting ON meeting.id=agenda_item.meeting_id "
                                   "WHERE agenda_item.peer_id=? AND agenda_item.topic_id IS NOT NULL "
                                   "AND agenda_item.deleted_at IS NULL AND meeting.deleted_at IS NULL "
                                   "GROUP BY agenda_item.topic_id"),
                    {idText(peer)});
}

Result<QHash<Id, QDate>> TopicStore::lastPractisedWith(const Id &peer) const
{
    return daysById(QStringLiteral("SELECT practice_id, max(day) FROM meeting WHERE peer_id=? AND practice_id IS NOT "
                                   "NULL AND state<>'skipped' AND deleted_at IS NULL GROUP BY practice_id"),
                    {idText(peer)});
}

Result<QHash<Id, LastUse>> TopicStore::uses(const QString &sql, QDate until) const
{
    using UseOf = std::pair<Id, LastUse>;
    const auto read = [](const QSqlQuery &query) {
        Row row(query);
        const Id id = row.id();
        const Id peer = row.id();
        return UseOf{id, {peer, row.day()}};
    };
    return m_connection.list<UseOf>(sql, {dayText(until)}, read).map([](const QList<UseOf> &all) {
        QHash<Id, LastUse> uses;
        for (const auto &[id, use] : all)
            uses.insert(id, use);
        return uses;
    });
}

Result<QHash<Id, LastUse>> TopicStore::topicUses(QDate until) const
{
    return uses(QStringLiteral("SELECT agenda_item.topic_id, agenda_item.peer_id, max(meeting.day) FROM agenda_item "
                               "JOIN meeting ON meeting.id=agenda_item.meeting_id "
                               "WHERE meeting.day<=? AND meeting.state<>'skipped' AND agenda_item.topic_id IS NOT NULL "
                               "AND agenda_item.deleted_at IS NULL AND meeting.deleted_at IS NULL "
                               "GROUP BY agenda_item.topic_id"),
                until);
}

Result<QHash<Id, LastUse>> TopicStore::practiceUses(QDate until) const
{
    return uses(QStringLiteral("SELECT practice_id, peer_id, max(day) FROM meeting WHERE day<=? AND state<>'skipped' "
                               "AND practice_id IS NOT NULL AND deleted_at IS NULL GROUP BY practice_id"),
                until);
}

Result<QList<SpokenThing>> TopicStore::spokenOf(const Id &peer, QDate from, QDate until) const
{
    const QVariantList binds{idText(peer), dayText(from), dayText(until)};
    Result<QList<SpokenThing>> agenda = m_connection.list<SpokenThing>(
        QStringLiteral("SELECT agenda_item.source, agenda_item.trust_level, topic.theme FROM agenda_item "
                       "JOIN meeting ON meeting.id=agenda_item.meeting_id LEFT JOIN topic ON "
                       "topic.id=agenda_item.topic_id WHERE agenda_item.peer_id=? AND meeting.day BETWEEN ? AND ? "
                       "AND agenda_item.done=1 AND meeting.state='held' AND agenda_item.deleted_at IS NULL "
                       "AND meeting.deleted_at IS NULL"),
        binds, [](const QSqlQuery &query) {
            Row row(query);
            const AgendaSource source = row.word(AgendaSource::Own);
            const int level = row.small();
            const bool noTopic = query.isNull(2);
            const TopicTheme theme = noTopic ? TopicTheme::Insight : row.word(TopicTheme::Insight);
            return spokenThing(source, noTopic ? std::nullopt : std::optional(theme), level);
        });
    if (!agenda)
        return agenda;
    const Result<QList<EntryKind>> notes = m_connection.list<EntryKind>(
        QStringLiteral("SELECT entry.kind FROM entry JOIN entry_peer ON entry_peer.entry_id=entry.id "
                       "WHERE entry_peer.peer_id=? AND entry.day BETWEEN ? AND ? AND entry_peer.role<>'mentioned' "
                       "AND entry.deleted_at IS NULL AND entry_peer.deleted_at IS NULL"),
        binds, [](const QSqlQuery &query) { return Row(query).word(EntryKind::Note); });
    if (!notes)
        return fail(notes.error());
    for (const EntryKind kind : *notes) {
        if (const std::optional<SpokenThing> thing = spokenThing(kind))
            *agenda << *thing;
    }
    return agenda;
}

} // namespace lanai
