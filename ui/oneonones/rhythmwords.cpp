#include "ui/oneonones/rhythmwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <QLocale>

namespace lanai {
namespace {

constexpr int decisionDays = 14; // days: rule 1's decision is due

} // namespace

QString RhythmWords::subtitle(const RhythmPage &page)
{
    const int series = page.openSeries();
    if (series == 0)
        return tr("A series is a small agreement: it ends after three months at most, and is then decided on afresh.");
    const int ending = int(std::count_if(page.rows.cbegin(), page.rows.cend(), [&page](const RhythmRow &row) {
        const qint64 left = page.today.daysTo(row.series.term.effectiveLastDay());
        return row.series.needsDecision && left >= 0 && left <= decisionDays;
    }));
    const QString hours = Dates::minutes(qRound(page.minutesAWeek()));
    const QString first = series == 1 ? tr("One series, %1 a week on average.").arg(hours)
                                      : tr("%1 series, %2 a week on average.", nullptr, series)
                                            .arg(Dates::capitalised(Words::number(series)), hours);
    if (ending == 0)
        return first;
    const QString second =
        ending == 1
            ? tr("One term ends within two weeks.")
            : tr("%1 terms end within two weeks.", nullptr, ending).arg(Dates::capitalised(Words::number(ending)));
    return tr("%1 %2", "two sentences").arg(first, second);
}

QString RhythmWords::schedule(const Schedule &schedule)
{
    const QString day = QLocale().standaloneDayName(schedule.rhythm.weekday, QLocale::ShortFormat);
    return tr("%1, %2 %3, %4", "a rhythm, a weekday, a time, a length")
        .arg(Words::name(schedule.rhythm), day, Dates::time(schedule.time), Dates::minutes(schedule.minutes));
}

QString RhythmWords::end(const RhythmRow &row, QDate today)
{
    const Term &term = row.series.term;
    switch (row.series.state) {
    case TermState::Lapsed:
        return tr("Lapsed %1").arg(Dates::weekdayDate(term.lastDay, today));
    case TermState::Paused:
        return row.series.needsDecision ? tr("Pause is over")
                                        : tr("Paused until %1").arg(Dates::shortDay(term.pauseUntil, today));
    case TermState::Settled:
        return tr("Until %1").arg(Dates::weekdayDate(row.stretches.last().effectiveLastDay(), today));
    default:
        break;
    }
    const QDate last = term.effectiveLastDay();
    if (last == row.series.today)
        return tr("Ends today");
    // The year has no room beside the weekday, which so far ahead nobody asks for.
    return tr("Ends %1").arg(last.year() == today.year() ? Dates::weekdayDate(last, today)
                                                         : Dates::shortDay(last, today));
}

QString RhythmWords::meeting(const RhythmMeeting &meeting, QDate today)
{
    QStringList parts{
        tr("%1 %2", "a day, a time").arg(Dates::weekdayDate(meeting.date, today), Dates::time(meeting.time)),
        Words::name(meeting.state).toLower()};
    if (meeting.moved)
        parts << tr("moved");
    if (!meeting.inTerm)
        parts << tr("a 1:1 of its own");
    const QString said = parts.join(QStringLiteral(", "));
    return meeting.why.isEmpty() ? said : tr("%1: %2", "a 1:1; why").arg(said, meeting.why);
}

QString RhythmWords::row(const RhythmRow &row, QDate today)
{
    QStringList parts{row.series.peer.name, schedule(row.series.term.schedule), end(row, today),
                      tr("%1 of %2 held").arg(row.series.held).arg(row.series.planned)};
    if (row.series.needsDecision)
        parts << tr("needs a decision");
    return parts.join(QStringLiteral(", "));
}

QString RhythmWords::lastSpoke(const WithoutSeries &row, QDate today)
{
    return row.lastContact.isValid() ? tr("No series, last spoke %1").arg(Dates::shortDay(row.lastContact, today))
                                     : tr("No series, never spoke");
}

QString RhythmWords::suggestion(const WithoutSeries &row)
{
    if (row.lapsedOn.isValid())
        return tr("The last term lapsed on %1, undecided.").arg(Dates::day(row.lapsedOn));
    return tr("%1. %2 would cover it.", "interdependence; a rhythm")
        .arg(Words::sentence(row.peer.interdependence), Words::name(row.suggested));
}

QString RhythmWords::hours(const RhythmPage &page)
{
    const QString limit = Dates::minutes(page.ahead.me.weeklyMinutes);
    const QList<WeekLoad> &weeks = page.ahead.load.weeks;
    const auto over = std::find_if(weeks.cbegin(), weeks.cend(), [](const WeekLoad &week) { return week.overHours; });
    if (over == weeks.cend())
        return tr("%1 of %2", "hours a week; the limit").arg(Dates::minutes(qRound(page.minutesAWeek())), limit);
    return tr("%1 in the week of %2, limit %3")
        .arg(Dates::minutes(over->minutes), Dates::shortDay(over->monday, page.today), limit);
}

QString RhythmWords::busiest(const RhythmPage &page)
{
    const Load &load = page.ahead.load;
    if (!load.busiestDay.isValid())
        return tr("none planned");
    return tr("%1 on %2, limit %3")
        .arg(QLocale().toString(load.mostADay), Dates::weekdayDate(load.busiestDay, page.today),
             QLocale().toString(page.ahead.me.dailyPeerMeetings));
}

QString RhythmWords::open(const RhythmPage &page)
{
    return tr("%1 of %2", "open series; the limit")
        .arg(QLocale().toString(page.ahead.load.openSeries), QLocale().toString(page.ahead.me.openSeries));
}

QString RhythmWords::week(const WeekLoad &week, const LoadAhead &ahead, QDate today)
{
    QStringList parts{tr("Week of %1: %2, limit %3", "a day; hours; hours")
                          .arg(Dates::shortDay(week.monday, today), Dates::minutes(week.minutes),
                               Dates::minutes(ahead.me.weeklyMinutes))};
    for (const QDate day : week.fullDays)
        parts << tr("more than %1 on %2", "a number of 1:1s; a day")
                     .arg(QLocale().toString(ahead.me.dailyPeerMeetings), Dates::weekdayDate(day, today));
    if (!week.weakest.isNull())
        parts << tr("weakest case: %1", "a person").arg(ahead.peerOf.value(week.weakest).shortName);
    return parts.join(tr("; ", "between two parts of the load"));
}

QString RhythmWords::away(const AwayWeek &away, QDate today)
{
    const QString first = Dates::weekdayDate(away.from, today);
    const QString days = away.from == away.until
                             ? tr("Away %1", "a day").arg(first)
                             : tr("Away %1 to %2", "two days").arg(first, Dates::weekdayDate(away.until, today));
    return away.reason.isEmpty() ? days : tr("%1: %2", "days away; why").arg(days, away.reason);
}

QString RhythmWords::lowRated(const RhythmPage &page)
{
    QStringList names;
    for (const RhythmRow &row : page.rows) {
        if (row.lowRated > 0)
            names << row.series.peer.shortName();
    }
    if (names.isEmpty())
        return tr("none this term");
    return tr("%1 this term: %2").arg(QLocale().toString(page.lowRated()), Words::list(names));
}

QString RhythmWords::advice(const LoadAdvice &advice, const RhythmPage &page)
{
    const QString name = advice.peer.shortName;
    switch (advice.kind) {
    case LoadAdvice::Kind::Group:
        return tr("Move %1 to %2 to keep peer 1:1s on one day.", "a person; a weekday")
            .arg(name, QLocale().standaloneDayName(page.ahead.me.peerDay));
    case LoadAdvice::Kind::Lighter:
        return tr("%1 could move to %2.", "a person; a day").arg(name, Dates::shortDay(advice.to, page.today));
    case LoadAdvice::Kind::Reconsider:
        break;
    }
    return tr("Over a limit: the 1:1 with %1 has the weakest case.").arg(name);
}

} // namespace lanai
