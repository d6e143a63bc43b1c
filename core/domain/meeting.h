// One 1:1 and what is to be talked about in it.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>

namespace lanai {

enum class MeetingState { Planned, Held, Skipped };

template<>
struct EnumWords<MeetingState>
{
    static constexpr std::array words{EnumWord<MeetingState>{MeetingState::Planned, QLatin1StringView("planned")},
                                      EnumWord<MeetingState>{MeetingState::Held, QLatin1StringView("held")},
                                      EnumWord<MeetingState>{MeetingState::Skipped, QLatin1StringView("skipped")}};
};

enum class MeetingMode { InPerson, Video, Phone };

template<>
struct EnumWords<MeetingMode>
{
    static constexpr std::array words{EnumWord<MeetingMode>{MeetingMode::InPerson, QLatin1StringView("in-person")},
                                      EnumWord<MeetingMode>{MeetingMode::Video, QLatin1StringView("video")},
                                      EnumWord<MeetingMode>{MeetingMode::Phone, QLatin1StringView("phone")}};
};

// How the practice chosen for a meeting went.
enum class IntentionResult { Unsaid, DidIt, Partly, Forgot };

template<>
struct EnumWords<IntentionResult>
{
    static constexpr std::array words{EnumWord<IntentionResult>{IntentionResult::Unsaid, QLatin1StringView("unsaid")},
                                      EnumWord<IntentionResult>{IntentionResult::DidIt, QLatin1StringView("did-it")},
                                      EnumWord<IntentionResult>{IntentionResult::Partly, QLatin1StringView("partly")},
                                      EnumWord<IntentionResult>{IntentionResult::Forgot, QLatin1StringView("forgot")}};
};

struct Meeting
{
    Id id; // derived from series and first planned day when a rule made it
    Id peerId;
    Id seriesId; // null: ad hoc
    Id termId;   // null: ad hoc
    QDate date;  // planned, wall clock in `zone`
    QTime time;
    QByteArray zone;    // IANA. Rule 3: 15:00 stays 15:00
    QDateTime startsAt; // UTC; what date, time and zone come to, filled when read from the journal
    int minutes = 30;
    MeetingMode mode = MeetingMode::InPerson;
    MeetingState state = MeetingState::Planned;
    QDateTime movedFrom;       // wall clock before the first move, in `zone`; null: never moved
    QString why;               // of a skip or a move
    QDateTime startedAt;       // UTC, actual; null until held
    int actualMinutes = 0;     // 0 until held
    int worth = 0;             // 1–5; 0: not said
    bool mostlyStatus = false; // it was spent on status. Rule 1: the decision tells the share
    QString outcome;           // one line: what came of it
    QString remember;          // one pinned line for next time. Rule 12
    Id practiceId;             // the intention; null: none
    IntentionResult intentionResult = IntentionResult::Unsaid;
    Privacy privacy = Privacy::SheetSafe; // of the outcome. Rule 13
    QDateTime createdAt;                  // UTC
    QDateTime updatedAt;                  // UTC
};

enum class AgendaSource { Own, CarriedOver, StaffPreview, Commitment, Fact, Ask };

template<>
struct EnumWords<AgendaSource>
{
    static constexpr std::array words{
        EnumWord<AgendaSource>{AgendaSource::Own, QLatin1StringView("own")},
        EnumWord<AgendaSource>{AgendaSource::CarriedOver, QLatin1StringView("carried-over")},
        EnumWord<AgendaSource>{AgendaSource::StaffPreview, QLatin1StringView("staff-preview")},
        EnumWord<AgendaSource>{AgendaSource::Commitment, QLatin1StringView("commitment")},
        EnumWord<AgendaSource>{AgendaSource::Fact, QLatin1StringView("fact")},
        EnumWord<AgendaSource>{AgendaSource::Ask, QLatin1StringView("ask")}};
};

struct AgendaItem
{
    Id id; // derived from item, peer and meeting when a preview made it
    Id peerId;
    Id meetingId; // null: waits for the next 1:1
    QString text;
    int trustLevel = 2; // 1–5 on the trust spectrum. Rule 7
    AgendaSource source = AgendaSource::Own;
    Id sourceId; // the staff item, commitment, fact or ask; null for one's own
    Id topicId;  // null: not from the topic list
    Id entryId;  // the note it was filed from; null: none
    bool done = false;
    int position = 0; // the person's own order within a meeting; 0: by rule
    Privacy privacy = Privacy::SheetSafe;
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

} // namespace lanai
