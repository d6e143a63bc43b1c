// What was spoken of with one person, for their page.
#pragma once
#include "app/cli/page.h"
#include "core/domain/conversationbalance.h"
#include <QJsonObject>

namespace lanai {

// One line; nothing while nothing was spoken of.
void tellBalance(Page &page, const ConversationBalance &balance, QDate today);

[[nodiscard]] QJsonObject balanceJson(const ConversationBalance &balance);

} // namespace lanai
