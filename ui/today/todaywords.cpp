#include "ui/today/todaywords.h"
#include "core/domain/clock.h"
#include "core/domain/zonedtime.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <QLocale>
#include <algorithm>

namespace lanai {
namespace {

int syncsOn(const Today &today, QDate day)
{
    return static_cast<int>(std::count_if(today.syncs.cbegin(), today.syncs.cend(),
                                          [day](const SyncRow &sync) { return sync.date == day; }));
}

} // namespace

// One is said apart, so that English needs no catalogue.
QString TodayWords::subtitle(const Today &today) const
{
    const int syncs = syncsOn(today, today.date);
    const int decisions = static_cast<int>(today.decisions.size());
    const int items = today.staff ? static_cast<int>(today.staff->items.size()) - today.staff->previewed : 0;
    QStringList clauses;
    if (syncs > 0)
        clauses << (syncs == 1 ? tr("one peer 1:1 today")
                               : tr("%1 peer 1:1s today", nullptr, syncs).arg(Words::number(syncs)));
    else if (today.heldToday > 0)
        clauses << tr("all of today’s 1:1s are logged");
    if (decisions > 0)
        clauses << (decisions == 1 ? tr("one series needs a decision")
                                   : tr("%1 series need a decision", nullptr, decisions).arg(Words::number(decisions)));
    if (items > 0)
        clauses << (items == 1 ? tr("one staff item still to preview")
                               : tr("%1 staff items still to preview", nullptr, items).arg(Words::number(items)));
    switch (clauses.size()) {
    case 0:
        return nothingToday(today);
    case 1:
        return tr("%1.", "a sentence").arg(Dates::capitalised(clauses.at(0)));
    case 2:
        return tr("%1, and %2.").arg(Dates::capitalised(clauses.at(0)), clauses.at(1));
    default:
        return tr("%1, %2, and %3.").arg(Dates::capitalised(clauses.at(0)), clauses.at(1), clauses.at(2));
    }
}

QString TodayWords::nothingToday(const Today &today) const
{
    if (today.syncs.isEmpty())
        return tr("Nothing is planned for today.");
    const SyncRow &next = today.syncs.first();
    return tr("No 1:1s today. The next one is with %1, %2.")
        .arg(next.peer.shortName, Dates::soon(next.date, today.date));
}

QString TodayWords::dayTitle(QDate date, QDate today) const
{
    return date == today ? tr("Today") : Dates::weekday(date);
}

QString TodayWords::dayDetail(QDate date, QDate today) const
{
    return date == today ? Dates::title(date) : Dates::day(date);
}

QString TodayWords::skips(const QList<SkipNote> &notes) const
{
    QStringList said;
    for (const SkipNote &note : notes)
        said
            << (note.why.isEmpty()
                    ? tr("%1 skipped").arg(note.peer.shortName)
                    : tr("%1, %2 skipped", "why, and with whom the 1:1 is skipped").arg(note.why, note.peer.shortName));
    return said.join(tr("; ", "between two skipped 1:1s"));
}

QString TodayWords::ownTime(const SyncRow &sync) const
{
    if (!sync.ownTime.isValid())
        return {};
    const QString city =
        QString::fromLatin1(sync.zone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    return tr("%1 in %2", "a time, in a city").arg(Dates::time(sync.ownTime), city);
}

QString TodayWords::week(const SyncRow &sync) const
{
    return sync.weeks > 0 ? Dates::weekOf(sync.week, sync.weeks) : tr("outside a series");
}

QString TodayWords::spoken(const SyncRow &sync) const
{
    QStringList said{tr("%1, %2", "a time, a name").arg(Dates::time(sync.time), sync.peer.name)};
    if (sync.ownTime.isValid())
        said << ownTime(sync);
    if (!sync.peer.role.isEmpty())
        said << sync.peer.role;
    if (sync.remember)
        said << sync.remember->text;
    if (sync.rhythm)
        said << Words::name(*sync.rhythm);
    said << week(sync);
    return said.join(tr(". ", "between two parts of what a screen reader says"));
}

QString TodayWords::ends(const DecisionRow &decision, QDate today) const
{
    const QString day = Dates::soon(decision.lastDay, today);
    switch (decision.state) {
    case TermState::Lapsed:
        return tr("lapsed %1", "a day").arg(day);
    case TermState::Paused:
        return tr("back %1", "a paused series is to be decided about again on that day").arg(day);
    default:
        return tr("ends %1", "a day").arg(day);
    }
}

QString TodayWords::drift(const DriftRow &drift) const
{
    const Drifting &found = drift.drifting;
    if (!found.hasSeries)
        return found.everSpoke ? tr("no series, %1", "how long not spoken").arg(Dates::length(found.days))
                               : tr("never spoken, %1", "how long").arg(Dates::length(found.days));
    const QString past = Dates::length(found.daysPast());
    constexpr int week = 7;
    constexpr int monthly = 30;
    constexpr int quarterly = 91;
    if (found.rhythmDays == monthly)
        return tr("%1 past monthly", "how long").arg(past);
    if (found.rhythmDays == quarterly)
        return tr("%1 past quarterly", "how long").arg(past);
    if (found.rhythmDays == week)
        return tr("%1 past weekly", "how long").arg(past);
    return tr("%1 past the rhythm", "how long").arg(past);
}

QString TodayWords::preview(const PreviewPerson &person, const Clock &clock) const
{
    const QString who = person.peer.shortName;
    if (person.preview)
        return tr("%1, %2", "who, what they said").arg(who, brief(person.preview->reaction));
    if (!person.nextSync.isValid())
        return tr("%1, no sync before").arg(who);
    const WallTime when = wallTime(person.nextSync, clock.zone());
    return tr("%1, %2", "who, when").arg(who, Dates::soon(when.date, when.time, clock.today()));
}

QString TodayWords::brief(Reaction reaction) const
{
    return reaction == Reaction::SupportsWithChange ? tr("with a change", "supports it") : Words::name(reaction);
}

QString TodayWords::near(QDate date, QDate today) const
{
    constexpr int nearDays = 6;
    if (std::abs(date.daysTo(today)) > nearDays)
        return Dates::shortDay(date, today);
    const QLocale locale;
    return tr("%1 %2", "a short weekday and the day of the month: Tue 17")
        .arg(locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat), locale.toString(date.day()));
}

QString TodayWords::iconOf(RememberKind kind)
{
    switch (kind) {
    case RememberKind::Pinned:
        return QStringLiteral("pin");
    case RememberKind::DatedFact:
        return QStringLiteral("calendar");
    case RememberKind::MyOverdue:
        return QStringLiteral("arrow-mine");
    case RememberKind::TheirOverdue:
        return QStringLiteral("arrow-theirs");
    case RememberKind::Carried:
        return QStringLiteral("list");
    case RememberKind::Ask:
        return QStringLiteral("asks");
    case RememberKind::Fact:
        return QStringLiteral("heart");
    case RememberKind::Outcome:
        return QStringLiteral("flag");
    case RememberKind::EntryLine:
        return QStringLiteral("book");
    }
    return {};
}

} // namespace lanai
