// What the window calls the things of the domain; the same word on every page. Where a word also stands on paper it is
// the sheet's own.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/interdependence.h"
#include "core/domain/knowing.h"
#include "core/domain/meeting.h"
#include "core/domain/peer.h"
#include "core/domain/project.h"
#include "core/domain/remember.h"
#include "core/domain/rhythm.h"
#include "core/domain/staffmeeting.h"
#include "core/domain/term.h"
#include "core/domain/topic.h"
#include <QCoreApplication>

namespace lanai {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString name(Interdependence interdependence);     // "Strong"
    [[nodiscard]] static QString sentence(Interdependence interdependence); // "Strong interdependence"
    [[nodiscard]] static QString name(Standing standing);
    [[nodiscard]] static QString name(Privacy privacy);
    [[nodiscard]] static QString name(EntryKind kind);
    [[nodiscard]] static QString name(CommitmentState state);
    [[nodiscard]] static QString name(FactCategory category);
    [[nodiscard]] static QString name(InsightFacet facet);
    [[nodiscard]] static QString name(MeetingMode mode);
    [[nodiscard]] static QString name(MeetingState state);
    [[nodiscard]] static QString name(IntentionResult result);
    [[nodiscard]] static QString name(Reaction reaction);     // "supports with a change"
    [[nodiscard]] static QString name(RememberKind kind);     // "Pinned last time"
    [[nodiscard]] static QString name(AgendaSource source);   // "Carried over"; empty for one's own
    [[nodiscard]] static QString name(TrustHabit habit);      // "Listening"
    [[nodiscard]] static QString name(TopicTheme theme);      // "Alignment"
    [[nodiscard]] static QString name(ItemSought sought);     // "Decide"
    [[nodiscard]] static QString name(ItemOutcome outcome);   // "Decided as sought"
    [[nodiscard]] static QString name(ProjectPhase phase);    // "Diverge"
    [[nodiscard]] static QString name(TermDecision decision); // what was decided: "Renewed"
    [[nodiscard]] static QString verb(TermDecision decision); // what can be decided: "Renew"; empty for none

    // What was promised, as a list shows it: of a sealed one only that it is sealed.
    [[nodiscard]] static QString shown(const Commitment &commitment);
    // The same within a sentence: "a sealed commitment".
    [[nodiscard]] static QString named(const Commitment &commitment);

    [[nodiscard]] static QString name(const Rhythm &rhythm);     // "Weekly", "Every 2 weeks", "Monthly", "Quarterly"
    [[nodiscard]] static QString sentence(const Rhythm &rhythm); // "Every 2 weeks, Thursday", "Monthly, 1st Thursday"
    [[nodiscard]] static QString trustLevel(int level);          // "Level 2"
    [[nodiscard]] static QString list(const QStringList &names); // "Dana, Priya and Marcus"
    [[nodiscard]] static QString number(int count);              // "one" to "ten", then digits

private:
    [[nodiscard]] static QString ordinalDay(int ordinal, const QString &weekday);
};

} // namespace lanai
