#include "core/journal/balance.h"
#include "core/journal/session.h"

namespace lanai {

Result<ConversationBalance> BalanceQuery::run(const Id &peer) const
{
    const QDate today = m_session.today();
    JournalFile &file = m_session.file();
    return file.peers.peers().get(peer).and_then([&](const Peer &found) {
        return file.topics.spokenOf(found.id, today.addDays(1 - balanceDays), today).map([&](const auto &things) {
            return conversationBalance(things, today);
        });
    });
}

} // namespace lanai
