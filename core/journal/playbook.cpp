#include "core/journal/playbook.h"
#include "core/domain/askrules.h"
#include "core/domain/foldedtext.h"
#include "core/journal/askpeople.h"
#include "core/journal/playbookfinding.h"
#include "core/journal/session.h"
#include "core/storage/saidincircle.h"

namespace lanai {

namespace {

bool hasTag(const PlaybookEntry &entry, const QString &tag)
{
    const QString wanted = foldedText(tag);
    return std::any_of(entry.tags.cbegin(), entry.tags.cend(),
                       [&wanted](const QString &each) { return foldedText(each) == wanted; });
}

// The woven answer, else the replies as they came.
QString answerOf(const Ask &ask)
{
    QStringList lines;
    for (const AskThread &thread : ask.threads)
        lines << thread.text;
    for (const AskReply &reply : ask.replies) {
        if (ask.threads.isEmpty())
            lines << reply.words;
    }
    return lines.join(QLatin1Char('\n'));
}

// Whose words it is made of, each person once.
QList<PersonRef> sourcesOf(const Ask &ask, const AskPeople &people)
{
    QList<Id> ids;
    for (const AskReply &reply : ask.replies) {
        const bool counts = ask.threads.isEmpty() ||
                            std::any_of(ask.threads.cbegin(), ask.threads.cend(),
                                        [&reply](const AskThread &thread) { return thread.replyId == reply.id; });
        if (counts && !ids.contains(reply.peerId))
            ids << reply.peerId;
    }
    QList<PersonRef> from;
    for (const Id &id : std::as_const(ids))
        from << people.person(id);
    return from;
}

// The rule of a circle in which any of it was said; else of the one that the question came from.
QString ruleOf(const Ask &ask, const AskPeople &people, const QString &cameFrom)
{
    for (const AskReply &reply : ask.replies) {
        const QString rule = people.circleOf(ask, reply).rule;
        if (!rule.isEmpty())
            return rule;
    }
    return cameFrom;
}

PlaybookEntry entryOf(const Ask &ask, const AskPeople &people, const QString &cameFrom)
{
    PlaybookEntry entry;
    entry.kind = FoundKind::Ask;
    entry.thing = ask.id;
    entry.title = ask.question;
    entry.situation = ask.context;
    entry.answer = answerOf(ask);
    entry.did = ask.did;
    entry.went = ask.went;
    entry.from = sourcesOf(ask, people);
    entry.tags = ask.tags;
    entry.on = ask.answeredOn.isValid() ? ask.answeredOn : ask.replies.last().on;
    entry.rule = ruleOf(ask, people, cameFrom);
    return entry;
}

// What is sealed is no page of a book that lies open.
bool helps(const Ask &ask)
{
    const bool settled = ask.answeredOn.isValid() || askState(ask) == AskState::Closed;
    return settled && ask.privacy != Privacy::Sealed && !(ask.threads.isEmpty() && ask.replies.isEmpty());
}

Result<QList<PlaybookEntry>> takeawaysOf(Session &session, const Circle &circle, const AskPeople &people)
{
    const Result<QList<CircleSession>> sessions = session.file().circles.sessionsOf(circle.id);
    if (!sessions)
        return fail(sessions.error());
    QHash<Id, CircleSession> byId;
    for (const CircleSession &its : *sessions)
        byId.insert(its.id, its);
    return session.file().circles.takeawaysOf(byId.keys()).map([&](const QList<CircleTakeaway> &takeaways) {
        QList<PlaybookEntry> entries;
        for (const CircleTakeaway &takeaway : takeaways) {
            const CircleSession &its = byId[takeaway.sessionId];
            PlaybookEntry entry;
            entry.kind = FoundKind::Takeaway;
            entry.thing = takeaway.id;
            entry.circle = circle.id;
            entry.title = its.topic.isEmpty() ? circle.name : its.topic;
            entry.answer = takeaway.text;
            if (!takeaway.peerId.isNull())
                entry.from << people.person(takeaway.peerId);
            entry.tags = takeaway.tags;
            entry.on = its.date;
            entry.rule = circle.rule;
            entries << entry;
        }
        return entries;
    });
}

} // namespace

Result<QList<PlaybookEntry>> Playbook::all(const QString &tag) const
{
    return m_session.reading([&]() -> Result<QList<PlaybookEntry>> {
        const Result<QList<Ask>> asks = m_session.file().asks.all();
        const Result<AskPeople> people = AskPeople::of(m_session);
        if (!asks || !people)
            return fail(asks ? people.error() : asks.error());
        QList<Id> ids;
        for (const Ask &ask : *asks)
            ids << ask.id;
        const Result<QHash<Id, QString>> rules = circleRulesOf(m_session.file().connection(), ids);
        if (!rules)
            return fail(rules.error());
        QList<PlaybookEntry> entries;
        for (const Ask &ask : *asks) {
            if (helps(ask))
                entries << entryOf(ask, *people, rules->value(ask.id));
        }
        for (const Circle &circle : people->circles()) {
            if (circle.privacy == Privacy::Sealed)
                continue;
            const Result<QList<PlaybookEntry>> taken = takeawaysOf(m_session, circle, *people);
            if (!taken)
                return taken;
            entries << *taken;
        }
        if (!tag.trimmed().isEmpty())
            entries.removeIf([&tag](const PlaybookEntry &entry) { return !hasTag(entry, tag); });
        std::stable_sort(entries.begin(), entries.end(),
                         [](const PlaybookEntry &one, const PlaybookEntry &other) { return one.on > other.on; });
        return entries;
    });
}

Result<QList<PlaybookEntry>> Playbook::find(const QString &situation, const QString &tag) const
{
    return all(tag).map([&](const QList<PlaybookEntry> &entries) {
        return situation.trimmed().isEmpty() ? entries : fittingEntries(entries, situation, m_session.today());
    });
}

Result<QList<std::pair<QString, int>>> Playbook::tags() const
{
    return all().map([](const QList<PlaybookEntry> &entries) {
        QMap<QString, std::pair<QString, int>> byName;
        for (const PlaybookEntry &entry : entries) {
            for (const QString &tag : entry.tags) {
                auto &counted = byName[foldedText(tag)];
                counted = {counted.first.isEmpty() ? tag : counted.first, counted.second + 1};
            }
        }
        return QList<std::pair<QString, int>>(byName.cbegin(), byName.cend());
    });
}

} // namespace lanai
