// Askrules' third: who is waited for, and what leaves as a text.
#include "core/domain/askrules.h"

namespace lanai {

namespace {

QList<Id> repliesFrom(const Ask &ask, const Id &peer)
{
    QList<Id> replies;
    for (const AskReply &reply : ask.replies) {
        if (reply.peerId == peer)
            replies << reply.id;
    }
    return replies;
}

// In person before as a member, then in the order asked; each person once.
QList<AskStanding> askedPeople(const Ask &ask, const QHash<Id, QList<Id>> &members)
{
    QList<AskStanding> people;
    QSet<Id> named;
    for (const AskRecipient &recipient : ask.recipients) {
        if (!recipient.circleId.isNull() || named.contains(recipient.peerId))
            continue;
        named.insert(recipient.peerId);
        people << AskStanding{recipient.peerId, recipient.askedOn, recipient.way, {}, {}, false};
    }
    for (const AskRecipient &recipient : ask.recipients) {
        for (const Id &member : members.value(recipient.circleId)) {
            if (named.contains(member))
                continue;
            named.insert(member);
            people << AskStanding{member, recipient.askedOn, AskWay::Circle, recipient.circleId, {}, false};
        }
    }
    return people;
}

} // namespace

QList<AskStanding> askStandings(const Ask &ask, const QHash<Id, QList<Id>> &members, const QHash<Id, int> &askedLately,
                                QDate today)
{
    QList<AskStanding> people = askedPeople(ask, members);
    for (AskStanding &person : people) {
        person.replies = repliesFrom(ask, person.peerId);
        // A circle is asked as one: nobody of it is reminded by name.
        person.remind = person.circleId.isNull() && !person.hasReplied() && isReminderDue(ask, person.askedOn, today) &&
                        askedLately.value(person.peerId) < askedEnoughTimes;
    }
    for (const AskReply &reply : ask.replies) {
        const bool isKnown = std::any_of(people.cbegin(), people.cend(),
                                         [&reply](const AskStanding &person) { return person.peerId == reply.peerId; });
        if (!isKnown)
            people << AskStanding{reply.peerId, {}, reply.way, {}, repliesFrom(ask, reply.peerId), false};
    }
    return people;
}

bool isReminderDue(const Ask &ask, QDate askedOn, QDate today)
{
    return askState(ask) == AskState::Open && askedOn.isValid() && askedOn.daysTo(today) >= remindAskAfterDays;
}

bool isClosingDue(const Ask &ask, QDate today)
{
    return askState(ask) == AskState::Open && ask.closesOn.isValid() && ask.closesOn <= today;
}

QString askMessage(const Ask &ask)
{
    const QString context = ask.context.trimmed();
    const QString question = ask.question.trimmed();
    return context.isEmpty() ? question : question + QStringLiteral("\n\n") + context;
}

QString wovenText(const Ask &ask, const QHash<Id, QString> &initials)
{
    QStringList sentences;
    for (const AskThread &thread : ask.threads) {
        const QString from = initials.value(thread.replyId);
        if (from.isEmpty()) {
            sentences << thread.text;
            continue;
        }
        QString text = thread.text;
        const bool stops = text.endsWith(QLatin1Char('.'));
        if (stops)
            text.chop(1);
        sentences << QStringLiteral("%1 (%2)%3").arg(text, from, stops ? QStringLiteral(".") : QString());
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace lanai
