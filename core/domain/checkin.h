// How trust stands with one peer, as the person entered it on one day. Never computed, averaged, totalled or ranked.
// Rule 8.
#pragma once
#include "core/domain/id.h"
#include <QDateTime>

namespace lanai {

// One's own conduct, with what was seen of it.
struct ConductScore
{
    int score = 0; // 1–5
    QString fact;  // one observed fact; may be empty

    friend bool operator==(const ConductScore &, const ConductScore &) = default;
};

struct CheckIn
{
    Id id;
    Id peerId;
    QDate on;
    ConductScore listening;
    ConductScore openMindedness;
    ConductScore vulnerability;
    int trust = 0;     // 1–5, the level that Rule 7 goes by
    bool told = false; // that I work on it
    bool asked = false;
    QString theirWords;
    int theirRating = 0; // 1–5; 0: they gave none
    QString easier;      // what would make me easier to work with
    Id practiceId;       // to try next; null: none
    Id meetingId;        // the 1:1 whose intention it became; null: none yet
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

} // namespace lanai
