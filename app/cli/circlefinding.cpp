#include "app/cli/circlefinding.h"
#include "app/cli/circletext.h"
#include "app/cli/context.h"
#include "app/cli/shortid.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/domain/candidates.h"
#include "core/domain/foldedtext.h"
#include "core/domain/names.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleFinding)
};

// By the end of its id, or by any part of its text that fits one only. What was said in a sealed circle is as sealed:
// no error names it. Rule 13
template<class Said>
Result<Said> saidSo(const Circle &circle, const QList<Said> &all, const QString &words, const QString &what)
{
    QList<Id> ids;
    for (const Said &one : all)
        ids << one.id;
    const Result<Id> id = idFrom(words, ids);
    const QString wanted = foldedText(words).simplified();
    QList<Said> found;
    QStringList texts;
    QStringList fitting;
    for (const Said &one : all) {
        if (circle.privacy != Privacy::Sealed)
            texts << candidate(one.text);
        if (id && one.id == *id)
            return one;
        if (wanted.isEmpty() || !foldedText(one.text).contains(wanted))
            continue;
        found << one;
        if (circle.privacy != Privacy::Sealed)
            fitting << candidate(one.text);
    }
    if (found.isEmpty())
        return fail(ErrorCode::UnknownValue, QStringList{what, words} + firstCandidates(texts));
    if (found.size() > 1)
        return fail(ErrorCode::AmbiguousName, QStringList{words} + firstCandidates(fitting));
    return found.first();
}

} // namespace

Result<NamedCircle> circleNamed(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->circles().find(context.arguments().word(0)).map([&](const Circle &circle) {
        return NamedCircle{*journal, circle};
    });
}

Result<CircleSession> sessionNamed(Context &context, const NamedCircle &named)
{
    const QString words = context.arguments().word(1);
    return dayFrom(words, context.today()).and_then([&](QDate day) {
        const Circles &circles = named.journal->circles();
        const Result<CircleSession> session = circles.on(named.circle.id, day);
        // "10 Nov" means the next one to a note; of a session it means the one there was.
        const bool saysNoYear = !words.contains(QString::number(day.year()));
        if (session || !saysNoYear || day <= context.today())
            return session;
        const Result<CircleSession> before = circles.on(named.circle.id, day.addYears(-1));
        return before ? before : session;
    });
}

Result<CircleTopic> circleTopicNamed(const NamedCircle &named, const QString &words)
{
    return named.journal->circles().page(named.circle.id).and_then([&](const CirclePage &page) {
        QList<CircleTopic> topics;
        for (const CircleWish &wish : page.topics)
            topics << wish.topic;
        return saidSo(named.circle, topics, words, CircleFindingWords::tr("topic"));
    });
}

Result<CircleTakeaway> takeawayNamed(const NamedCircle &named, const CircleSession &session, const QString &words)
{
    return named.journal->circles().page(named.circle.id).and_then([&](const CirclePage &page) {
        QList<CircleTakeaway> takeaways;
        for (const CircleMeeting &meeting : page.ahead + page.past) {
            for (const CircleTaken &taken : meeting.takeaways) {
                if (meeting.session.id == session.id)
                    takeaways << taken.takeaway;
            }
        }
        return saidSo(named.circle, takeaways, words, CircleFindingWords::tr("takeaway"));
    });
}

Result<QList<Id>> membersNamed(const NamedCircle &named, const QStringList &words)
{
    Result<QList<PersonName>> people = named.journal->people().names();
    if (!people)
        return fail(people.error());
    people->removeIf([&named](const PersonName &person) { return !named.circle.members.contains(person.id); });
    const PeopleByName members(*people);
    QList<Id> ids;
    for (const QString &word : words) {
        for (const TextRange &range : splitNames(word)) {
            const Result<Id> id = members.findOne(range.in(word).toString());
            if (!id)
                return fail(id.error());
            if (!ids.contains(*id))
                ids << *id;
        }
    }
    return ids;
}

Result<void> takeHost(const Arguments &arguments, const NamedCircle &named, Id &host, bool &me)
{
    const QString words = arguments.value(QStringLiteral("host"));
    if (words.isEmpty())
        return {};
    me = words.compare(QLatin1StringView("me"), Qt::CaseInsensitive) == 0;
    host = Id();
    if (me)
        return {};
    return membersNamed(named, {words}).and_then([&](const QList<Id> &members) -> Result<void> {
        if (members.size() != 1)
            return usage(CircleFindingWords::tr("One of them hosts: name one member, or “me”."));
        host = members.first();
        return {};
    });
}

Result<Answer> circleAnswer(const NamedCircle &named, const QString &sentence)
{
    return named.journal->circles().page(named.circle.id).map([&](const CirclePage &page) {
        Answer answer;
        if (!sentence.isEmpty())
            answer.page.line(sentence);
        tellCircle(answer.page, page, named.journal->clock().zone());
        answer.json = circlePageJson(page);
        return answer;
    });
}

Result<Answer> sessionAnswer(const NamedCircle &named, const Id &session, const QString &sentence)
{
    return named.journal->circles().page(named.circle.id).and_then([&](const CirclePage &page) -> Result<Answer> {
        for (const CircleMeeting &meeting : page.ahead + page.past) {
            if (meeting.session.id != session)
                continue;
            Answer answer;
            if (!sentence.isEmpty())
                answer.page.line(sentence);
            tellSession(answer.page, page.circle, meeting, page.today);
            answer.json = sessionAnswerJson(page.circle, meeting);
            return answer;
        }
        return fail(ErrorCode::NotFound, {idText(session)});
    });
}

Command circleCommand(const QString &name, const QString &words, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = exactCommand(name, words, what, run);
    command.json = circlePageShape();
    return command;
}

Command sessionCommand(const QString &name, const QString &words, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = exactCommand(name, words, what, run);
    command.json = {QStringLiteral("{\"circle\", \"name\", \"rule\", \"session\": SESSION}")};
    return command;
}

Option saidOption(Option::Takes takes, const char *name, const QString &what)
{
    return {QString::fromLatin1(name), takes, QStringLiteral("TEXT"), what, {}};
}

Option hostOption()
{
    return {QStringLiteral("host"),
            Option::Takes::One,
            QStringLiteral("NAME|me"),
            CircleFindingWords::tr("the member who hosts, or you"),
            {}};
}

} // namespace lanai
