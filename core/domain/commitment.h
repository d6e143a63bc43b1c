// Promises, both ways. Rule 9.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>
#include <QList>

namespace lanai {

enum class CommitmentSide {
    Mine,  // I promised the peer
    Theirs // the peer promised me
};

template<>
struct EnumWords<CommitmentSide>
{
    static constexpr std::array words{EnumWord<CommitmentSide>{CommitmentSide::Mine, QLatin1StringView("mine")},
                                      EnumWord<CommitmentSide>{CommitmentSide::Theirs, QLatin1StringView("theirs")}};
};

enum class CommitmentState { Open, Kept, Dropped };

template<>
struct EnumWords<CommitmentState>
{
    static constexpr std::array words{
        EnumWord<CommitmentState>{CommitmentState::Open, QLatin1StringView("open")},
        EnumWord<CommitmentState>{CommitmentState::Kept, QLatin1StringView("kept")},
        EnumWord<CommitmentState>{CommitmentState::Dropped, QLatin1StringView("dropped")}};
};

// Agreed anew on or before the due day: keeps what was and why; the commitment stays open.
struct Renegotiation
{
    Id id;
    QDate on;
    QDate oldDue; // null: was a working agreement
    QDate newDue; // null: became a working agreement
    QString why;
};

struct Commitment
{
    Id id;
    Id peerId;
    CommitmentSide side = CommitmentSide::Mine;
    QString text;
    QDate madeOn;
    QDate due;                // in force; null: a working agreement
    bool dueDoubtful = false; // read from words that may mean another day
    CommitmentState state = CommitmentState::Open;
    QDate closedOn; // kept or dropped on; null while open
    Id entryId;     // its source note; null: none
    Id projectId;   // the project it is part of; null: none
    Privacy privacy = Privacy::SheetSafe;
    QList<Renegotiation> renegotiations; // oldest first
    QDateTime createdAt;                 // UTC
    QDateTime updatedAt;                 // UTC

    // Late follows from dates alone.
    [[nodiscard]] bool isLate(QDate today) const
    {
        return state == CommitmentState::Open && due.isValid() && due < today;
    }
    [[nodiscard]] bool wasKeptLate() const { return state == CommitmentState::Kept && due.isValid() && closedOn > due; }
};

} // namespace lanai
