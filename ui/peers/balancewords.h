// What was spoken of with one person, in words.
#pragma once
#include "core/domain/conversationbalance.h"
#include <QCoreApplication>

namespace lanai {

class BalanceWords
{
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)

public:
    // "Mostly alignment and insight, up to trust level 3. Not yet: conflict and feedback."
    [[nodiscard]] static QString sentence(const ConversationBalance &balance);
    // The whole picture, for a screen reader: "Insight: 2 at level 1, 1 at level 3. Conflict: not yet."
    [[nodiscard]] static QString spoken(const ConversationBalance &balance);

private:
    [[nodiscard]] static QString inSentence(TopicTheme theme);
    [[nodiscard]] static QString list(const QList<TopicTheme> &themes);
};

} // namespace lanai
