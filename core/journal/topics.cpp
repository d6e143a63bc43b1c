#include "core/journal/topics.h"
#include "core/journal/session.h"

namespace lanai {

Result<QList<Topic>> Topics::all() const
{
    return m_session.file().topics.topics().all();
}

Result<QList<Practice>> Topics::practices() const
{
    return m_session.file().topics.practices().all();
}

Result<QList<TopicSuggestion>> Topics::suggestedFor(const Id &peer) const
{
    const Result<QList<Topic>> topics = all();
    const Result<QHash<Id, QDate>> used = m_session.file().topics.lastUsedWith(peer);
    if (!topics || !used)
        return fail(topics ? used.error() : topics.error());
    return topicSuggestions(*topics, *used, std::nullopt);
}

Result<Id> Topics::add(Topic topic)
{
    topic.text = topic.text.simplified();
    if (topic.text.isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    if (topic.trustLevel < 1 || topic.trustLevel > 5)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("trust level"), QString::number(topic.trustLevel),
                                            QStringLiteral("1"), QStringLiteral("5")});
    topic.id = m_session.newId();
    topic.starter = false;
    return m_session.command(QStringLiteral("topic-add"), [&](const Stamp &stamp) {
        return m_session.file().topics.topics().insert(topic, stamp).map([&] { return topic.id; });
    });
}

Result<Id> Topics::addPractice(Practice practice)
{
    practice.text = practice.text.simplified();
    if (practice.text.isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    practice.id = m_session.newId();
    practice.starter = false;
    return m_session.command(QStringLiteral("practice-add"), [&](const Stamp &stamp) {
        return m_session.file().topics.practices().insert(practice, stamp).map([&] { return practice.id; });
    });
}

} // namespace lanai
