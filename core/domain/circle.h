// A peer group with shared values that meets in terms of three months at most. Whatever is said in it is private,
// whatever the sheet: none of its content leaves but on its own session sheet.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>
#include <QList>

namespace lanai {

// What my part in a circle is.
enum class CirclePart { Sponsor, Member };

template<>
struct EnumWords<CirclePart>
{
    static constexpr std::array words{EnumWord<CirclePart>{CirclePart::Sponsor, QLatin1StringView("sponsor")},
                                      EnumWord<CirclePart>{CirclePart::Member, QLatin1StringView("member")}};
};

struct Circle
{
    Id id;
    QString name;
    QString purpose; // one line
    QString values;  // what all of them share
    CirclePart part = CirclePart::Member;
    QString talksIn;                    // where it talks between sessions; may be empty
    QString link;                       // to there; may be empty
    QString rule;                       // its confidentiality, in its own words: shown wherever its content is
    QDate endedOn;                      // null: it lives
    Privacy privacy = Privacy::Private; // Private or Sealed
    QList<Id> members;                  // without me, in their order
    QDateTime createdAt;                // UTC
    QDateTime updatedAt;                // UTC
};

enum class CircleSessionState { Planned, Held, Skipped };

template<>
struct EnumWords<CircleSessionState>
{
    static constexpr std::array words{
        EnumWord<CircleSessionState>{CircleSessionState::Planned, QLatin1StringView("planned")},
        EnumWord<CircleSessionState>{CircleSessionState::Held, QLatin1StringView("held")},
        EnumWord<CircleSessionState>{CircleSessionState::Skipped, QLatin1StringView("skipped")}};
};

// Once together.
struct CircleSession
{
    Id id; // derived from circle and first planned day when a rule made it
    Id circleId;
    Id termId;  // null: out of rhythm
    QDate date; // wall clock in `zone`
    QTime time;
    QByteArray zone;    // IANA. Rule 3
    QDateTime startsAt; // UTC; what date, time and zone come to, filled when read from the journal
    int minutes = 60;   // 5–480
    Id hostId;          // a member; null: I do, or nobody yet
    bool hostedByMe = false;
    QString topic; // may be empty
    Id topicId;    // of the topic bank; null: none of it
    CircleSessionState state = CircleSessionState::Planned;
    QString why; // of a skip
    QString opening;
    QStringList questions; // one line each
    QString closing;
    QString notes;       // Markdown
    QList<Id> attended;  // members who were there
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

// What a takeaway became.
enum class TakeawayBecame { Nothing, Fact, Insight, Ask, Commitment };

template<>
struct EnumWords<TakeawayBecame>
{
    static constexpr std::array words{
        EnumWord<TakeawayBecame>{TakeawayBecame::Nothing, QLatin1StringView("nothing")},
        EnumWord<TakeawayBecame>{TakeawayBecame::Fact, QLatin1StringView("fact")},
        EnumWord<TakeawayBecame>{TakeawayBecame::Insight, QLatin1StringView("insight")},
        EnumWord<TakeawayBecame>{TakeawayBecame::Ask, QLatin1StringView("ask")},
        EnumWord<TakeawayBecame>{TakeawayBecame::Commitment, QLatin1StringView("commitment")}};
};

struct CircleTakeaway
{
    Id id;
    Id sessionId;
    Id peerId; // whom it came from; null: the circle, or me
    QString text;
    QStringList tags;
    TakeawayBecame became = TakeawayBecame::Nothing;
    Id becameId;
    int position = 0;
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

// One line of the topic bank.
struct CircleTopic
{
    Id id;
    Id circleId;
    QString text;
    QList<Id> wantedBy;  // members for whom a vote was noted
    Id askId;            // the question that was taken off-line to it; null: none
    QDate coveredOn;     // null: still to come
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

} // namespace lanai
