#include "core/journal/checkins.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/shortid.h"
#include "app/cli/thingjson.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/domain/foldedtext.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/topics.h"
#include "core/journal/trash.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CheckInsWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckIns)
};

// One's own conduct: which option gives the number, and which what was seen.
struct ConductOption
{
    const char *name;
    ConductScore CheckIn::*field;
};

constexpr std::array conductOptions{ConductOption{"listening", &CheckIn::listening},
                                    ConductOption{"open-mindedness", &CheckIn::openMindedness},
                                    ConductOption{"vulnerability", &CheckIn::vulnerability}};

// The one whose text holds these words. UnknownValue lists those that fit, or all of them.
Result<Id> chosenPractice(Journal &journal, const QString &words)
{
    if (words.trimmed().isEmpty())
        return Id();
    const Result<QList<Practice>> practices = journal.topics().practices();
    if (!practices)
        return fail(practices.error());
    QList<Practice> fitting;
    for (const Practice &one : *practices) {
        if (foldedText(one.text) == foldedText(words.simplified()))
            return one.id;
        if (foldedText(one.text).contains(foldedText(words.simplified())))
            fitting << one;
    }
    if (fitting.size() == 1)
        return fitting.first().id;
    QStringList args{QStringLiteral("--practice"), words};
    for (const Practice &one : fitting.isEmpty() ? *practices : fitting)
        args << one.text;
    return fail(ErrorCode::UnknownValue, args);
}

Result<void> describeConduct(CheckIn &checkIn, const Arguments &arguments)
{
    for (const ConductOption &option : conductOptions) {
        const QString name = QString::fromLatin1(option.name);
        ConductScore &conduct = checkIn.*option.field;
        const Result<int> score = numberOption(arguments, name, 1, 5, conduct.score);
        if (!score)
            return fail(score.error());
        conduct.score = *score;
        if (arguments.has(name + QStringLiteral("-fact")))
            conduct.fact = arguments.value(name + QStringLiteral("-fact")).simplified();
    }
    const Result<int> trust = numberOption(arguments, QStringLiteral("trust"), 1, 5, checkIn.trust);
    if (!trust)
        return fail(trust.error());
    checkIn.trust = *trust;
    return {};
}

// What the options say; an answer of theirs means that they were asked.
Result<CheckIn> checkInDescribed(CheckIn checkIn, const Arguments &arguments, QDate today)
{
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), today, checkIn.on);
    const Result<int> rating = numberOption(arguments, QStringLiteral("rating"), 0, 5, checkIn.theirRating);
    if (!on || !rating)
        return fail(on ? rating.error() : on.error());
    const Result<void> conduct = describeConduct(checkIn, arguments);
    if (!conduct)
        return fail(conduct.error());
    checkIn.on = *on;
    checkIn.theirRating = *rating;
    if (arguments.has(QStringLiteral("words")))
        checkIn.theirWords = arguments.value(QStringLiteral("words")).trimmed();
    if (arguments.has(QStringLiteral("easier")))
        checkIn.easier = arguments.value(QStringLiteral("easier")).trimmed();
    checkIn.told = checkIn.told || arguments.has(QStringLiteral("told"));
    checkIn.asked = checkIn.asked || arguments.has(QStringLiteral("asked")) || arguments.has(QStringLiteral("words")) ||
                    *rating > 0;
    return checkIn;
}

Result<void> givePractice(CheckIn &checkIn, const Arguments &arguments, Journal &journal)
{
    if (!arguments.has(QStringLiteral("practice")))
        return {};
    return chosenPractice(journal, arguments.value(QStringLiteral("practice"))).map([&checkIn](const Id &practice) {
        checkIn.practiceId = practice;
    });
}

QJsonObject namedCheckInJson(const CheckIn &checkIn, const Names &names)
{
    QJsonObject json = checkInJson(checkIn);
    json.insert(QStringLiteral("peerName"), names.value(checkIn.peerId));
    return json;
}

// My numbers and theirs on lines of their own.
void tellCheckIn(Page &page, const CheckIn &checkIn, const QString &practice, const QString &meeting)
{
    const auto row = [](const QString &what, const ConductScore &conduct) {
        return Row{Cell(what, Tone::Quiet), Cell(QString::number(conduct.score), Tone::Strong), Cell(conduct.fact)};
    };
    page.table(
        {Row{Cell(CheckInsWords::tr("trust"), Tone::Quiet), Cell(QString::number(checkIn.trust), Tone::Strong), Cell()},
         row(CheckInsWords::tr("listening"), checkIn.listening),
         row(CheckInsWords::tr("open-mindedness"), checkIn.openMindedness),
         row(CheckInsWords::tr("vulnerability"), checkIn.vulnerability)});
    if (checkIn.told)
        page.line(CheckInsWords::tr("They know that you work on it."));
    if (hasTheirAnswer(checkIn)) {
        const QString rating = checkIn.theirRating > 0 ? QString::number(checkIn.theirRating) : QString();
        page.heading(CheckInsWords::tr("Their answer"), rating);
        page.block(checkIn.theirWords);
    } else if (checkIn.asked) {
        page.line(CheckInsWords::tr("They were asked, and have not answered yet."));
    }
    if (!checkIn.easier.isEmpty()) {
        page.heading(CheckInsWords::tr("What would make you easier to work with"));
        page.block(checkIn.easier);
    }
    if (!practice.isEmpty()) {
        page.heading(CheckInsWords::tr("Next practice"), meeting);
        page.block(practice);
    }
}

// Where the practice went: the day of the 1:1 whose intention it is.
QString intendedFor(Journal &journal, const CheckIn &checkIn, QDate today)
{
    if (checkIn.practiceId.isNull())
        return {};
    const Result<Meeting> meeting =
        checkIn.meetingId.isNull() ? fail(ErrorCode::NotFound) : journal.oneOnOnes().meeting(checkIn.meetingId);
    return meeting ? CheckInsWords::tr("for the 1:1 of %1").arg(dayText(meeting->date, today))
                   : CheckInsWords::tr("waits for the next 1:1");
}

Result<Answer> checkInShown(Context &context, Journal &journal, const Id &id, const QString &sentence)
{
    const Result<CheckIn> checkIn = journal.checkIns().checkIn(id);
    const Result<Names> names = namesIn(journal);
    const Result<QList<Practice>> practices = journal.topics().practices();
    if (!checkIn || !names || !practices)
        return fail(!checkIn ? checkIn.error() : !names ? names.error() : practices.error());
    QString practice;
    for (const Practice &one : *practices) {
        if (one.id == checkIn->practiceId)
            practice = one.text;
    }
    Answer answer;
    answer.page.line(sentence.arg(names->value(checkIn->peerId), dayText(checkIn->on, context.today())), Tone::Strong);
    answer.page.line(CheckInsWords::tr("Its id: %1").arg(idText(id)), Tone::Quiet);
    tellCheckIn(answer.page, *checkIn, practice, intendedFor(journal, *checkIn, context.today()));
    answer.json.insert(QStringLiteral("checkIn"), namedCheckInJson(*checkIn, *names));
    return answer;
}

Result<Answer> runCheckInAdd(Context &context)
{
    const Arguments &arguments = context.arguments();
    CheckIn blank;
    blank.on = context.today();
    Result<CheckIn> checkIn = checkInDescribed(blank, arguments, context.today());
    if (!checkIn)
        return fail(checkIn.error());
    if (checkIn->trust == 0 || checkIn->listening.score == 0 || checkIn->openMindedness.score == 0 ||
        checkIn->vulnerability.score == 0)
        return usage(CheckInsWords::tr("A check-in is four numbers from 1 to 5: --trust, --listening, "
                                       "--open-mindedness and --vulnerability. Nothing was saved."));
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Peer> peer = (*journal)->people().find(arguments.word(0));
    if (!peer)
        return fail(peer.error());
    checkIn->peerId = peer->id;
    return givePractice(*checkIn, arguments, **journal)
        .and_then([&] { return (*journal)->checkIns().add(*checkIn); })
        .and_then([&](const Id &id) {
            return checkInShown(context, **journal, id, CheckInsWords::tr("Saved the check-in about %1, %2."));
        });
}

// By the end of its id. What is none is refused as not found.
Result<Id> checkInNamed(Journal &journal, const QString &words)
{
    const Result<QList<CheckIn>> all = journal.checkIns().all();
    if (!all)
        return fail(all.error());
    QList<Id> ids;
    for (const CheckIn &checkIn : *all)
        ids << checkIn.id;
    return idFrom(words, ids);
}

// Opens the journal and finds the check-in; then `work`, a Result<Answer>(Journal &, const Id &).
template<class Work>
Result<Answer> withCheckIn(Context &context, Work work)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return checkInNamed(**journal, context.arguments().word(0)).and_then([&](const Id &id) {
        return work(**journal, id);
    });
}

Result<Answer> runCheckInEdit(Context &context)
{
    return withCheckIn(context, [&context](Journal &journal, const Id &id) -> Result<Answer> {
        const Arguments &arguments = context.arguments();
        Result<CheckIn> checkIn = journal.checkIns().checkIn(id).and_then(
            [&](const CheckIn &before) { return checkInDescribed(before, arguments, context.today()); });
        if (!checkIn)
            return fail(checkIn.error());
        return givePractice(*checkIn, arguments, journal)
            .and_then([&] { return journal.checkIns().change(*checkIn); })
            .and_then(
                [&] { return checkInShown(context, journal, id, CheckInsWords::tr("The check-in about %1, %2.")); });
    });
}

Result<Answer> runCheckInShow(Context &context)
{
    return withCheckIn(context, [&context](Journal &journal, const Id &id) {
        return checkInShown(context, journal, id, CheckInsWords::tr("The check-in about %1, %2."));
    });
}

Result<Answer> runCheckInDelete(Context &context)
{
    return withCheckIn(context, [](Journal &journal, const Id &id) {
        return journal.checkIns().remove(id).map([&id] {
            Answer answer;
            answer.page.line(CheckInsWords::tr("The check-in is in the trash for 30 days. “lanai-cli undo” takes it "
                                               "back."));
            answer.json.insert(QStringLiteral("deleted"), jsonId(id));
            return answer;
        });
    });
}

Result<Answer> runCheckInList(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Result<QList<CheckIn>> checkIns = (*journal)->checkIns().all();
    const Result<Names> names = namesIn(**journal);
    if (!checkIns || !names)
        return fail(checkIns ? names.error() : checkIns.error());
    if (!context.arguments().words().isEmpty()) {
        const Result<Peer> peer = (*journal)->people().find(context.arguments().word(0));
        if (!peer)
            return fail(peer.error());
        checkIns->removeIf([&peer](const CheckIn &one) { return one.peerId != peer->id; });
    }
    Answer answer;
    if (checkIns->isEmpty())
        answer.page.line(CheckInsWords::tr("No check-ins yet."));
    else
        answer.page.heading(CheckInsWords::tr("Check-ins"),
                            CheckInsWords::tr("trust, listening, open-mindedness, vulnerability; theirs apart"));
    QList<Row> rows;
    for (const CheckIn &one : std::as_const(*checkIns)) {
        const QString mine = QStringLiteral("%1  %2 %3 %4").arg(one.trust).arg(one.listening.score);
        const QString theirs = !hasTheirAnswer(one) ? QString()
                               : one.theirRating == 0
                                   ? one.theirWords.simplified()
                                   : QStringLiteral("%1 %2").arg(one.theirRating).arg(one.theirWords);
        rows << Row{Cell(shortId(one.id), Tone::Quiet), Cell(dayText(one.on, context.today())),
                    Cell(names->value(one.peerId), Tone::Strong),
                    Cell(mine.arg(one.openMindedness.score).arg(one.vulnerability.score)), Cell(theirs.simplified())};
    }
    answer.page.table(rows);
    answer.json.insert(QStringLiteral("checkIns"),
                       jsonList(*checkIns, [&names](const CheckIn &one) { return namedCheckInJson(one, *names); }));
    return answer;
}

QJsonObject dutyJson(const CheckInDuty &duty, QDate today)
{
    return {
        {QStringLiteral("peer"), jsonId(duty.peer.id)},       {QStringLiteral("peerName"), duty.peer.name},
        {QStringLiteral("lastOn"), jsonDay(duty.last)},       {QStringLiteral("due"), jsonDay(duty.due.due)},
        {QStringLiteral("isDue"), duty.isDue(today)},         {QStringLiteral("theirsOn"), jsonDay(duty.lastAnswer)},
        {QStringLiteral("askDue"), jsonDay(duty.due.askDue)}, {QStringLiteral("isAskDue"), duty.isAskDue(today)}};
}

Result<Answer> runCheckInDue(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->checkIns().duties().map([&context](const QList<CheckInDuty> &duties) {
        const QDate today = context.today();
        QList<Row> rows;
        for (const CheckInDuty &duty : duties) {
            if (duty.isDue(today))
                rows << Row{Cell(duty.peer.name, Tone::Strong),
                            Cell(CheckInsWords::tr("check in, due %1").arg(dayText(duty.due.due, today)), Tone::Due)};
            if (duty.isAskDue(today))
                rows << Row{
                    Cell(duty.peer.name, Tone::Strong),
                    Cell(CheckInsWords::tr("ask them, due %1").arg(dayText(duty.due.askDue, today)), Tone::Due)};
        }
        Answer answer;
        if (rows.isEmpty())
            answer.page.line(CheckInsWords::tr("No check-in is due."));
        else
            answer.page.heading(CheckInsWords::tr("Due"));
        answer.page.table(rows);
        answer.json.insert(QStringLiteral("duties"), jsonList(duties, [today](const CheckInDuty &duty) -> QJsonValue {
                               return dutyJson(duty, today);
                           }));
        return answer;
    });
}

QList<Option> checkInOptions()
{
    using Takes = Option::Takes;
    const QString number = QStringLiteral("1-5");
    const QString text = QStringLiteral("TEXT");
    const QString seen = CheckInsWords::tr("one thing you saw yourself do");
    return {
        {QStringLiteral("trust"), Takes::One, number, CheckInsWords::tr("how much trust there is"), {}},
        {QStringLiteral("listening"), Takes::One, number, CheckInsWords::tr("how you listened"), {}},
        {QStringLiteral("listening-fact"), Takes::One, text, seen, {}},
        {QStringLiteral("open-mindedness"), Takes::One, number, CheckInsWords::tr("how open you were"), {}},
        {QStringLiteral("open-mindedness-fact"), Takes::One, text, seen, {}},
        {QStringLiteral("vulnerability"), Takes::One, number, CheckInsWords::tr("how much you risked"), {}},
        {QStringLiteral("vulnerability-fact"), Takes::One, text, seen, {}},
        {QStringLiteral("on"), Takes::One, QStringLiteral("DATE"), CheckInsWords::tr("its day; today otherwise"), {}},
        {QStringLiteral("told"), Takes::Nothing, {}, CheckInsWords::tr("you told them that you work on it"), {}},
        {QStringLiteral("asked"), Takes::Nothing, {}, CheckInsWords::tr("you asked them how it is going"), {}},
        {QStringLiteral("words"), Takes::One, text, CheckInsWords::tr("what they said"), {}},
        {QStringLiteral("rating"), Takes::One, number, CheckInsWords::tr("the number they gave"), {}},
        {QStringLiteral("easier"), Takes::One, text, CheckInsWords::tr("what would make you easier to work with"), {}},
        {QStringLiteral("practice"),
         Takes::One,
         text,
         CheckInsWords::tr("what to practise in the next 1:1: words of a practice; \"\" for none"),
         {}}};
}

Command checkInCommand(const QString &verb, const QString &words, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = exactCommand(QStringLiteral("checkin ") + verb, words, what, run);
    command.json = {QStringLiteral("{\"checkIn\": CHECKIN and \"peerName\"}")};
    return command;
}

} // namespace

CommandGroup trustCommands()
{
    const QString id = QStringLiteral("ID");
    Command add = checkInCommand(QStringLiteral("add"), QStringLiteral("NAME"),
                                 CheckInsWords::tr("how trust stands with somebody, as you see it"), runCheckInAdd);
    add.options = checkInOptions();
    add.more = {CheckInsWords::tr("The practice becomes the intention of your next 1:1 with them: it stands in its "
                                  "prep, and the log asks how it went. Trust never leaves the journal but with "
                                  "“prep NAME --include trust”.")};
    add.examples = {QStringLiteral("lanai-cli checkin add Dana --trust 4 --listening 4 --open-mindedness 4 "
                                   "--vulnerability 3 --practice \"unsure of\"")};
    Command list = checkInCommand(QStringLiteral("list"), QStringLiteral("[NAME]"),
                                  CheckInsWords::tr("check-ins as they were entered, newest first"), runCheckInList);
    list.leastWords = 0;
    list.json = {QStringLiteral("{\"checkIns\": [CHECKIN and \"peerName\"…]}")};
    const Command show = checkInCommand(QStringLiteral("show"), id, CheckInsWords::tr("one check-in"), runCheckInShow);
    Command edit =
        checkInCommand(QStringLiteral("edit"), id, CheckInsWords::tr("change what was entered"), runCheckInEdit);
    edit.options = checkInOptions();
    Command remove =
        checkInCommand(QStringLiteral("delete"), id, CheckInsWords::tr("into the trash"), runCheckInDelete);
    remove.json = {QStringLiteral("{\"deleted\": ID}")};
    Command due = checkInCommand(QStringLiteral("due"), {}, CheckInsWords::tr("whom to check in about, whom to ask"),
                                 runCheckInDue);
    due.json = {QStringLiteral("{\"duties\": [{\"peer\", \"peerName\", \"lastOn\", \"due\", \"isDue\", \"theirsOn\", "
                               "\"askDue\", \"isAskDue\"}…]}")};
    return {CheckInsWords::tr("Trust"), {add, list, show, edit, remove, due}};
}

} // namespace lanai
