// Recognising peers in one line, remembered; and whose turn it is.
#pragma once
#include "core/domain/privacy.h"
#include "core/domain/result.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

struct KudosDue
{
    PersonRef peer;
    QDate last; // null: never
};

class Kudos
{
public:
    explicit Kudos(Session &session)
        : m_session(session)
    {
    }

    // An entry of kind kudos about them, on that day (null: today). EmptyText; NotFound; DayAhead.
    [[nodiscard]] Result<Id> give(const Id &peer, const QString &line, QDate on = {},
                                  Privacy privacy = Privacy::Private);
    // Current peers with none for a quarter (three calendar months), the longest ago first; who is known for less than
    // that isn't due yet.
    [[nodiscard]] Result<QList<KudosDue>> due() const;
    // The last of them: its day and first sentence; empty words: never, or sealed.
    [[nodiscard]] Result<std::pair<QDate, QString>> lastOf(const Id &peer) const;

private:
    Session &m_session;
};

} // namespace lanai
