#include "ui/asks/askwords.h"
#include "core/journal/playbook.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include "ui/search/foundwords.h"

namespace lanai {
namespace {

QStringList shortNames(const QList<PersonRef> &people)
{
    QStringList names;
    for (const PersonRef &person : people)
        names << person.shortName;
    return names;
}

} // namespace

QString AskWords::group(AskState state)
{
    switch (state) {
    case AskState::Draft:
        return tr("Draft");
    case AskState::Open:
        return tr("Open", "questions that wait for replies");
    case AskState::Answered:
        return tr("Woven", "questions whose answer is woven");
    case AskState::Closed:
        break;
    }
    return tr("Closed", "questions laid aside");
}

QString AskWords::shown(const AskLine &line)
{
    return line.privacy == Privacy::Sealed ? tr("A sealed ask") : line.question;
}

QString AskWords::below(const AskLine &line, QDate today)
{
    if (line.state == AskState::Draft)
        return tr("Sharpen the wording first");
    if (line.state == AskState::Open) {
        const QString replied = tr("%1 of %2 replied", "how many").arg(line.replied).arg(line.asked);
        if (line.closing)
            return tr("%1, its closing day has come").arg(replied);
        return line.remind ? tr("%1, somebody to remind").arg(replied) : replied;
    }
    if (line.replied == 0)
        return tr("No replies");
    const QString replies = tr("%n replies", nullptr, line.replied);
    if (!line.lastReply.isValid())
        return replies;
    return tr("%1, %2", "how many replies, the day of the last")
        .arg(replies, Dates::weekdayDate(line.lastReply, today));
}

QString AskWords::spoken(const AskLine &line, QDate today)
{
    return tr("%1, %2, %3", "a question, its state, how it stands")
        .arg(shown(line), group(line.state), below(line, today));
}

QString AskWords::subtitle(const AskList &list)
{
    const QString about = tr("One question to several peers, their answers woven into one.");
    const int toActOn = list.toActOn();
    return toActOn == 0 ? about : tr("%1 %n wait for you.", "two sentences", toActOn).arg(about);
}

QString AskWords::state(const Ask &ask, QDate today)
{
    const auto since = [today](const QString &sentence, QDate day) {
        return sentence.arg(Dates::weekdayDate(day, today));
    };
    switch (ask.state) {
    case AskState::Draft:
        return tr("Draft, nobody asked yet");
    case AskState::Open:
        return ask.askedOn.isValid() ? since(tr("Open since %1"), ask.askedOn) : tr("Open");
    case AskState::Answered:
        return since(tr("Woven %1", "a day"), ask.answeredOn);
    case AskState::Closed:
        break;
    }
    return since(tr("Closed %1", "a day"), ask.closedOn);
}

ChipKind AskWords::tone(AskState state)
{
    switch (state) {
    case AskState::Open:
        return ChipKind::Accent;
    case AskState::Answered:
        return ChipKind::Kept;
    case AskState::Draft:
    case AskState::Closed:
        break;
    }
    return ChipKind::Neutral;
}

QString AskWords::counts(const AskLine &line)
{
    return tr("%1 of %2", "how many replied, of how many").arg(line.replied).arg(line.asked);
}

QString AskWords::name(AskWay way)
{
    switch (way) {
    case AskWay::Message:
        return tr("Message");
    case AskWay::Meeting:
        return tr("1:1");
    case AskWay::Circle:
        return tr("In a circle");
    case AskWay::Other:
        break;
    }
    return tr("Another way");
}

QString AskWords::wayOf(AskWay way)
{
    switch (way) {
    case AskWay::Message:
        return tr("message", "how a reply came");
    case AskWay::Meeting:
        return tr("1:1", "how a reply came");
    case AskWay::Circle:
        return tr("in a circle", "how a reply came");
    case AskWay::Other:
        break;
    }
    return {};
}

QString AskWords::came(const AskReply &reply, QDate today)
{
    const QString day = Dates::weekdayDate(reply.on, today);
    const QString way = wayOf(reply.way);
    return way.isEmpty() ? day : tr("%1, %2", "a day, how a reply came").arg(day, way);
}

QString AskWords::nameOf(const AskedOf &of)
{
    return of.peer.id.isNull() ? of.circle : of.peer.name;
}

QString AskWords::waits(const AskedOf &of, QDate today)
{
    if (of.agendaMeeting.isValid())
        return tr("on the agenda for %1").arg(Dates::weekdayDate(of.agendaMeeting.toLocalTime().date(), today));
    if (of.recipient.way == AskWay::Meeting && !of.recipient.agendaId.isNull())
        return tr("on the agenda of the next 1:1");
    const QString day = Dates::weekdayDate(of.recipient.askedOn, today);
    const QString way = wayOf(of.recipient.way);
    const QString asked =
        way.isEmpty() ? tr("asked %1").arg(day) : tr("asked %1, %2", "a day, in which way").arg(day, way);
    return of.remind ? tr("%1, %2 without a reply", "when asked; how long ago")
                           .arg(asked, Dates::length(int(of.recipient.askedOn.daysTo(today))))
                     : asked;
}

QString AskWords::closing(const AskWhole &whole)
{
    const Ask &ask = whole.ask;
    QStringList said;
    if (ask.closedOn.isValid())
        said << tr("Closed %1.", "a day").arg(Dates::weekdayDate(ask.closedOn, whole.today));
    else if (ask.closesOn.isValid() && ask.closesOn <= whole.today && ask.state == AskState::Open)
        said << tr("Its closing day, %1, has come.").arg(Dates::weekdayDate(ask.closesOn, whole.today));
    else if (ask.closesOn.isValid())
        said << tr("Closes %1.").arg(Dates::weekdayDate(ask.closesOn, whole.today));
    else
        said << tr("No closing day.");
    if (!whole.askedEnough.isEmpty() && ask.state == AskState::Open)
        said << tr("%1 were already asked twice this month, so no reminder goes to them.", nullptr,
                   int(whole.askedEnough.size()))
                    .arg(Words::list(shortNames(whole.askedEnough)));
    return said.join(QLatin1Char(' '));
}

QString AskWords::copyForAll(const AskWhole &whole)
{
    QSet<Id> people;
    for (const AskedOf &of : whole.recipients) {
        if (!of.peer.id.isNull())
            people << of.peer.id;
    }
    for (const AskAnswer &answer : whole.replies)
        people << answer.peer.id;
    const int count = int(people.size());
    if (count == 0)
        return tr("Copy the answer for the circle");
    if (count == 1)
        return tr("Copy the answer for them");
    return count == 2 ? tr("Copy the answer for both")
                      : tr("Copy the answer for all %1", "a number in words").arg(Words::number(count));
}

QStringList AskWords::became(const AskWhole &whole)
{
    QStringList lines;
    const auto nameOfPeer = [&whole](const Id &id) {
        for (const AskedOf &of : whole.recipients) {
            if (of.peer.id == id)
                return of.peer.shortName;
        }
        for (const AskAnswer &answer : whole.replies) {
            if (answer.peer.id == id)
                return answer.peer.shortName;
        }
        return QString();
    };
    for (const AgendaItem &item : whole.offline.agenda) {
        const QString name = nameOfPeer(item.peerId);
        lines << (name.isEmpty() ? tr("On an agenda") : tr("On the agenda with %1").arg(name));
    }
    for (const Project &project : whole.offline.projects)
        lines << tr("A project: %1").arg(project.title);
    for (const auto &[topic, circle] : whole.offline.topics)
        lines << tr("A topic of %1", "a circle").arg(circle);
    return lines;
}

QString AskWords::strength(int bars)
{
    return bars >= 3 ? tr("Fits well") : bars == 2 ? tr("Fits") : tr("May fit");
}

QString AskWords::source(const Evidence &evidence, QDate today)
{
    const QString kind = evidence.kind == FoundKind::Ask        ? tr("Reply")
                         : evidence.kind == FoundKind::Takeaway ? tr("Takeaway")
                         : evidence.kind == FoundKind::Peer     ? tr("Role and tags")
                                                                : FoundWords::kind(evidence.kind);
    const QString from = evidence.on.isValid()
                             ? tr("%1, %2", "what it is from, a day").arg(kind, Dates::weekdayDate(evidence.on, today))
                             : kind;
    return evidence.word.isEmpty()
               ? from
               : tr("%1, by the word “%2”", "what it is from, what it was found by").arg(from, evidence.word);
}

QString AskWords::words(const Evidence &evidence)
{
    return evidence.text.isEmpty() ? tr("Sealed: open it to read it") : evidence.text;
}

QString AskWords::askedLately(const Knower &knower, QDate today)
{
    if (knower.askedEnough)
        return tr("Asked %n times within 30 days: that is enough for now", nullptr, knower.askedLately);
    return knower.lastAsked.isValid() ? tr("Last asked %1").arg(Dates::ago(knower.lastAsked, today)) : QString();
}

QString AskWords::source(const Similar &similar, QDate today)
{
    const QString kind = similar.kind == FoundKind::Takeaway ? tr("Takeaway")
                         : similar.kind == FoundKind::Entry  ? tr("Note")
                                                             : tr("Ask");
    return similar.on.isValid()
               ? tr("%1, %2", "what it is from, a day").arg(kind, Dates::weekdayDate(similar.on, today))
               : kind;
}

QString AskWords::text(const PlaybookEntry &entry)
{
    QStringList parts{entry.title, entry.situation, entry.answer, entry.did, entry.went};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QStringList AskWords::tagsFrom(const QString &typed)
{
    QStringList tags;
    for (const QString &tag : typed.split(u',')) {
        const QString clean = tag.simplified();
        if (!clean.isEmpty() && !tags.contains(clean, Qt::CaseInsensitive))
            tags << clean;
    }
    return tags;
}

} // namespace lanai
