#include "ui/rituals/ritualwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {

QString RitualWords::every(const Ritual &ritual)
{
    if (ritual.every != RitualEvery::Weeks)
        return everyChoices().value(int(ritual.every));
    return ritual.weeks == 1 ? tr("Weekly") : tr("Every %n weeks", nullptr, ritual.weeks);
}

QStringList RitualWords::everyChoices()
{
    return {tr("Every so many weeks"), tr("Monthly"), tr("Quarterly"), tr("Yearly"), tr("With the event")};
}

QString RitualWords::stands(const Ritual &ritual, QDate today)
{
    switch (ritualState(ritual, today)) {
    case RitualState::Overdue:
        return tr("Overdue since %1", "a day").arg(Dates::weekdayDate(ritual.next, today));
    case RitualState::Unplanned:
        return tr("No day yet");
    case RitualState::Ended:
        return tr("Ended %1", "a day").arg(Dates::weekdayDate(ritual.endedOn, today));
    case RitualState::Today:
        return tr("Today");
    case RitualState::Soon:
    case RitualState::Ahead:
        break;
    }
    return tr("Next %1", "a day").arg(Dates::soon(ritual.next, today));
}

Colour RitualWords::tone(RitualState state)
{
    if (state == RitualState::Overdue)
        return Colour::Overdue;
    return state == RitualState::Today || state == RitualState::Soon ? Colour::Due : Colour::Muted;
}

QString RitualWords::last(QDate day, QDate today)
{
    return day.isValid() ? tr("last %1", "a time: 2 weeks ago").arg(Dates::ago(day, today))
                         : tr("not yet", "it did not happen");
}

QString RitualWords::people(const RitualLine &line)
{
    QStringList names;
    for (const PersonRef &peer : line.peers)
        names << peer.shortName;
    return Words::list(names);
}

QString RitualWords::below(const RitualLine &line)
{
    const QString rhythm = every(line.ritual);
    const QString &work = line.ritual.tackedOn;
    return work.isEmpty() ? rhythm : tr("%1: %2", "a rhythm; the work that a ritual is tacked on to").arg(rhythm, work);
}

QString RitualWords::spoken(const RitualLine &line, QDate today)
{
    return QStringList{line.ritual.title, people(line), below(line), stands(line.ritual, today), last(line.last, today)}
        .join(QStringLiteral(". "));
}

QString RitualWords::suggestion(const RitualSuggestion &idea, const RitualPage &page, QDate today)
{
    const QString day = Dates::weekdayDate(idea.event.until, today);
    if (idea.idea == RitualIdea::GiveDay) {
        QString title;
        for (const RitualLine &line : page.living) {
            if (line.ritual.id == idea.ritual)
                title = line.ritual.title;
        }
        return tr("“%1” has no day yet, and “%2” is until %3.", "a ritual, an event, a day")
            .arg(title, idea.event.title, day);
    }
    if (idea.idea == RitualIdea::AddEvent)
        return tr("Nothing is tacked on to “%1”, until %2. A dinner after it?", "an event, a day")
            .arg(idea.event.title, day);
    return idea.standing == Standing::Former
               ? tr("%1 is a former colleague without a ritual. The bond outlives the job: a reunion each quarter?")
                     .arg(idea.name)
               : tr("You depend strongly on %1 and share no ritual. One each quarter is a beginning.").arg(idea.name);
}

QString RitualWords::verb(const RitualSuggestion &idea)
{
    return idea.idea == RitualIdea::GiveDay ? tr("Give it that day") : tr("Add it…");
}

QString RitualWords::subtitle(const RitualPage &page, QDate today)
{
    const QString what = tr("Social habits tacked on to work, so that they happen.");
    int due = 0;
    for (const RitualLine &line : page.living)
        due += line.ritual.next.isValid() && line.ritual.next <= today.addDays(ritualSoonDays) ? 1 : 0;
    return due == 0 ? what : what + u' ' + tr("%n are due within a week.", nullptr, due);
}

Ritual RitualWords::proposed(const RitualSuggestion &idea, QDate today)
{
    Ritual ritual;
    if (idea.idea == RitualIdea::AddEvent) {
        ritual.title = tr("Dinner after: %1", "an event").arg(idea.event.title);
        ritual.tackedOn = idea.event.title;
        ritual.every = RitualEvery::Event;
        ritual.next = idea.event.until;
        ritual.peers = idea.event.peers;
        return ritual;
    }
    ritual.title = tr("Lunch, no agenda");
    ritual.every = RitualEvery::Quarterly;
    ritual.peers = {idea.peer};
    ritual.next = ritualAfter(ritual, today);
    return ritual;
}

} // namespace lanai
