#include "core/journal/topics.h"
#include "core/journal/checkins.h"
#include "core/journal/session.h"

namespace lanai {
namespace {

Result<void> checkTopicText(const QString &text)
{
    return text.isEmpty() ? Result<void>(fail(ErrorCode::EmptyText, {QStringLiteral("text")})) : Result<void>();
}

// As somebody typed it, made ready to be kept.
Result<void> makeOwn(Topic &topic)
{
    topic.text = topic.text.simplified();
    topic.starter = false;
    const QString given = QString::number(topic.trustLevel);
    if (topic.trustLevel < 1 || topic.trustLevel > 5)
        return fail(ErrorCode::OutOfRange,
                    {QStringLiteral("trust level"), given, QStringLiteral("1"), QStringLiteral("5")});
    return checkTopicText(topic.text);
}

Result<void> makeOwn(Practice &practice)
{
    practice.text = practice.text.simplified();
    practice.starter = false;
    return checkTopicText(practice.text);
}

} // namespace

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
    const Result<std::optional<int>> level = CheckIns(m_session).levelOf(peer);
    if (!topics || !used || !level)
        return fail(!topics ? topics.error() : !used ? used.error() : level.error());
    return topicSuggestions(*topics, *used, *level);
}

Result<QList<PracticeSuggestion>> Topics::practicesFor(const Id &peer) const
{
    const Result<QList<Practice>> all = practices();
    const Result<QHash<Id, QDate>> used = m_session.file().topics.lastPractisedWith(peer);
    if (!all || !used)
        return fail(all ? used.error() : all.error());
    return practiceSuggestions(*all, *used);
}

Result<QHash<Id, TopicUse>> Topics::told(const Result<QHash<Id, LastUse>> &uses) const
{
    const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
    if (!uses || !peers)
        return fail(uses ? peers.error() : uses.error());
    QHash<Id, TopicUse> told;
    for (auto use = uses->cbegin(); use != uses->cend(); ++use) {
        if (const auto peer = peers->constFind(use->peerId); peer != peers->cend())
            told.insert(use.key(), {personRef(*peer), use->day});
    }
    return told;
}

Result<QHash<Id, TopicUse>> Topics::uses() const
{
    return m_session.reading([this] { return told(m_session.file().topics.topicUses(m_session.today())); });
}

Result<QHash<Id, TopicUse>> Topics::practiceUses() const
{
    return m_session.reading([this] { return told(m_session.file().topics.practiceUses(m_session.today())); });
}

Result<Id> Topics::add(Topic topic)
{
    const Result<void> made = makeOwn(topic);
    if (!made)
        return fail(made.error());
    topic.id = m_session.newId();
    return m_session.command(QStringLiteral("topic-add"), [&](const Stamp &stamp) {
        return m_session.file().topics.topics().insert(topic, stamp).map([&] { return topic.id; });
    });
}

Result<Id> Topics::addPractice(Practice practice)
{
    const Result<void> made = makeOwn(practice);
    if (!made)
        return fail(made.error());
    practice.id = m_session.newId();
    return m_session.command(QStringLiteral("practice-add"), [&](const Stamp &stamp) {
        return m_session.file().topics.practices().insert(practice, stamp).map([&] { return practice.id; });
    });
}

Result<void> Topics::change(Topic topic)
{
    return makeOwn(topic).and_then([&] {
        return m_session.command(QStringLiteral("topic-change"), [&](const Stamp &stamp) {
            return m_session.file().topics.topics().update(topic, stamp);
        });
    });
}

Result<void> Topics::changePractice(Practice practice)
{
    return makeOwn(practice).and_then([&] {
        return m_session.command(QStringLiteral("practice-change"), [&](const Stamp &stamp) {
            return m_session.file().topics.practices().update(practice, stamp);
        });
    });
}

Result<void> Topics::remove(const Id &topic)
{
    return m_session.command(QStringLiteral("topic-remove"),
                             [&](const Stamp &stamp) { return m_session.file().topics.topics().trash(topic, stamp); });
}

Result<void> Topics::removePractice(const Id &practice)
{
    return m_session.command(QStringLiteral("practice-remove"), [&](const Stamp &stamp) {
        return m_session.file().topics.practices().trash(practice, stamp);
    });
}

} // namespace lanai
