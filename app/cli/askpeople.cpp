// `lanai-cli ask`, the half about people: whom it goes to, what they answer, what is woven of it.
#include "app/cli/askfinding.h"
#include "app/cli/asktext.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/input.h"
#include "app/cli/names.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/domain/askrules.h"
#include "core/domain/names.h"
#include "core/domain/utf8.h"
#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include <QCoreApplication>
#include <QSet>

namespace lanai {
namespace {

struct AskPeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(AskPeople)
};

// What leaves as a text stands above the question, and alone in JSON.
Answer withText(const QJsonObject &shown, const QString &title, const QString &field, const QString &text)
{
    Answer answer;
    answer.page.heading(title);
    answer.page.block(text);
    answer.json = shown;
    answer.json.insert(field, text);
    return answer;
}

void tellAgenda(Page &page, const AskedOf &asked, QDate today)
{
    if (asked.agendaMeeting.isValid())
        page.line(AskPeopleWords::tr("It is on the agenda of the 1:1 with %1 on %2.", "a name, a day")
                      .arg(asked.peer.name, calendarDay(asked.agendaMeeting.toLocalTime().date(), today)));
    else
        page.line(AskPeopleWords::tr("It waits for the next 1:1 with %1; none is planned yet.", "a name")
                      .arg(asked.peer.name));
}

// What goes as a message, to copy; and where those find it who are asked in a 1:1, to whom there is nothing to send.
Answer sentAnswer(const AskWhole &whole, const QList<Id> &peers, const QList<Id> &circles, AskWay way)
{
    Answer answer;
    if (way != AskWay::Meeting || !circles.isEmpty())
        answer = withText({}, AskPeopleWords::tr("To copy and send; Lanai sends nothing"), QStringLiteral("message"),
                          askMessage(whole.ask));
    for (const AskedOf &asked : whole.recipients) {
        if (way == AskWay::Meeting && peers.contains(asked.recipient.peerId))
            tellAgenda(answer.page, asked, whole.today);
    }
    answer.json = wholeAskJson(whole);
    answer.json.insert(QStringLiteral("message"), askMessage(whole.ask));
    return answer;
}

Result<QList<Id>> circlesNamed(Journal &journal, const QStringList &names)
{
    QList<Id> circles;
    for (const QString &name : names) {
        const Result<Circle> found = journal.circles().find(name);
        if (!found)
            return fail(found.error());
        circles << found->id;
    }
    return circles;
}

Result<Answer> runAskTo(Context &context)
{
    const Arguments &arguments = context.arguments();
    const auto way = choiceOption<AskWay>(arguments, QStringLiteral("way"));
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), {});
    const Result<Journal *> journal = context.journal();
    if (!way || !on || !journal)
        return fail(!way ? way.error() : !on ? on.error() : journal.error());
    const QStringList names = arguments.words().mid(1);
    const Result<QList<Id>> peers = names.isEmpty() ? QList<Id>() : peersNamed(**journal, names);
    const Result<QList<Id>> circles = circlesNamed(**journal, arguments.list(QStringLiteral("circle")));
    if (!peers || !circles)
        return fail(peers ? circles.error() : peers.error());
    const Result<Ask> found = askNamed(**journal, arguments.word(0));
    if (!found)
        return fail(found.error());
    const AskWay by = way->value_or(AskWay::Message);
    return (*journal)
        ->asks()
        .ask(found->id, *peers, *circles, by, *on)
        .and_then([&] { return (*journal)->asks().whole(found->id); })
        .map([&](const AskWhole &whole) { return sentAnswer(whole, *peers, *circles, by); });
}

// The one that is meant; `who` says of whom there are only these, where nobody is.
Result<Id> oneOf(const QList<PersonName> &people, const QString &words, const QString &who)
{
    Result<Id> found = PeopleByName(people).findOne(words);
    if (!found && found.error().code == ErrorCode::UnknownName) {
        Error unknown = found.error();
        unknown.code = ErrorCode::UnknownValue;
        unknown.args.prepend(who);
        return fail(unknown);
    }
    return found;
}

QList<PersonName> askedNames(const AskWhole &whole)
{
    QList<PersonName> names;
    for (const AskedOf &asked : whole.recipients)
        names << PersonName{asked.recipient.id, asked.circle.isEmpty() ? asked.peer.name : asked.circle, {}};
    return names;
}

// With those who replied without having been asked by name.
QList<PersonName> thankableNames(const AskWhole &whole)
{
    QList<PersonName> names = askedNames(whole);
    QSet<Id> there;
    for (const AskedOf &asked : whole.recipients)
        there.insert(asked.recipient.peerId);
    for (const AskAnswer &answer : whole.replies) {
        if (!there.contains(answer.peer.id))
            names << PersonName{answer.peer.id, answer.peer.name, answer.peer.shortName};
        there.insert(answer.peer.id);
    }
    return names;
}

Result<Answer> runUnask(Context &context)
{
    const Arguments &arguments = context.arguments();
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) {
        return journal.asks()
            .whole(found.id)
            .and_then([&](const AskWhole &whole) {
                return oneOf(askedNames(whole), arguments.word(1),
                             AskPeopleWords::tr("name of somebody who was asked"));
            })
            .and_then([&](const Id &row) { return journal.asks().unask(found.id, row); });
    });
}

Result<QString> replyWords(const QString &word)
{
    if (word != QLatin1StringView("-"))
        return word;
    return bytesFrom(word).and_then([](const QByteArray &bytes) { return textFromUtf8(bytes); });
}

// Who replied; with --add somebody new becomes a peer, in the same breath.
Result<Id> replierNamed(Context &context, Journal &journal, const QString &name)
{
    const Result<Peer> found = journal.people().find(name);
    if (found)
        return found->id;
    if (found.error().code != ErrorCode::UnknownName || !context.arguments().has(QStringLiteral("add")))
        return fail(found.error());
    Peer added;
    added.name = name.simplified();
    return journal.people().add(added);
}

Result<Answer> runAskReply(Context &context)
{
    const Arguments &arguments = context.arguments();
    const auto way = choiceOption<AskWay>(arguments, QStringLiteral("way"));
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), {});
    const Result<QString> words = replyWords(arguments.word(2));
    if (!way || !on || !words)
        return fail(!way ? way.error() : !on ? on.error() : words.error());
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) -> Result<void> {
        AskReply reply;
        reply.on = *on;
        reply.way = way->value_or(AskWay::Message);
        reply.words = words->trimmed();
        // Before somebody is added for nothing.
        AskReply checked = reply;
        checked.on = on->isValid() ? *on : context.today();
        if (const Result<Ask> fits = replied(found, checked, context.today()); !fits)
            return fail(fits.error());
        const Result<Id> from = replierNamed(context, journal, arguments.word(1));
        if (!from)
            return fail(from.error());
        reply.peerId = *from;
        return journal.asks().reply(found.id, reply).map([](const Id &) {});
    });
}

// "NAME: text": of that peer's latest reply; "-: text" and text without a colon are one's own.
Result<AskThread> threadFrom(const AskWhole &whole, const QString &words)
{
    const qsizetype colon = words.indexOf(QLatin1Char(':'));
    const QString name = colon < 0 ? QString() : words.left(colon).trimmed();
    AskThread thread;
    thread.text = words.mid(colon + 1).trimmed();
    if (name.isEmpty() || name == QLatin1StringView("-"))
        return thread;
    QList<PersonName> names;
    QSet<Id> known; // who replied twice is one person: the latest reply is meant
    for (const AskAnswer &answer : whole.replies) {
        if (!known.contains(answer.peer.id))
            names << PersonName{answer.peer.id, answer.peer.name, answer.peer.shortName};
        known << answer.peer.id;
    }
    const Result<Id> from = oneOf(names, name, AskPeopleWords::tr("name of somebody who replied"));
    if (!from)
        return fail(from.error());
    for (const AskAnswer &answer : whole.replies) {
        if (answer.peer.id == *from)
            thread.replyId = answer.reply.id;
    }
    return thread;
}

Result<QList<AskThread>> threadsFrom(const AskWhole &whole, const QStringList &words)
{
    if (words.isEmpty()) // a start to go on from: what isn't woven yet, as it was said
        return threadsToWeave(whole.ask).map(
            [&whole](const QList<AskThread> &threads) { return whole.ask.threads + threads; });
    QList<AskThread> threads;
    for (const QString &word : words) {
        const Result<AskThread> thread = threadFrom(whole, word);
        if (!thread)
            return fail(thread.error());
        threads << *thread;
    }
    return threads;
}

Result<Answer> runAskWeave(Context &context)
{
    const Arguments &arguments = context.arguments();
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) {
        return journal.asks()
            .whole(found.id)
            .and_then([&](const AskWhole &whole) -> Result<QList<AskThread>> {
                if (whole.replies.isEmpty() && whole.ask.threads.isEmpty())
                    return fail(ErrorCode::NothingToWeave, {found.question});
                return threadsFrom(whole, arguments.words().mid(1));
            })
            .and_then([&](const QList<AskThread> &threads) { return journal.asks().weave(found.id, threads); });
    });
}

Result<Answer> runAskOutcome(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QString did = QStringLiteral("did");
    const QString went = QStringLiteral("went");
    if (!arguments.has(did) && !arguments.has(went))
        return usage(AskPeopleWords::tr("Say what you did with the answer (--did), how that went (--went), or both."));
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), {});
    if (!on)
        return fail(on.error());
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) {
        return journal.asks().outcome(found.id, arguments.has(did) ? arguments.value(did) : found.did,
                                      arguments.has(went) ? arguments.value(went) : found.went, *on);
    });
}

Result<QList<Id>> thankedNamed(Journal &journal, const Id &ask, const QStringList &words)
{
    return journal.asks().whole(ask).and_then([&words](const AskWhole &whole) -> Result<QList<Id>> {
        QList<Id> whom;
        for (const QString &word : words) {
            const Result<Id> one =
                oneOf(thankableNames(whole), word, AskPeopleWords::tr("name of somebody who was asked or replied"));
            if (!one)
                return fail(one.error());
            whom << *one;
        }
        return whom;
    });
}

Result<Answer> runAskThank(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), {});
    const Result<Journal *> journal = context.journal();
    if (!on || !journal)
        return fail(on ? journal.error() : on.error());
    const Result<Ask> found = askNamed(**journal, arguments.word(0));
    if (!found)
        return fail(found.error());
    const Result<void> thanked =
        thankedNamed(**journal, found->id, arguments.words().mid(1)).and_then([&](const QList<Id> &rows) {
            return (*journal)->asks().thank(found->id, rows, *on);
        });
    const Result<AskWhole> whole = thanked.and_then([&] { return (*journal)->asks().whole(found->id); });
    if (!whole)
        return fail(whole.error());
    return withText(wholeAskJson(*whole), AskPeopleWords::tr("What came of it, to copy and send with your thanks"),
                    QStringLiteral("text"), wovenAnswer(*whole));
}

Option askOption(const char *name, const QString &value, const QString &what)
{
    return {QString::fromLatin1(name), value.isEmpty() ? Option::Takes::Nothing : Option::Takes::One, value, what, {}};
}

Command askToCommand()
{
    Command to =
        askCommand(QStringLiteral("ask to"), QStringLiteral("WHICH NAME…"),
                   AskPeopleWords::tr("asks it of peers and circles, and shows the message to copy"), runAskTo);
    to.leastWords = 1;
    to.mostWords = Command::anyNumber;
    to.options = {{QStringLiteral("circle"),
                   Option::Takes::Several,
                   QStringLiteral("NAME"),
                   AskPeopleWords::tr("circles that it goes to"),
                   {}},
                  askOption("way", choicesOf<AskWay>(),
                            AskPeopleWords::tr("by message, unless you say so; “meeting” puts it on the next agenda")),
                  askOption("on", QStringLiteral("DATE"), AskPeopleWords::tr("the day it was; today otherwise"))};
    to.examples = {QStringLiteral("lanai-cli ask to measuring Priya Jonas"),
                   QStringLiteral("lanai-cli ask to measuring Dana --way meeting --circle \"Reliability practice\"")};
    to.json = {QStringLiteral("as “ask add”, and \"message\"")};
    return to;
}

Command askReplyCommand()
{
    Command reply = askCommand(
        QStringLiteral("ask reply"), QStringLiteral("WHICH NAME WORDS"),
        AskPeopleWords::tr("what somebody answered, asked or not; - reads it from standard input"), runAskReply);
    reply.options = {askOption("on", QStringLiteral("DATE"), AskPeopleWords::tr("the day it came; today otherwise")),
                     askOption("way", choicesOf<AskWay>(), AskPeopleWords::tr("by message, unless you say so")),
                     askOption("add", {}, AskPeopleWords::tr("puts somebody into the journal who isn't there yet"))};
    reply.more = {
        AskPeopleWords::tr("Somebody who isn't in the journal is refused, with the names there are: --add adds "
                           "them, or “lanai-cli peer add” with all you know of them.")};
    return reply;
}

} // namespace

QList<Command> askPeopleCommands()
{
    const QString on = QStringLiteral("DATE");
    const QString today = AskPeopleWords::tr("the day it was; today otherwise");
    Command unask = askCommand(QStringLiteral("ask unask"), QStringLiteral("WHICH NAME"),
                               AskPeopleWords::tr("it never went there; not for who has replied"), runUnask);
    Command weave = askCommand(QStringLiteral("ask weave"), QStringLiteral("WHICH [\"NAME: TEXT\"…]"),
                               AskPeopleWords::tr("one answer of several, thread by thread"), runAskWeave);
    weave.leastWords = 1;
    weave.mostWords = Command::anyNumber;
    weave.dashedWords = true;
    weave.more = {AskPeopleWords::tr("Each thread names whose reply it is made of; “-: TEXT” is your own. The threads "
                                     "take the place of those before. Without any, each reply that isn't woven yet "
                                     "becomes a thread as it stands.")};
    weave.examples = {QStringLiteral("lanai-cli ask weave measuring \"Priya: Stop it and wait.\" \"-: Few noticed.\"")};
    Command outcome = askCommand(QStringLiteral("ask outcome"), QStringLiteral("WHICH"),
                                 AskPeopleWords::tr("what you did with the answer, and how that went"), runAskOutcome);
    outcome.options = {askOption("did", QStringLiteral("TEXT"), AskPeopleWords::tr("what you did")),
                       askOption("went", QStringLiteral("TEXT"), AskPeopleWords::tr("how that went")),
                       askOption("on", on, today)};
    Command thank =
        askCommand(QStringLiteral("ask thank"), QStringLiteral("WHICH NAME…"),
                   AskPeopleWords::tr("they were told what came of it; shows the text to send"), runAskThank);
    thank.leastWords = 2;
    thank.mostWords = Command::anyNumber;
    thank.options = {askOption("on", on, today)};
    thank.json = {QStringLiteral("as “ask add”, and \"text\"")};
    return {askToCommand(), unask, askReplyCommand(), weave, outcome, thank};
}

} // namespace lanai
