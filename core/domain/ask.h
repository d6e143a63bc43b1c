// A question for peers. This slice files drafts from `??` marks; circles, replies and weaving join later.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include <QDateTime>

namespace lanai {

enum class AskState {
    Draft, // asked nobody yet
    Open,
    Answered,
    Closed
};

template<>
struct EnumWords<AskState>
{
    static constexpr std::array words{EnumWord<AskState>{AskState::Draft, QLatin1StringView("draft")},
                                      EnumWord<AskState>{AskState::Open, QLatin1StringView("open")},
                                      EnumWord<AskState>{AskState::Answered, QLatin1StringView("answered")},
                                      EnumWord<AskState>{AskState::Closed, QLatin1StringView("closed")}};
};

struct Ask
{
    Id id;
    QString question;
    QString context;
    AskState state = AskState::Draft;
    Id entryId;     // the note it belongs to; null: asked on its own
    QDate closesOn; // may be null
    Privacy privacy = Privacy::Private;
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC
};

} // namespace lanai
