// AskPageQuery's half about one question.
#include "core/domain/notelines.h"
#include "core/journal/askpage.h"
#include "core/journal/askpeople.h"
#include "core/journal/session.h"
#include "core/storage/saidincircle.h"

namespace lanai {

namespace {

Result<QString> entryLineOf(Session &session, const Ask &ask)
{
    if (ask.entryId.isNull())
        return QString();
    const Result<Entry> entry = session.file().entries.get(ask.entryId);
    if (!entry && entry.error().code == ErrorCode::NotFound)
        return QString();
    if (!entry)
        return fail(entry.error());
    return entry->privacy == Privacy::Sealed ? QString() : firstLine(entry->body);
}

Result<QDateTime> meetingOf(Session &session, const QList<AgendaItem> &items, const Id &item)
{
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&item](const AgendaItem &each) { return each.id == item; });
    if (item.isNull() || found == items.cend() || found->meetingId.isNull())
        return QDateTime();
    const Result<Meeting> meeting = session.file().meetings.meetings().get(found->meetingId);
    if (!meeting)
        return meeting.error().code == ErrorCode::NotFound ? Result<QDateTime>(QDateTime()) : fail(meeting.error());
    return meeting->startsAt;
}

Result<QList<std::pair<CircleTopic, QString>>> topicsFrom(Session &session, const Id &ask, const AskPeople &people)
{
    return session.file().circles.topicsOfAsk(ask).map([&people](const QList<CircleTopic> &its) {
        QList<std::pair<CircleTopic, QString>> topics;
        for (const Circle &circle : people.circles()) {
            for (const CircleTopic &topic : its) {
                if (topic.circleId == circle.id)
                    topics << std::pair(topic, circle.name);
            }
        }
        return topics;
    });
}

// Without the items that only carry the question to those who are asked it.
Result<AskOffline> offlineOf(Session &session, const Ask &ask, const QList<AgendaItem> &items, const AskPeople &people)
{
    AskOffline offline;
    for (const AgendaItem &item : items) {
        const bool asks = std::any_of(ask.recipients.cbegin(), ask.recipients.cend(),
                                      [&item](const AskRecipient &each) { return each.agendaId == item.id; });
        if (!asks)
            offline.agenda << item;
    }
    const Result<QList<Project>> projects = session.file().projects.ofAsk(ask.id);
    const Result<QList<std::pair<CircleTopic, QString>>> topics = topicsFrom(session, ask.id, people);
    if (!projects || !topics)
        return fail(projects ? topics.error() : projects.error());
    offline.projects = *projects;
    offline.topics = *topics;
    return offline;
}

AskedOf askedOf(const Ask &ask, const AskRecipient &recipient, const AskPeople &people)
{
    AskedOf asked;
    asked.recipient = recipient;
    if (!recipient.circleId.isNull()) {
        const Circle circle = people.circle(recipient.circleId);
        asked.circle = circle.name;
        asked.rule = circle.rule;
        for (const AskReply &reply : ask.replies)
            asked.replied = asked.replied || people.circleOf(ask, reply).id == recipient.circleId;
        return asked;
    }
    asked.peer = people.person(recipient.peerId);
    asked.askedLately = people.askedLately(recipient.peerId);
    for (const AskStanding &standing : people.standings(ask)) {
        if (standing.peerId == recipient.peerId) {
            asked.replied = standing.hasReplied();
            asked.remind = standing.remind;
        }
    }
    return asked;
}

} // namespace

QString answerToSend(const AskWhole &whole, QHash<Id, QString> initials)
{
    QStringList parts;
    for (const AskAnswer &answer : whole.replies) {
        if (answer.reply.way != AskWay::Circle)
            continue;
        initials.remove(answer.reply.id);
        const bool woven =
            std::any_of(whole.ask.threads.cbegin(), whole.ask.threads.cend(),
                        [&answer](const AskThread &thread) { return thread.replyId == answer.reply.id; });
        if (woven && !answer.rule.isEmpty() && !parts.contains(answer.rule))
            parts << answer.rule;
    }
    parts << wovenText(whole.ask, initials);
    return parts.join(QStringLiteral("\n\n"));
}

Result<AskWhole> AskPageQuery::whole(const Id &id) const
{
    return m_session.reading([&]() -> Result<AskWhole> {
        const Result<Ask> ask = m_session.file().asks.get(id);
        const Result<AskPeople> people = AskPeople::of(m_session);
        const Result<QList<AgendaItem>> items = m_session.file().meetings.agendaFrom(id);
        if (!ask || !people || !items)
            return fail(!ask ? ask.error() : !people ? people.error() : items.error());
        const Result<QString> entryLine = entryLineOf(m_session, *ask);
        const Result<AskOffline> offline = offlineOf(m_session, *ask, *items, *people);
        const Result<QHash<Id, QString>> rules = circleRulesOf(m_session.file().connection(), {id});
        if (!entryLine || !offline || !rules)
            return fail(!entryLine ? entryLine.error() : !offline ? offline.error() : rules.error());
        AskWhole whole{*ask, askState(*ask), m_session.today(), *entryLine, {}, {}, {}, rules->value(id), *offline};
        for (const AskRecipient &recipient : ask->recipients) {
            AskedOf asked = askedOf(*ask, recipient, *people);
            const Result<QDateTime> meeting = meetingOf(m_session, *items, recipient.agendaId);
            if (!meeting)
                return fail(meeting.error());
            asked.agendaMeeting = *meeting;
            if (asked.askedLately >= askedEnoughTimes)
                whole.askedEnough << asked.peer;
            whole.recipients << asked;
        }
        for (const AskReply &reply : ask->replies)
            whole.replies << AskAnswer{reply, people->person(reply.peerId), people->circleOf(*ask, reply).rule};
        return whole;
    });
}

} // namespace lanai
