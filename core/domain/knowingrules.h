// Of all one knows of a peer: what helps at the next meeting, and what may no longer be so. Rule 12.
#pragma once
#include "core/domain/entry.h"
#include "core/domain/knowing.h"
#include <QList>
#include <QStringList>

namespace lanai {

// What a fact is good for at a meeting, in the order of the rule.
enum class FactNeed {
    Dated,   // its day lies within 7 days of the meeting's
    AskNow,  // the day to ask about it has come
    Unasked, // nobody asked about it yet
    Known
};

template<>
struct EnumWords<FactNeed>
{
    static constexpr std::array words{EnumWord<FactNeed>{FactNeed::Dated, QLatin1StringView("dated")},
                                      EnumWord<FactNeed>{FactNeed::AskNow, QLatin1StringView("ask-now")},
                                      EnumWord<FactNeed>{FactNeed::Unasked, QLatin1StringView("unasked")},
                                      EnumWord<FactNeed>{FactNeed::Known, QLatin1StringView("known")}};
};

struct NeededFact
{
    Fact fact;
    FactNeed need = FactNeed::Known;
    QDate on; // of a dated one: the day; null otherwise
};

// What helps first: the nearest day, the longest due to be asked about, the latest learnt; then the rest by category,
// as they were learnt. `meetingDay`: of the next 1:1, today where none is planned.
[[nodiscard]] QList<NeededFact> factsByNeed(const QList<Fact> &facts, QDate meetingDay);

// What strains them and what they value before how they communicate and think; within each as they were learnt.
[[nodiscard]] QList<Insight> insightsByNeed(QList<Insight> insights);

// A year has passed since it was learnt, or last said to be still true.
[[nodiscard]] bool mayHaveChanged(QDate learntOn, QDate confirmedOn, QDate today);

// The words by which a fact would be known again in a note, folded: none of the small ones, and not the peer's name.
[[nodiscard]] QStringList tellingWords(const QString &fact, const QString &peerName);

// Nobody asked about it, and of the notes dated after it was learnt, of which there is one at least, none holds one of
// its words. Not of one to be asked about on a day to come.
[[nodiscard]] bool neverMentionedSince(const Fact &fact, const QString &peerName, const QList<Entry> &notes,
                                       QDate today);

} // namespace lanai
