#include "core/domain/rhythmadvice.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr int lowWorth = 2;
constexpr int lowInARow = 2;
constexpr int manySkips = 3;
constexpr int noticeableDays = 7; // every 4 weeks and monthly are the same to anybody

enum class Pace { Faster, Slower };

bool isLow(int worth)
{
    return worth >= 1 && worth <= lowWorth;
}

bool lastTwoWereLow(const QList<int> &worths)
{
    return worths.size() >= lowInARow && std::all_of(worths.cend() - lowInARow, worths.cend(), isLow);
}

// Weekly, every two weeks, monthly, quarterly, on the weekday of the current rhythm.
std::array<Rhythm, 4> steps(const RhythmEvidence &evidence)
{
    const Qt::DayOfWeek weekday = evidence.current.weekday;
    const bool onMonths = evidence.current.unit != RhythmUnit::Weeks;
    const int fromStart = evidence.nextStart.isValid() ? ordinalFrom(evidence.nextStart, weekday) : 1;
    const int ordinal = onMonths ? evidence.current.ordinal : fromStart;
    return {Rhythm::everyWeeks(1, weekday), Rhythm::everyWeeks(2, weekday), Rhythm::monthly(ordinal, weekday),
            Rhythm::quarterly(ordinal, weekday)};
}

bool isNoticeably(Pace pace, const Rhythm &rhythm, const Rhythm &than)
{
    const int more = nominalDays(rhythm) - nominalDays(than);
    return pace == Pace::Slower ? more >= noticeableDays : -more >= noticeableDays;
}

std::optional<Rhythm> nextStep(Pace pace, const RhythmEvidence &evidence)
{
    const auto all = steps(evidence);
    const auto fits = [&](const Rhythm &step) { return isNoticeably(pace, step, evidence.current); };
    if (pace == Pace::Slower) {
        const auto found = std::find_if(all.cbegin(), all.cend(), fits);
        return found == all.cend() ? std::nullopt : std::optional<Rhythm>(*found);
    }
    const auto found = std::find_if(all.crbegin(), all.crend(), fits);
    return found == all.crend() ? std::nullopt : std::optional<Rhythm>(*found);
}

Rhythm neededRhythm(const RhythmEvidence &evidence)
{
    const int days = nominalDays(suggestedRhythm(evidence.interdependence));
    const auto all = steps(evidence);
    return *std::find_if(all.cbegin(), all.cend(), [days](const Rhythm &step) { return nominalDays(step) == days; });
}

QList<RhythmReason> reasonsFor(Pace pace, const RhythmEvidence &evidence)
{
    QList<RhythmReason> reasons;
    if (pace == Pace::Faster) {
        if (evidence.conflict)
            reasons << RhythmReason::Conflict;
        if (evidence.trustFell)
            reasons << RhythmReason::TrustFell;
        return reasons;
    }
    if (lastTwoWereLow(evidence.worths))
        reasons << RhythmReason::LowWorth;
    if (evidence.skips >= manySkips)
        reasons << RhythmReason::Skips;
    return reasons;
}

// The next step, or what the interdependence calls for where that lies further the same way.
std::optional<RhythmAdvice> adviceFor(Pace pace, const RhythmEvidence &evidence, QList<RhythmReason> reasons)
{
    std::optional<Rhythm> suggested = nextStep(pace, evidence);
    if (!suggested && pace == Pace::Faster)
        return std::nullopt;
    const Rhythm needed = neededRhythm(evidence);
    if (suggested && isNoticeably(pace, needed, evidence.current)) {
        reasons << RhythmReason::Need;
        suggested = isNoticeably(pace, needed, *suggested) ? needed : *suggested;
    }
    return RhythmAdvice{suggested, reasons};
}

std::optional<RhythmAdvice> adviceByNeed(const RhythmEvidence &evidence)
{
    const Rhythm needed = neededRhythm(evidence);
    const bool differs =
        isNoticeably(Pace::Faster, needed, evidence.current) || isNoticeably(Pace::Slower, needed, evidence.current);
    return differs ? std::optional(RhythmAdvice{needed, {RhythmReason::Need}}) : std::nullopt;
}

} // namespace

std::optional<RhythmAdvice> rhythmAdvice(const RhythmEvidence &evidence)
{
    const QList<RhythmReason> faster = reasonsFor(Pace::Faster, evidence);
    if (!faster.isEmpty())
        return adviceFor(Pace::Faster, evidence, faster);
    const QList<RhythmReason> slower = reasonsFor(Pace::Slower, evidence);
    if (!slower.isEmpty())
        return adviceFor(Pace::Slower, evidence, slower);
    return adviceByNeed(evidence);
}

} // namespace lanai
