#include "app/cli/asktext.h"
#include "app/cli/daytext.h"
#include "app/cli/shortid.h"
#include "core/domain/initials.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct AskTextWords
{
    Q_DECLARE_TR_FUNCTIONS(AskText)
};

QString askStateTitle(AskState state)
{
    switch (state) {
    case AskState::Open:
        return AskTextWords::tr("Open");
    case AskState::Draft:
        return AskTextWords::tr("Drafts");
    case AskState::Answered:
        return AskTextWords::tr("Answered");
    case AskState::Closed:
        break;
    }
    return AskTextWords::tr("Closed");
}

// Rule 13: what is sealed is shown by its id alone.
QString questionOf(const AskLine &line)
{
    return line.privacy == Privacy::Sealed ? AskTextWords::tr("(sealed)") : line.question;
}

QString lineStands(const AskLine &line, QDate today)
{
    QStringList parts;
    if (line.asked > 0)
        parts << AskTextWords::tr("%1 of %2 replied").arg(line.replied).arg(std::max(line.asked, line.replied));
    else if (line.replied > 0)
        parts << AskTextWords::tr("%n replies", nullptr, line.replied);
    if (line.state == AskState::Open && line.askedOn.isValid())
        parts << AskTextWords::tr("since %1", "a day").arg(dayText(line.askedOn, today));
    if (line.closing)
        parts << AskTextWords::tr("its closing day has come");
    else if (line.state == AskState::Open && line.closesOn.isValid())
        parts << AskTextWords::tr("closes %1", "a day").arg(calendarDay(line.closesOn, today));
    if (line.remind)
        parts << AskTextWords::tr("somebody has not answered for a week");
    return parts.join(QStringLiteral(", "));
}

QString wayText(AskWay way)
{
    switch (way) {
    case AskWay::Message:
        return AskTextWords::tr("by message");
    case AskWay::Meeting:
        return AskTextWords::tr("in a 1:1");
    case AskWay::Circle:
        return AskTextWords::tr("in a circle");
    case AskWay::Other:
        break;
    }
    return AskTextWords::tr("otherwise");
}

QString recipientStands(const AskedOf &asked, QDate today)
{
    QStringList parts;
    parts << (asked.replied ? AskTextWords::tr("has replied") : AskTextWords::tr("not yet"));
    if (asked.agendaMeeting.isValid() && !asked.replied)
        parts << AskTextWords::tr("on the agenda of %1", "a day")
                     .arg(calendarDay(asked.agendaMeeting.toLocalTime().date(), today));
    if (asked.remind)
        parts << AskTextWords::tr("waiting for more than a week");
    if (asked.recipient.thankedOn.isValid())
        parts << AskTextWords::tr("thanked %1", "a day").arg(dayText(asked.recipient.thankedOn, today));
    return parts.join(QStringLiteral(", "));
}

void tellWhom(Page &page, const AskWhole &whole)
{
    QList<Row> rows;
    for (const AskedOf &asked : whole.recipients)
        rows << Row{Cell(asked.circle.isEmpty() ? asked.peer.name : asked.circle, Tone::Strong),
                    Cell(calendarDay(asked.recipient.askedOn, whole.today)), Cell(wayText(asked.recipient.way)),
                    Cell(recipientStands(asked, whole.today), asked.remind ? Tone::Due : Tone::Plain)};
    if (!rows.isEmpty())
        page.heading(AskTextWords::tr("Asked"));
    page.table(rows);
    QStringList enough;
    for (const PersonRef &peer : whole.askedEnough)
        enough << peer.name;
    if (!enough.isEmpty())
        page.line(AskTextWords::tr("Asked twice or more within 30 days, so no reminder: %1")
                      .arg(enough.join(QStringLiteral(", "))),
                  Tone::Quiet);
}

void tellReplies(Page &page, const AskWhole &whole)
{
    QList<Row> rows;
    QStringList rules;
    for (const AskAnswer &answer : whole.replies) {
        rows << Row{Cell(answer.peer.name, Tone::Strong), Cell(calendarDay(answer.reply.on, whole.today)),
                    Cell(wayText(answer.reply.way), Tone::Quiet), Cell(answer.reply.words)};
        if (!answer.rule.isEmpty() && !rules.contains(answer.rule))
            rules << answer.rule;
    }
    if (!rows.isEmpty())
        page.heading(AskTextWords::tr("Replies"), QString::number(rows.size()));
    page.table(rows);
    for (const QString &rule : std::as_const(rules))
        page.line(rule, Tone::Quiet);
}

void tellOffline(Page &page, const AskOffline &offline)
{
    QList<Row> rows;
    for (const AgendaItem &item : offline.agenda)
        rows << Row{Cell(AskTextWords::tr("agenda")), Cell(shortId(item.id), Tone::Quiet), Cell(item.text)};
    for (const Project &project : offline.projects)
        rows << Row{Cell(AskTextWords::tr("project")), Cell(shortId(project.id), Tone::Quiet), Cell(project.title)};
    for (const auto &[topic, circle] : offline.topics)
        rows << Row{Cell(circle), Cell(shortId(topic.id), Tone::Quiet), Cell(topic.text)};
    if (!rows.isEmpty())
        page.heading(AskTextWords::tr("Taken off-line"));
    page.table(rows);
}

QString onDay(const QString &text, QDate day, QDate today)
{
    return text.isEmpty() ? QString() : QStringLiteral("%1 (%2)").arg(text, dayText(day, today));
}

} // namespace

QString wovenAnswer(const AskWhole &whole)
{
    QList<PersonName> people;
    for (const AskAnswer &answer : whole.replies)
        people << PersonName{answer.peer.id, answer.peer.name, {}};
    const Initials initials(people);
    QHash<Id, QString> byReply;
    for (const AskAnswer &answer : whole.replies)
        byReply.insert(answer.reply.id, initials.of(answer.peer.id));
    return answerToSend(whole, byReply);
}

void tellAsks(Page &page, const AskList &list, const std::optional<AskState> &only)
{
    if (list.asks.isEmpty())
        page.line(AskTextWords::tr("No question yet. Add the first with “lanai-cli ask add QUESTION”, or begin a line "
                                   "of a note with ??."));
    for (const AskState state : {AskState::Open, AskState::Draft, AskState::Answered, AskState::Closed}) {
        const QList<AskLine> lines = only.value_or(state) == state ? list.in(state) : QList<AskLine>();
        QList<Row> rows;
        for (const AskLine &line : lines)
            rows << Row{Cell(shortId(line.id), Tone::Quiet), Cell(questionOf(line), Tone::Strong),
                        Cell(lineStands(line, list.today), line.remind || line.closing ? Tone::Due : Tone::Plain)};
        if (!rows.isEmpty())
            page.heading(askStateTitle(state), QString::number(rows.size()));
        page.table(rows);
    }
}

void tellAsk(Page &page, const AskWhole &whole)
{
    const Ask &ask = whole.ask;
    const auto labelled = [](const QString &label, const QString &text) {
        return Row{Cell(label, Tone::Quiet), Cell(text)};
    };
    page.heading(ask.question, wordFor(whole.state));
    QList<Row> rows{labelled(AskTextWords::tr("id"), shortId(ask.id)),
                    labelled(AskTextWords::tr("context"), ask.context),
                    labelled(AskTextWords::tr("tags"), ask.tags.join(QStringLiteral(", "))),
                    labelled(AskTextWords::tr("closes"), calendarDay(ask.closesOn, whole.today)),
                    labelled(AskTextWords::tr("closed"), calendarDay(ask.closedOn, whole.today)),
                    labelled(AskTextWords::tr("privacy"), wordFor(ask.privacy)),
                    labelled(AskTextWords::tr("from the note"), whole.entryLine),
                    labelled(AskTextWords::tr("said in a circle"), whole.rule)};
    for (const AskWording &wording : ask.wordings) {
        rows << labelled(AskTextWords::tr("until %1", "a day").arg(calendarDay(wording.until, whole.today)),
                         wording.text)
             << labelled(AskTextWords::tr("why it changed"), wording.why);
    }
    rows << labelled(AskTextWords::tr("what I did"), onDay(ask.did, ask.didOn, whole.today))
         << labelled(AskTextWords::tr("how it went"), onDay(ask.went, ask.wentOn, whole.today));
    rows.removeIf([](const Row &row) { return row.last().text.isEmpty(); });
    page.table(rows);
    tellWhom(page, whole);
    tellReplies(page, whole);
    if (!ask.threads.isEmpty()) {
        page.heading(AskTextWords::tr("Woven answer"),
                     AskTextWords::tr("edited %1", "a day").arg(calendarDay(ask.answeredOn, whole.today)));
        page.block(wovenAnswer(whole));
    }
    tellOffline(page, whole.offline);
}

void tellWaitingAsks(Page &page, const WaitingAsks &waiting, QDate today)
{
    if (waiting.reminders.isEmpty() && waiting.closing.isEmpty())
        return;
    page.heading(AskTextWords::tr("Questions that wait"));
    QList<Row> rows;
    for (const AskReminder &reminder : waiting.reminders)
        rows << Row{Cell(reminder.peer.name, Tone::Strong), Cell(reminder.question),
                    Cell(AskTextWords::tr("asked %n days ago", nullptr, reminder.days), Tone::Due)};
    for (const AskLine &line : waiting.closing)
        rows << Row{Cell(dayText(line.closesOn, today), Tone::Due), Cell(questionOf(line)),
                    Cell(AskTextWords::tr("its closing day has come"), Tone::Due)};
    page.table(rows);
}

} // namespace lanai
