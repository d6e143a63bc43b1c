#include "app/cli/capturetext.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include "core/domain/notelines.h"
#include <QCoreApplication>
#include <algorithm>

namespace lanai {
namespace {

struct CaptureTextWords
{
    Q_DECLARE_TR_FUNCTIONS(CaptureText)
};

QJsonObject problemJson(const CaptureProblem &problem, const Names &names)
{
    QJsonArray candidates;
    for (const Id &id : problem.candidates)
        candidates << QJsonObject{{QStringLiteral("peer"), jsonId(id)}, {QStringLiteral("name"), names.value(id)}};
    return {{QStringLiteral("reason"), jsonWord(problem.reason)},
            {QStringLiteral("words"), problem.words},
            {QStringLiteral("candidates"), candidates}};
}

bool filesNothing(const CaptureMark &mark)
{
    return mark.filedCount() == 0;
}

// Where nothing is filed, only what kept it from being filed matters; that somebody was assumed is said once for all.
bool isToSettle(const CaptureMark &mark, const CaptureProblem &problem)
{
    if (filesNothing(mark))
        return filesNothing(problem.reason);
    return problem.reason != CaptureReason::FirstPeerAssumed;
}

QStringList linesWithoutName(const QList<CaptureMark> &doubts)
{
    QStringList lines;
    for (const CaptureMark &mark : doubts) {
        const auto assumed = [](const CaptureProblem &each) { return each.reason == CaptureReason::FirstPeerAssumed; };
        if (!filesNothing(mark) && std::any_of(mark.problems.cbegin(), mark.problems.cend(), assumed))
            lines << QString::number(mark.line + 1);
    }
    return lines;
}

// The line that an unclear `@name` stands in, which files nothing.
CaptureMark unclearLine(const Mention &mention, const QString &note)
{
    CaptureMark line;
    NoteLines lines(note);
    while (const std::optional<NoteLine> each = lines.next()) {
        if (mention.range.start >= each->range.end())
            continue;
        line.line = each->number;
        line.source = each->range.in(note).toString();
        line.lineRange = each->range;
        break;
    }
    line.problems << CaptureProblem{CaptureReason::AmbiguousName, mention.range.in(note).toString(), mention.range,
                                    mention.candidates};
    return line;
}

} // namespace

QString filedLabel(CaptureKind kind, CommitmentSide side)
{
    switch (kind) {
    case CaptureKind::Commitment:
        return side == CommitmentSide::Mine ? CaptureTextWords::tr("you promised")
                                            : CaptureTextWords::tr("promised you");
    case CaptureKind::Fact:
        return CaptureTextWords::tr("fact");
    case CaptureKind::Ask:
        return CaptureTextWords::tr("ask");
    case CaptureKind::Insight:
        return CaptureTextWords::tr("how they work");
    case CaptureKind::AgendaItem:
        return CaptureTextWords::tr("agenda");
    }
    return {};
}

QString problemText(const CaptureProblem &problem, const Names &names)
{
    switch (problem.reason) {
    case CaptureReason::NoText:
        return CaptureTextWords::tr("nothing stands after the mark");
    case CaptureReason::NoColon:
        return CaptureTextWords::tr("no colon stands after the name: write >> me: or >> NAME:");
    case CaptureReason::HeadNotRead:
        return CaptureTextWords::tr("“%1” names nobody: write >> me: or >> NAME:").arg(problem.words);
    case CaptureReason::UnknownName:
        return CaptureTextWords::tr("nobody is called “%1”").arg(problem.words);
    case CaptureReason::AmbiguousName:
        return CaptureTextWords::tr("“%1” may be one of these: %2")
            .arg(problem.words, namesOf(problem.candidates, names));
    case CaptureReason::NobodyToFileWith:
        return CaptureTextWords::tr("the note is about nobody: write a name after the mark");
    case CaptureReason::UnreadableDate:
        return CaptureTextWords::tr("filed without a date: “%1” is none").arg(problem.words);
    case CaptureReason::DoubtfulDate:
        return CaptureTextWords::tr("“%1” may mean another day").arg(problem.words);
    case CaptureReason::FirstPeerAssumed:
        return CaptureTextWords::tr("filed with the first person of the note");
    }
    return {};
}

void tellFiled(Page &page, const QString &title, const QList<FiledThing> &things, const Names &names, QDate today)
{
    QList<Row> rows;
    for (const FiledThing &thing : things) {
        const QString date = dayText(thing.date, today) + (thing.doubtful ? QStringLiteral("?") : QString());
        rows << Row{Cell(filedLabel(thing.kind, thing.side), Tone::Quiet), Cell(names.value(thing.peerId)),
                    Cell(date, Tone::Due), Cell(thing.text)};
    }
    if (!rows.isEmpty())
        page.heading(title);
    page.table(rows);
}

void tellDoubts(Page &page, const QList<CaptureMark> &doubts, const Names &names)
{
    QList<Row> rows;
    for (const CaptureMark &mark : doubts) {
        QString line = CaptureTextWords::tr("line %1").arg(mark.line + 1);
        QString source = mark.source.trimmed();
        for (const CaptureProblem &problem : mark.problems) {
            if (!isToSettle(mark, problem))
                continue;
            rows << Row{Cell(line, filesNothing(mark) ? Tone::Overdue : Tone::Due), Cell(source),
                        Cell(problemText(problem, names))};
            line.clear();
            source.clear();
        }
    }
    if (!rows.isEmpty())
        page.heading(CaptureTextWords::tr("To settle"), CaptureTextWords::tr("stays in the note as written"));
    page.table(rows);
    const QStringList assumed = linesWithoutName(doubts);
    if (assumed.isEmpty())
        return;
    page.space();
    page.line(
        CaptureTextWords::tr("No name stands after the mark, so it went to the first person of the note: line %1.")
            .arg(assumed.join(QStringLiteral(", "))),
        Tone::Quiet);
}

void tellKept(Page &page, const QList<KeptThing> &kept)
{
    QList<Row> rows;
    for (const KeptThing &thing : kept)
        rows << Row{Cell(wordFor(thing.kind), Tone::Quiet), Cell(thing.text)};
    if (!rows.isEmpty())
        page.heading(CaptureTextWords::tr("Left as they are"),
                     CaptureTextWords::tr("changed elsewhere since the note filed them"));
    page.table(rows);
}

QJsonObject filedJson(const FiledThing &thing, const Names &names)
{
    const bool promise = thing.kind == CaptureKind::Commitment;
    return {{QStringLiteral("kind"), jsonWord(thing.kind)},
            {QStringLiteral("id"), jsonId(thing.id)},
            {QStringLiteral("line"), thing.line + 1},
            {QStringLiteral("peer"), jsonId(thing.peerId)},
            {QStringLiteral("peerName"), names.value(thing.peerId)},
            {QStringLiteral("side"), promise ? jsonWord(thing.side) : QJsonValue()},
            {QStringLiteral("text"), thing.text},
            {QStringLiteral("date"), jsonDay(thing.date)},
            {QStringLiteral("doubtful"), thing.doubtful}};
}

QJsonObject doubtJson(const CaptureMark &mark, const Names &names)
{
    const auto json = [&names](const CaptureProblem &problem) { return problemJson(problem, names); };
    return {{QStringLiteral("line"), mark.line + 1},
            {QStringLiteral("source"), mark.source},
            {QStringLiteral("filed"), !filesNothing(mark)},
            {QStringLiteral("problems"), jsonList(mark.problems, json)}};
}

QJsonObject keptJson(const KeptThing &kept)
{
    return {{QStringLiteral("kind"), jsonWord(kept.kind)},
            {QStringLiteral("id"), jsonId(kept.id)},
            {QStringLiteral("text"), kept.text}};
}

QStringList captureShapes()
{
    return {shapeOf(QStringLiteral("FILED"), filedJson({}, {})),
            shapeOf(QStringLiteral("UNSETTLED"), doubtJson({}, {})),
            shapeOf(QStringLiteral("PROBLEM"), problemJson({}, {}))};
}

QList<FiledThing> thingsIn(const CaptureNote &note, QDate today)
{
    QList<FiledThing> things;
    for (const CaptureMark &mark : note.marks) {
        for (qsizetype i = 0; i < mark.filedCount(); ++i) {
            FiledThing thing;
            thing.kind = mark.kind;
            thing.line = mark.line;
            thing.peerId = mark.recipients.value(i);
            thing.side = mark.side;
            thing.text = mark.text;
            thing.date = mark.due.isValid() ? mark.due : mark.comesRound.nextOnOrAfter(today);
            thing.doubtful = mark.dueDoubtful;
            things << thing;
        }
    }
    return things;
}

QList<CaptureMark> doubtsIn(const CaptureNote &read, const QString &note)
{
    Filed filed;
    for (const CaptureMark &mark : read.marks) {
        if (!mark.problems.isEmpty())
            filed.doubts << mark;
    }
    for (const Mention &mention : read.mentions) {
        if (mention.peerId.isNull())
            filed.unclear << mention;
    }
    return doubtsIn(filed, note);
}

QList<CaptureMark> doubtsIn(const Filed &filed, const QString &note)
{
    QList<CaptureMark> doubts = filed.doubts;
    for (const Mention &mention : filed.unclear)
        doubts << unclearLine(mention, note);
    std::stable_sort(doubts.begin(), doubts.end(),
                     [](const CaptureMark &one, const CaptureMark &other) { return one.line < other.line; });
    return doubts;
}

} // namespace lanai
