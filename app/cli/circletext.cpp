#include "app/cli/circletext.h"
#include "app/cli/daytext.h"
#include "app/cli/rhythmwords.h"
#include "app/cli/shortid.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleTextWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleText)
};

QString peopleWords(const QList<PersonRef> &people)
{
    QStringList names;
    for (const PersonRef &person : people)
        names << person.name;
    return names.join(QStringLiteral(", "));
}

QString namesAmong(const QList<Id> &ids, const QList<PersonRef> &people)
{
    QList<PersonRef> found;
    for (const PersonRef &person : people) {
        if (ids.contains(person.id))
            found << person;
    }
    return peopleWords(found);
}

QString hostWords(const CircleSession &session, const PersonRef &host)
{
    if (session.hostedByMe)
        return CircleTextWords::tr("you host");
    return host.id.isNull() ? QString() : CircleTextWords::tr("%1 hosts", "a name").arg(host.name);
}

QString partWords(const Circle &circle)
{
    if (circle.endedOn.isValid())
        return CircleTextWords::tr("ended");
    return circle.part == CirclePart::Sponsor ? CircleTextWords::tr("you sponsor it")
                                              : CircleTextWords::tr("you belong to it");
}

void tellHealth(Page &page, const CirclePage &circle)
{
    const CircleHealth &health = circle.health;
    const QString next =
        health.nextHostIsMe ? CircleTextWords::tr("you") : namesAmong({health.nextHost}, circle.members);
    const QList<std::pair<QString, QString>> lines{
        {CircleTextWords::tr("Last met"),
         health.lastMet.isValid() ? dayText(health.lastMet, circle.today) : CircleTextWords::tr("not yet")},
        {CircleTextWords::tr("Gone quiet"), namesAmong(health.quiet, circle.members)},
        {CircleTextWords::tr("Has hosted"), namesAmong(health.hosted, circle.members)},
        {CircleTextWords::tr("Hosts next"), circle.circle.endedOn.isValid() ? QString() : next}};
    QList<Row> rows;
    for (const auto &[what, words] : lines) {
        if (!words.isEmpty())
            rows << Row{Cell(what, Tone::Quiet), Cell(words)};
    }
    page.heading(CircleTextWords::tr("At a glance"));
    page.table(rows);
}

void tellMeetings(Page &page, const QString &title, const QList<CircleMeeting> &meetings, QDate today)
{
    if (meetings.isEmpty())
        return;
    page.heading(title);
    QList<Row> rows;
    for (const CircleMeeting &meeting : meetings) {
        const CircleSession &session = meeting.session;
        const bool skipped = session.state == CircleSessionState::Skipped;
        const QString came = meeting.attended.isEmpty()
                                 ? QString()
                                 : CircleTextWords::tr("there: %1").arg(peopleWords(meeting.attended));
        QStringList about{
            session.topic,
            skipped ? CircleTextWords::tr("skipped: %1").arg(session.why) : hostWords(session, meeting.host), came};
        about.removeAll(QString());
        rows << Row{Cell(calendarDay(session.date, today)), Cell(session.time.toString(QStringLiteral("HH:mm"))),
                    Cell(about.join(QStringLiteral("; ")))};
    }
    page.table(rows);
}

void tellTakeaways(Page &page, const QList<CircleTaken> &takeaways)
{
    QList<Row> rows;
    for (const CircleTaken &taken : takeaways) {
        const CircleTakeaway &takeaway = taken.takeaway;
        QString words = takeaway.text;
        if (!taken.becameWords.isEmpty())
            words += u' ' + CircleTextWords::tr("(became: %1)", "fact, insight …").arg(wordFor(takeaway.became));
        rows << Row{Cell(shortId(takeaway.id), Tone::Quiet),
                    Cell(taken.from.id.isNull() ? CircleTextWords::tr("the round") : taken.from.name, Tone::Strong),
                    Cell(words)};
    }
    page.table(rows);
}

void tellWishes(Page &page, const QList<CircleWish> &topics, QDate today)
{
    if (topics.isEmpty())
        return;
    page.heading(CircleTextWords::tr("Topics"));
    QList<Row> rows;
    for (const CircleWish &wish : topics) {
        const QDate covered = wish.topic.coveredOn;
        const QString stands = covered.isValid() ? CircleTextWords::tr("covered %1").arg(dayText(covered, today))
                               : wish.wantedBy.isEmpty()
                                   ? CircleTextWords::tr("nobody has asked for it")
                                   : CircleTextWords::tr("wanted by %1", "people").arg(peopleWords(wish.wantedBy));
        rows << Row{Cell(wish.topic.text, Tone::Strong), Cell(stands, Tone::Quiet)};
    }
    page.table(rows);
}

void lineOf(Page &page, const QString &what, const QString &words)
{
    if (!words.isEmpty())
        page.line(what.arg(words));
}

} // namespace

QString circleTermWords(const CirclePage &page, const QTimeZone &device)
{
    if (page.circle.endedOn.isValid())
        return CircleTextWords::tr("It ended on %1.", "a day").arg(calendarDay(page.circle.endedOn, page.today));
    if (!page.term)
        return CircleTextWords::tr("It has no rhythm yet.");
    // How a term stands is said as of a 1:1's.
    SeriesState standing;
    standing.term = page.term->term;
    standing.terms = page.terms;
    standing.state = page.term->state;
    standing.needsDecision = page.term->needsDecision;
    return CircleTextWords::tr("%1; %2; held %3 of %4")
        .arg(scheduleWords(page.term->term.schedule, device), standingWords(standing, page.today),
             QString::number(page.term->held), QString::number(page.term->planned));
}

QString ruleWords(const QString &rule)
{
    return rule.isEmpty() ? CircleTextWords::tr("Confidentiality: what is said in it stays in it.")
                          : CircleTextWords::tr("Confidentiality: %1").arg(rule);
}

void tellCircles(Page &page, const QList<CircleLine> &lines, QDate today)
{
    QList<Row> rows;
    for (const CircleLine &line : lines) {
        const QString next = line.ended            ? CircleTextWords::tr("ended")
                             : line.next.isValid() ? CircleTextWords::tr("next %1").arg(dayText(line.next, today))
                                                   : CircleTextWords::tr("nothing planned");
        const QString part =
            line.part == CirclePart::Sponsor ? CircleTextWords::tr("sponsor") : CircleTextWords::tr("member");
        rows << Row{Cell(line.name, Tone::Strong), Cell(part), Cell(next), Cell(peopleWords(line.members))};
    }
    page.table(rows);
}

void tellCircle(Page &page, const CirclePage &circle, const QTimeZone &device)
{
    const Circle &told = circle.circle;
    page.line(told.name, Tone::Strong);
    page.line(ruleWords(told.rule), Tone::Due);
    page.line(partWords(told), Tone::Quiet);
    lineOf(page, QStringLiteral("%1"), told.purpose);
    lineOf(page, CircleTextWords::tr("Values: %1"), told.values);
    page.line(CircleTextWords::tr("Members: %1").arg(peopleWords(circle.members)));
    lineOf(page, CircleTextWords::tr("In the trash: %1", "people"), circle.membersInTrash.join(QStringLiteral(", ")));
    lineOf(page, CircleTextWords::tr("It talks in: %1"), QStringList{told.talksIn, told.link}.join(u' ').trimmed());
    page.line(circleTermWords(circle, device), circle.term && circle.term->needsDecision ? Tone::Due : Tone::Plain);
    tellHealth(page, circle);
    QList<CircleMeeting> unsaid;
    QList<CircleMeeting> ahead;
    for (const CircleMeeting &meeting : circle.ahead)
        (meeting.session.date < circle.today ? unsaid : ahead) << meeting;
    tellMeetings(page, CircleTextWords::tr("Not said yet whether they were held"), unsaid, circle.today);
    tellMeetings(page, CircleTextWords::tr("Sessions ahead"), ahead, circle.today);
    tellMeetings(page, CircleTextWords::tr("Sessions that were"), circle.past, circle.today);
    QList<CircleTaken> taken;
    for (const CircleMeeting &meeting : circle.past)
        taken << meeting.takeaways;
    if (!taken.isEmpty())
        page.heading(CircleTextWords::tr("Taken away"));
    tellTakeaways(page, taken);
    tellWishes(page, circle.topics, circle.today);
    if (!circle.asks.isEmpty())
        page.heading(CircleTextWords::tr("Asked here"));
    for (const AskLine &ask : circle.asks)
        page.line(ask.question);
}

void tellSession(Page &page, const Circle &circle, const CircleMeeting &meeting, QDate today)
{
    const CircleSession &session = meeting.session;
    page.line(CircleTextWords::tr("%1, %2 %3", "a circle, a day, a time")
                  .arg(circle.name, calendarDay(session.date, today), session.time.toString(QStringLiteral("HH:mm"))),
              Tone::Strong);
    page.line(ruleWords(circle.rule), Tone::Due);
    QStringList stands{wordFor(session.state), hostWords(session, meeting.host), session.why};
    stands.removeAll(QString());
    page.line(stands.join(QStringLiteral(", ")), Tone::Quiet);
    lineOf(page, CircleTextWords::tr("Topic: %1"), session.topic);
    lineOf(page, CircleTextWords::tr("Opening round: %1"), session.opening);
    for (const QString &question : session.questions)
        page.line(CircleTextWords::tr("Question: %1").arg(question));
    lineOf(page, CircleTextWords::tr("Closing: %1"), session.closing);
    lineOf(page, CircleTextWords::tr("There: %1", "people"), peopleWords(meeting.attended));
    lineOf(page, CircleTextWords::tr("Missing: %1", "people"), peopleWords(meeting.absent));
    if (!session.notes.isEmpty())
        page.block(session.notes);
    tellTakeaways(page, meeting.takeaways);
}

void tellCirclesAhead(Page &page, const QList<CircleUpcoming> &sessions, QDate today, const QTimeZone &device)
{
    if (sessions.isEmpty())
        return;
    page.heading(CircleTextWords::tr("Circles"));
    for (const CircleUpcoming &ahead : sessions) {
        QStringList about{ahead.session.topic, hostWords(ahead.session, ahead.host)};
        about.removeAll(QString());
        page.table({Row{Cell(momentText(ahead.session.startsAt, device, today)), Cell(ahead.circle, Tone::Strong),
                        Cell(about.join(QStringLiteral("; ")))}});
        page.line(ruleWords(ahead.rule), Tone::Quiet);
    }
}

} // namespace lanai
