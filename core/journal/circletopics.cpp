// Circles' part about the topic bank, and who wanted what.
#include "core/domain/foldedtext.h"
#include "core/domain/textlength.h"
#include "core/journal/circles.h"
#include "core/journal/session.h"

namespace lanai {

Result<void> Circles::checkTopic(const CircleTopic &topic, const QList<Id> &before) const
{
    if (saysNothing(topic.text))
        return fail(ErrorCode::EmptyText, {QStringLiteral("topic")});
    const Result<Circle> circle = get(topic.circleId);
    if (!circle)
        return fail(circle.error());
    for (const Id &member : topic.wantedBy) {
        if (!circle->members.contains(member) && !before.contains(member))
            return fail(ErrorCode::NotFound, {idText(member)});
    }
    return m_session.file()
        .circles.topicsOf(topic.circleId)
        .and_then([&topic](const QList<CircleTopic> &others) -> Result<void> {
            const QString wanted = foldedText(topic.text);
            for (const CircleTopic &other : others) {
                if (other.id != topic.id && foldedText(other.text) == wanted)
                    return fail(ErrorCode::NameTaken, {other.text});
            }
            return {};
        });
}

Result<Id> Circles::addTopic(CircleTopic topic)
{
    topic.text = topic.text.simplified();
    topic.coveredOn = QDate();
    topic.id = m_session.newId();
    return m_session.command(QStringLiteral("circle-topic-add"), [&](const Stamp &stamp) {
        return living(topic.circleId)
            .and_then([&](const Circle &) { return checkTopic(topic, {}); })
            .and_then([&] { return m_session.file().circles.put(topic, stamp); })
            .map([&] { return topic.id; });
    });
}

Result<void> Circles::change(const CircleTopic &changed)
{
    CircleTopic topic = changed;
    topic.text = topic.text.simplified();
    return m_session.command(QStringLiteral("circle-topic-change"), [&](const Stamp &stamp) {
        CircleStore &store = m_session.file().circles;
        return store.topic(topic.id)
            .and_then([&](const CircleTopic &before) {
                topic.circleId = before.circleId;
                topic.askId = before.askId;
                return checkTopic(topic, before.wantedBy);
            })
            .and_then([&] { return store.put(topic, stamp); });
    });
}

Result<void> Circles::want(const Id &id, const Id &member, bool wanted)
{
    return m_session.command(QStringLiteral("circle-topic-want"), [&](const Stamp &stamp) {
        CircleStore &store = m_session.file().circles;
        return store.topic(id).and_then([&](CircleTopic topic) {
            const QList<Id> before = topic.wantedBy;
            topic.wantedBy.removeAll(member);
            if (wanted)
                topic.wantedBy << member;
            return checkTopic(topic, before).and_then([&] { return store.put(topic, stamp); });
        });
    });
}

Result<void> Circles::removeTopic(const Id &id)
{
    return m_session.command(QStringLiteral("circle-topic-remove"), [&](const Stamp &stamp) {
        CircleStore &store = m_session.file().circles;
        return store.topic(id).and_then([&](const CircleTopic &topic) { return store.trash(topic, stamp); });
    });
}

} // namespace lanai
