#include "ui/circles/circlewords.h"
#include "core/domain/clock.h"
#include "core/domain/schedule.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace lanai {

QString CircleWords::name(CirclePart part)
{
    return part == CirclePart::Sponsor ? tr("Sponsor") : tr("Member");
}

QString CircleWords::meaning(CirclePart part)
{
    return part == CirclePart::Sponsor ? tr("Sponsor: I keep it going") : tr("Member: I belong to it");
}

QString CircleWords::name(TakeawayBecame became)
{
    switch (became) {
    case TakeawayBecame::Nothing:
        return {};
    case TakeawayBecame::Fact:
        return tr("A fact");
    case TakeawayBecame::Insight:
        return tr("An insight");
    case TakeawayBecame::Ask:
        return tr("An ask");
    case TakeawayBecame::Commitment:
        return tr("A commitment");
    }
    return {};
}

QString CircleWords::nameAsPart(TakeawayBecame what)
{
    switch (what) {
    case TakeawayBecame::Nothing:
        return {};
    case TakeawayBecame::Fact:
        return tr("a fact", "a takeaway became it");
    case TakeawayBecame::Insight:
        return tr("an insight", "a takeaway became it");
    case TakeawayBecame::Ask:
        return tr("an ask", "a takeaway became it");
    case TakeawayBecame::Commitment:
        return tr("a commitment", "a takeaway became it");
    }
    return {};
}

QString CircleWords::subtitle(const QList<CircleLine> &living, QDate today)
{
    const QString what = tr("The right people for the right questions.");
    if (living.isEmpty())
        return what;
    const auto sponsored = std::count_if(living.cbegin(), living.cend(),
                                         [](const CircleLine &line) { return line.part == CirclePart::Sponsor; });
    QString said = tr("%n circles", "of a sentence", int(living.size()));
    if (sponsored > 0)
        said = tr("%1, %2", "circles, how many of them are sponsored")
                   .arg(said, tr("%n of them yours to keep going", nullptr, int(sponsored)));
    QDate next;
    for (const CircleLine &line : living) {
        if (line.next >= today && (!next.isValid() || line.next < next))
            next = line.next;
    }
    return next.isValid() ? tr("%1. The next meets %2.", "how many circles; a day").arg(said, Dates::soon(next, today))
                          : tr("%1. None has a session planned.", "how many circles").arg(said);
}

QString CircleWords::below(const CircleLine &line, QDate today)
{
    if (line.ended)
        return tr("%1, ended", "a part in a circle").arg(name(line.part));
    return line.next.isValid() ? tr("%1, next %2", "a part in a circle, a day")
                                     .arg(name(line.part), Dates::weekdayDate(line.next, today))
                               : tr("%1, no session planned", "a part in a circle").arg(name(line.part));
}

QString CircleWords::spoken(const CircleLine &line, QDate today)
{
    const QString said =
        tr("%1. %2", "a circle; my part in it and its next session").arg(line.name, below(line, today));
    return line.members.isEmpty() ? said : tr("%1. With %2", "a circle; names").arg(said, fullNames(line.members));
}

QString CircleWords::people(const QList<PersonRef> &people)
{
    QStringList names;
    for (const PersonRef &person : people)
        names << person.shortName;
    return Words::list(names);
}

QString CircleWords::fullNames(const QList<PersonRef> &people)
{
    QStringList names;
    for (const PersonRef &person : people)
        names << person.name;
    return Words::list(names);
}

QString CircleWords::inTrash(const QStringList &names)
{
    return names.isEmpty()
               ? QString()
               : tr("%1: in the trash, and back here when restored from it.", "names").arg(Words::list(names));
}

QString CircleWords::schedule(const Schedule &schedule)
{
    const QString day = QLocale().standaloneDayName(schedule.rhythm.weekday, QLocale::ShortFormat);
    return tr("%1, %2 %3, %4", "a rhythm, a weekday, a time, a length")
        .arg(Words::name(schedule.rhythm), day, Dates::time(schedule.time), Dates::minutes(schedule.minutes));
}

QString CircleWords::where(const CircleTermNow &term, QDate today)
{
    if (term.week > 0)
        return Dates::weekOf(term.week, term.weeks);
    if (term.state == TermState::Upcoming)
        return tr("begins %1", "a term; a day").arg(Dates::soon(term.term.firstDay, today));
    return {};
}

QString CircleWords::end(const CircleTermNow &term, QDate today)
{
    const QDate last = term.term.effectiveLastDay();
    switch (term.state) {
    case TermState::Lapsed:
        return tr("Lapsed %1").arg(Dates::weekdayDate(last, today));
    case TermState::Paused:
        return tr("Paused until %1").arg(Dates::weekdayDate(term.term.pauseUntil, today));
    case TermState::Over:
        return tr("Ended %1").arg(Dates::weekdayDate(last, today));
    case TermState::Settled:
        return tr("Decided, until %1").arg(Dates::weekdayDate(last, today));
    case TermState::Upcoming:
    case TermState::Running:
    case TermState::Due:
        break;
    }
    return last == today ? tr("Ends today") : tr("Ends %1").arg(Dates::weekdayDate(last, today));
}

QString CircleWords::held(const CircleTermNow &term)
{
    return tr("%1 of %n held", nullptr, term.planned).arg(term.held);
}

QString CircleWords::when(const CircleSession &session, const Clock &clock)
{
    const QDateTime here =
        session.startsAt.isValid() ? session.startsAt.toTimeZone(clock.zone()) : QDateTime(session.date, session.time);
    const QString said = tr("%1, %2, %3", "a day, a time, a length")
                             .arg(Dates::weekdayDate(here.date(), clock.today()), Dates::time(here.time()),
                                  Dates::minutes(session.minutes));
    if (here.time() == session.time && here.date() == session.date)
        return said;
    const QString city = QString::fromLatin1(session.zone).section(QLatin1Char('/'), -1).replace(u'_', u' ');
    return tr("%1 (%2 in %3)", "a day and a time here; a time, in a city").arg(said, Dates::time(session.time), city);
}

QString CircleWords::host(const CircleMeeting &meeting)
{
    if (meeting.session.hostedByMe)
        return tr("I host");
    return meeting.host.id.isNull() ? tr("Nobody yet", "no host") : meeting.host.name;
}

QString CircleWords::attendance(const CircleMeeting &meeting)
{
    QStringList said;
    if (meeting.session.hostedByMe)
        said << tr("I hosted.");
    else if (!meeting.host.id.isNull())
        said << tr("%1 hosted.", "a name").arg(meeting.host.shortName);
    said << (meeting.attended.isEmpty() ? tr("None of the members was there.")
                                        : tr("There: %1.", "names").arg(people(meeting.attended)));
    if (!meeting.absent.isEmpty())
        said << tr("Missing: %1.", "names").arg(people(meeting.absent));
    return said.join(QLatin1Char(' '));
}

QString CircleWords::ahead(const CircleMeeting &meeting, QDate today)
{
    const QString topic = meeting.session.topic.isEmpty() ? tr("no topic yet") : meeting.session.topic;
    return tr("%1: %2", "a day, a topic").arg(Dates::weekdayDate(meeting.session.date, today), topic);
}

QString CircleWords::skipped(const CircleMeeting &meeting)
{
    return meeting.session.why.isEmpty() ? tr("Skipped.") : tr("Skipped: %1", "why").arg(meeting.session.why);
}

QString CircleWords::became(const CircleTaken &taken)
{
    const TakeawayBecame what = taken.takeaway.became;
    if (what == TakeawayBecame::Nothing)
        return {};
    if (taken.becameWords.isEmpty())
        return tr("Became %1 that is no longer there", "a fact, an ask").arg(nameAsPart(what));
    if (taken.becameWords == taken.takeaway.text)
        return tr("Became %1", "a fact, an ask").arg(nameAsPart(what));
    return tr("Became %1: %2", "a fact, an ask; its words").arg(nameAsPart(what), taken.becameWords);
}

QString CircleWords::wanted(const CircleWish &wish)
{
    return wish.wantedBy.isEmpty() ? tr("Nobody asked for it yet")
                                   : tr("Wanted by %1", "names").arg(people(wish.wantedBy));
}

QString CircleWords::ask(const AskLine &ask, QDate today)
{
    const QString replied = tr("%1 of %n replied", nullptr, ask.asked).arg(ask.replied);
    return ask.askedOn.isValid()
               ? tr("Asked %1, %2", "a day, how many replied").arg(Dates::weekdayDate(ask.askedOn, today), replied)
               : replied;
}

} // namespace lanai
