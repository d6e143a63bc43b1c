// What a list of everyone shows of each, asked of the whole journal at once rather than peer by peer.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include <QDateTime>
#include <QHash>

namespace lanai {

struct OpenCommitments
{
    int mine = 0;
    int theirs = 0;
    int mineLate = 0; // of those above
    int theirsLate = 0;

    friend bool operator==(const OpenCommitments &, const OpenCommitments &) = default;
};

class PeerStats
{
public:
    explicit PeerStats(const Connection &connection)
        : m_connection(connection)
    {
    }

    // By peer; those without any are missing. `today` says what is late.
    [[nodiscard]] Result<QHash<Id, OpenCommitments>> openCommitments(QDate today) const;
    // The start of the first 1:1 planned on or after `from`, in UTC.
    [[nodiscard]] Result<QHash<Id, QDateTime>> nextSyncs(QDate from) const;
    // Rule 11: on how many days there was contact; both days included.
    [[nodiscard]] Result<QHash<Id, int>> contactDays(QDate from, QDate until) const;
    // What 1:1s of these days were about: the themes of the topics that were ticked, by their word; and the tags of
    // notes of these days. How often each.
    [[nodiscard]] Result<QHash<Id, QHash<QString, int>>> spokenOn(QDate from, QDate until) const;
    // In how many circles that go on they are.
    [[nodiscard]] Result<QHash<Id, int>> circles() const;
    // How often they answered a question, or a circle took something away from them.
    [[nodiscard]] Result<QHash<Id, int>> answers() const;

private:
    [[nodiscard]] Result<QHash<Id, int>> counts(const QString &sql, const QVariantList &binds) const;

    const Connection &m_connection;
};

} // namespace lanai
