// Rule 11: contact and drifting. Which entry kinds are a contact: isContact() in entry.h; a meeting is one once held.
#pragma once
#include "core/domain/peer.h"
#include "core/domain/rhythm.h"
#include <QList>
#include <optional>

namespace lanai {

inline constexpr int formerPeerDays = 91; // a quarter

// What the rule asks about one peer. All dates are the device's.
struct ContactRecord
{
    Id peerId;
    Standing standing = Standing::Current;
    Interdependence interdependence = Interdependence::Moderate;
    std::optional<Rhythm> rhythm; // of their open term; none: no series today
    QDate lastContact;            // null: never
    QDate addedOn;                // to the journal
    QDate seriesBegan;            // the open series' first day; null: no series today
    QDate snoozeUntil;            // null: not snoozed
};

struct Drifting
{
    Id peerId;
    QDate since; // the last contact; where there was none, the later of added and series began
    bool everSpoke = true;
    int days = 0;           // since then, without those in away weeks
    int rhythmDays = 0;     // 7 per week, monthly 30, quarterly 91
    bool hasSeries = false; // else the rhythm is the one that their interdependence or standing suggests

    [[nodiscard]] int daysPast() const { return days - rhythmDays; }
    [[nodiscard]] double lateness() const { return static_cast<double>(daysPast()) / rhythmDays; }
    friend bool operator==(const Drifting &, const Drifting &) = default;
};

// The days after `from` up to and including `to` that lie in no away week. A day in two of them is left out once.
[[nodiscard]] int daysNotAway(QDate from, QDate to, const QList<AwayWeek> &away);

// The rhythm a peer's silence is measured by; none: dormant, never.
[[nodiscard]] std::optional<int> contactRhythmDays(const ContactRecord &record);

// None: not drifting (yet, ever, or while snoozed; the day that the snooze runs until is the first it no longer holds).
[[nodiscard]] std::optional<Drifting> driftingFrom(const ContactRecord &record, const QList<AwayWeek> &away,
                                                   QDate today);

// All that drift, by lateness ÷ rhythm, the worst first.
[[nodiscard]] QList<Drifting> drifting(const QList<ContactRecord> &records, const QList<AwayWeek> &away, QDate today);

// No contact for that many days or more; also when there never was one.
[[nodiscard]] bool notMetFor(int days, QDate lastContact, QDate today);

// Contact ends a snooze: whoever files one clears Peer::snoozeUntil where this says so. An older contact that is only
// written down now ends nothing. `lastContact`: as it was before; null: never.
[[nodiscard]] bool endsSnooze(QDate contactOn, QDate lastContact);

} // namespace lanai
