// Rule 12: the one thing to remember for an upcoming 1:1.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/commitment.h"
#include "core/domain/knowing.h"
#include "core/domain/leaving.h"
#include "core/domain/meeting.h"
#include <optional>

namespace lanai {

// In the rule's order.
enum class RememberKind { Pinned, DatedFact, MyOverdue, TheirOverdue, Carried, Ask, Fact, Outcome, EntryLine };

template<>
struct EnumWords<RememberKind>
{
    static constexpr std::array words{
        EnumWord<RememberKind>{RememberKind::Pinned, QLatin1StringView("pinned")},
        EnumWord<RememberKind>{RememberKind::DatedFact, QLatin1StringView("dated-fact")},
        EnumWord<RememberKind>{RememberKind::MyOverdue, QLatin1StringView("my-overdue")},
        EnumWord<RememberKind>{RememberKind::TheirOverdue, QLatin1StringView("their-overdue")},
        EnumWord<RememberKind>{RememberKind::Carried, QLatin1StringView("carried")},
        EnumWord<RememberKind>{RememberKind::Ask, QLatin1StringView("ask")},
        EnumWord<RememberKind>{RememberKind::Fact, QLatin1StringView("fact")},
        EnumWord<RememberKind>{RememberKind::Outcome, QLatin1StringView("outcome")},
        EnumWord<RememberKind>{RememberKind::EntryLine, QLatin1StringView("entry-line")}};
};

// One line, as it was written.
struct Remembered
{
    RememberKind kind = RememberKind::Pinned;
    QString text; // without the blanks at its ends, otherwise never changed
    Id sourceId;  // the meeting, fact, commitment, agenda item, ask or entry
    Privacy privacy = Privacy::Private;
    QDate on;              // when a dated fact comes round, a commitment was due; null otherwise
    bool doubtful = false; // the day a commitment was due is

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

// What is known about one peer. More than is asked for does no harm: the rule picks.
struct RememberInput
{
    QDate today;         // what is overdue is judged against it; the rest against the meeting's day
    QList<Meeting> held; // newest first: the last one, and further back the last that has an outcome
    QList<Fact> facts;
    QList<Commitment> commitments;
    QList<AgendaItem> agenda; // what this meeting would talk about, or what waits for the next
    QList<Ask> asks;
    std::optional<Entry> lastNote; // the newest that is theirs, not a mere mention
};

// Rule 12. `shownBefore`: the texts that earlier meetings with this peer show in the same list, so that two of them
// show different lines. None when nothing (else) is left: a line is never shown twice and never made up. What the
// audience may not see (Rule 13) is passed over for the next kind; sealed text is seen by none. A pinned line is a note
// to oneself: private on paper.
[[nodiscard]] std::optional<Remembered> rememberFor(const RememberInput &input, QDate meetingDay,
                                                    const QStringList &shownBefore = {}, const Audience &audience = {});

} // namespace lanai
