// One person's record, newest first: what was noted, learnt, promised, and who they were.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/entry.h"

namespace lanai {

enum class TimelineKind { Entry, Fact, Insight, CommitmentKept, Role, Commitment, CheckIn };

template<>
struct EnumWords<TimelineKind>
{
    static constexpr std::array words{
        EnumWord<TimelineKind>{TimelineKind::Entry, QLatin1StringView("entry")},
        EnumWord<TimelineKind>{TimelineKind::Fact, QLatin1StringView("fact")},
        EnumWord<TimelineKind>{TimelineKind::Insight, QLatin1StringView("insight")},
        EnumWord<TimelineKind>{TimelineKind::CommitmentKept, QLatin1StringView("commitment-kept")},
        EnumWord<TimelineKind>{TimelineKind::Role, QLatin1StringView("role")},
        EnumWord<TimelineKind>{TimelineKind::Commitment, QLatin1StringView("commitment")},
        EnumWord<TimelineKind>{TimelineKind::CheckIn, QLatin1StringView("check-in")}};
};

// One line of the record.
struct TimelineRow
{
    TimelineKind kind = TimelineKind::Entry;
    Id id;
    QDate date;   // a commitment's: kept or dropped on, else made on
    QString text; // as written
    Privacy privacy = Privacy::Private;
    bool isWhole = true; // false: `text` is only the beginning
    QString rule;        // of what was said in a circle: its confidentiality; empty: none

    // Of an entry
    EntryKind entryKind = EntryKind::Note;
    int minutes = 0;     // of its 1:1; 0: none
    int worth = 0;       // 1–5; 0: not said
    int commitments = 0; // filed by it
    int facts = 0;

    // Of a commitment
    CommitmentSide side = CommitmentSide::Mine;
    CommitmentState state = CommitmentState::Kept;
    int daysEarly = 0; // of a kept one; negative: late

    // Of a check-in, whose text is what they said. 1–5
    int trust = 0;
    int listening = 0;
    int openMindedness = 0;
    int vulnerability = 0;
    bool asked = false;
};

// Which of it is shown. All leaves commitments out until they are kept: the notes that made them say them already.
enum class TimelineFilter { All, OneOnOnes, Facts, Commitments, Insights, Trust };

// Where a page of it ended.
struct TimelineCursor
{
    QDate date; // null: among what has no date
    int source = 0;
    qint64 pk = 0; // 0: at the newest
};

struct TimelinePage
{
    QList<TimelineRow> rows; // newest first
    TimelineCursor next;     // from where the following page goes on
    bool isLast = true;
};

} // namespace lanai
