// A question for peers: worded until it asks for a story, sent to the right few, answered, woven into one answer, and
// kept so that the next one finds it. An ask is private unless marked sheet-safe. Rule 13.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>
#include <QList>

namespace lanai {

enum class AskState {
    Draft,    // asked nobody yet
    Open,     // asked, and no answer woven yet
    Answered, // its answer is woven
    Closed    // laid aside, with or without an answer
};

template<>
struct EnumWords<AskState>
{
    static constexpr std::array words{EnumWord<AskState>{AskState::Draft, QLatin1StringView("draft")},
                                      EnumWord<AskState>{AskState::Open, QLatin1StringView("open")},
                                      EnumWord<AskState>{AskState::Answered, QLatin1StringView("answered")},
                                      EnumWord<AskState>{AskState::Closed, QLatin1StringView("closed")}};
};

// How a question went out, and how a reply came.
enum class AskWay {
    Message, // copied as a text; Lanai itself sends nothing
    Meeting, // in a 1:1
    Circle,  // in a circle, or where it talks
    Other
};

template<>
struct EnumWords<AskWay>
{
    static constexpr std::array words{EnumWord<AskWay>{AskWay::Message, QLatin1StringView("message")},
                                      EnumWord<AskWay>{AskWay::Meeting, QLatin1StringView("meeting")},
                                      EnumWord<AskWay>{AskWay::Circle, QLatin1StringView("circle")},
                                      EnumWord<AskWay>{AskWay::Other, QLatin1StringView("other")}};
};

// The words until that day, and why they changed.
struct AskWording
{
    Id id;
    QDate until;
    QString text;
    QString why; // may be empty
};

// Whom it went to: exactly one of a peer and a circle.
struct AskRecipient
{
    Id id; // derived from the ask and the recipient: who is asked twice is one row
    Id peerId;
    Id circleId;
    QDate askedOn;
    AskWay way = AskWay::Message;
    Id agendaId;     // Meeting: the agenda item that brings it up; null when that is gone
    QDate thankedOn; // null: not yet
};

struct AskReply
{
    Id id;
    Id peerId;
    QDate on;
    AskWay way = AskWay::Message;
    QString words;
};

// One thread of the woven answer.
struct AskThread
{
    Id id;
    QString text;
    Id replyId; // whose words it is made of; null: one's own
};

struct Ask
{
    Id id;
    QString question; // as it is worded now
    QString context;  // "In my situation, because …"; may be empty
    AskState state = AskState::Draft;
    Id entryId;     // the note it belongs to; null: asked on its own
    QDate closesOn; // may be null
    Privacy privacy = Privacy::Private;
    QStringList tags;
    QDate askedOn;    // somebody first; null: nobody yet
    QDate answeredOn; // when its answer was woven last; null: not yet
    QString did;      // what I did with the answer
    QDate didOn;
    QString went; // and how that went
    QDate wentOn;
    QDate closedOn;                 // null: not closed
    QList<AskWording> wordings;     // earlier ones, oldest first
    QList<AskRecipient> recipients; // in the order asked
    QList<AskReply> replies;        // oldest first
    QList<AskThread> threads;       // in their order
    QDateTime createdAt;            // UTC
    QDateTime updatedAt;            // UTC
};

} // namespace lanai
