#include "ui/circles/circlewords.h"
#include "core/domain/schedule.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <QLocale>
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
    const int all = int(living.size());
    QString said =
        all == 1 ? tr("One circle") : tr("%1 circles", nullptr, all).arg(Dates::capitalised(Words::number(all)));
    if (sponsored > 0)
        said = tr("%1, %2", "circles, how many of them are sponsored")
                   .arg(said, tr("%1 yours to keep going", "how many of them").arg(Words::number(int(sponsored))));
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
