// What is looked at before a term is decided about: how it went, in numbers that were written down, and what rule 2
// makes of them. Rule 1.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/keptrate.h"
#include "core/domain/rhythmadvice.h"
#include "core/journal/oneonones.h"

namespace lanai {

class Session;

struct DecisionFacts
{
    SeriesState series;
    Term term;                            // the one that OneOnOnes::decide() decides about: the last to begin
    TermState state = TermState::Running; // of that
    int weeks = 0;                        // it has in all
    int meetings = 0;                     // it planned, in any state
    int held = 0;
    int skipped = 0;             // up to today
    int minutes = 0;             // of those held; as planned where nobody said how long it took
    int mostlyStatus = 0;        // of those held
    std::optional<double> worth; // average of those that were rated, 1..5; none: nobody rated one
    int trustThen = 0;           // as entered when the term began; else as first entered within it; 0: no check-in
    int trustNow = 0;            // as entered last; 0: no check-in
    QDate trustThenOn;           // of that check-in
    QDate trustNowOn;
    KeptRate mine; // Rule 9, with this peer
    KeptRate theirs;
    QList<Commitment> agreements;       // working agreements, which show at decisions
    std::optional<RhythmAdvice> advice; // Rule 2
};

class DecisionFactsQuery
{
public:
    explicit DecisionFactsQuery(Session &session)
        : m_session(session)
    {
    }

    // Of the peer's newest series. NoOpenSeries when there never was one.
    [[nodiscard]] Result<DecisionFacts> run(const Id &peer) const;

private:
    [[nodiscard]] Result<void> addMeetings(DecisionFacts &facts) const;
    [[nodiscard]] Result<void> addCommitments(DecisionFacts &facts) const;
    [[nodiscard]] Result<void> addTrust(DecisionFacts &facts) const;
    [[nodiscard]] Result<void> addAdvice(DecisionFacts &facts) const;

    Session &m_session;
};

} // namespace lanai
