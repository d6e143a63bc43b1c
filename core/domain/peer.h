// The people the journal is about, and the one who keeps it.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/interdependence.h"
#include "core/domain/recurringdate.h"
#include <QDateTime>

namespace lanai {

enum class Standing { Current, Former, Dormant };

template<>
struct EnumWords<Standing>
{
    static constexpr std::array words{EnumWord<Standing>{Standing::Current, QLatin1StringView("current")},
                                      EnumWord<Standing>{Standing::Former, QLatin1StringView("former")},
                                      EnumWord<Standing>{Standing::Dormant, QLatin1StringView("dormant")}};
};

struct Peer
{
    Id id;
    QString name;
    QString preferredName; // empty: the first word of `name`
    QString pronouns;
    QString role;
    QString organisation;
    QString team;
    QString email;
    QString phone;
    QStringList links;
    QByteArray timeZone; // IANA; empty: the device's
    RecurringDate birthday;
    QByteArray photo; // SHA-256 of a stored picture; empty: initials
    Interdependence interdependence = Interdependence::Moderate;
    Standing standing = Standing::Current;
    QString howWeMet;
    QStringList tags;
    QDate snoozeUntil;   // Rule 11: not drifting until then; contact ends it
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC

    // What they are called in a sentence.
    [[nodiscard]] QString shortName() const;
};

// "DW" for Dana Whitfield, "WT" for Wei Lin Tan, "C" for Cher.
[[nodiscard]] QString initialsOf(const QString &name);

// The bond outlives the job: an earlier role, kept when the current one changes.
struct RoleHistory
{
    Id id;
    Id peerId;
    QString role;
    QString organisation;
    QString team;
    QDate from;  // may be null: not known
    QDate until; // may be null: not known
};

// Who keeps the journal, and how much they can bear. Rules 4 and 5.
struct Me
{
    QString name;
    QString role;
    QString initials;
    QByteArray timeZone; // IANA
    Qt::DayOfWeek peerDay = Qt::Thursday;
    Qt::DayOfWeek reportsDay = Qt::Tuesday;
    int weeklyMinutes = 360;   // limit of 1:1s a week
    int dailyPeerMeetings = 3; // limit of peer 1:1s a day
    int openSeries = 9;        // limit
};

// A stretch that doesn't count as silence: holidays, a quarter's end. Rule 11.
struct AwayWeek
{
    Id id;
    QDate from;
    QDate until; // included
    QString reason;
};

} // namespace lanai
