// What was spoken of with one person over the last quarter.
#pragma once
#include "core/domain/conversationbalance.h"
#include "core/domain/result.h"

namespace lanai {

class Session;

class BalanceQuery
{
public:
    explicit BalanceQuery(Session &session)
        : m_session(session)
    {
    }

    // NotFound.
    [[nodiscard]] Result<ConversationBalance> run(const Id &peer) const;

private:
    Session &m_session;
};

} // namespace lanai
