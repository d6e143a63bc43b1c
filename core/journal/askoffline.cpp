// Asks' third about what is taken off-line: a 1:1, a project or a circle's evening is the better place for it.
#include "core/journal/askagenda.h"
#include "core/journal/askbecoming.h"
#include "core/journal/circles.h"
#include "core/journal/projects.h"

namespace lanai {

Result<Id> Asks::toAgenda(const Id &ask, const Id &peer)
{
    const Result<QList<AgendaItem>> there = m_session.file().meetings.agendaFrom(ask);
    if (!there)
        return fail(there.error());
    for (const AgendaItem &item : *there) {
        if (item.peerId == peer && !item.done)
            return item.id; // it stands there already
    }
    return m_session.command(QStringLiteral("ask-to-agenda"), [&](const Stamp &stamp) -> Result<Id> {
        const Result<Ask> found = get(ask);
        const Result<Peer> with = m_session.file().peers.peers().get(peer);
        if (!found || !with)
            return fail(found ? with.error() : found.error());
        return AskAgenda(m_session, stamp).bring(*found, peer);
    });
}

Result<Id> Asks::toProject(const Id &ask, const QList<Id> &peers)
{
    return m_session.command(QStringLiteral("ask-to-project"), [&](const Stamp &) -> Result<Id> {
        const Result<Ask> found = get(ask);
        if (!found)
            return fail(found.error());
        for (const Id &peer : peers) {
            const Result<Peer> with = m_session.file().peers.peers().get(peer);
            if (!with)
                return fail(with.error());
        }
        Project project;
        project.title = found->question.simplified();
        project.about = found->context;
        project.peers = peers;
        project.askId = ask;
        project.privacy = found->privacy;
        return Projects(m_session).add(project);
    });
}

Result<Id> Asks::toTopic(const Id &ask, const Id &circle)
{
    return m_session.command(QStringLiteral("ask-to-topic"), [&](const Stamp &) -> Result<Id> {
        const Result<Ask> found = get(ask);
        const Result<Circle> into = m_session.file().circles.get(circle);
        if (!found || !into)
            return fail(found ? into.error() : found.error());
        if (found->privacy == Privacy::Sealed && into->privacy != Privacy::Sealed)
            return fail(ErrorCode::AskSealed); // a topic is as open as its circle. Rule 13
        CircleTopic topic;
        topic.circleId = circle;
        topic.text = found->question.simplified();
        topic.askId = ask;
        return Circles(m_session).addTopic(topic);
    });
}

} // namespace lanai
