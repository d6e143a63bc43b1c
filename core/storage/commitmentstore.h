// Promises, and how they were agreed anew.
#pragma once
#include "core/domain/commitment.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<Commitment>
{
    static constexpr QLatin1StringView table{"commitment"};
    static constexpr QLatin1StringView columns{
        "peer_id,side,text,made_on,due,due_doubtful,state,closed_on,entry_id,project_id,privacy"};
    static constexpr bool searched = true;
    static void write(const Commitment &commitment, Values &out);
    static Commitment read(Row &row); // without its renegotiations
    static QString words(const Commitment &commitment) { return commitment.text; }
};

class CommitmentStore
{
public:
    using Thing = Commitment;

    explicit CommitmentStore(Connection &connection)
        : m_connection(connection)
        , m_commitments(connection)
    {
    }

    // Writes renegotiations that are not there yet; those there never change.
    [[nodiscard]] Result<void> insert(const Commitment &commitment, const Stamp &stamp);
    [[nodiscard]] Result<void> update(const Commitment &commitment, const Stamp &stamp);
    [[nodiscard]] Result<void> trash(const Id &commitment, const Stamp &stamp);
    [[nodiscard]] Result<Hlc> clockOf(const Id &commitment) const { return m_commitments.clockOf(commitment); }
    [[nodiscard]] Result<Commitment> get(const Id &commitment) const;

    // By due day, those without one last.
    [[nodiscard]] Result<QList<Commitment>> open() const;
    // Those due on that day or before.
    [[nodiscard]] Result<QList<Commitment>> openUntil(QDate due) const;
    [[nodiscard]] Result<QList<Commitment>> ofPeer(const Id &peer) const;
    // In any state, by due day.
    [[nodiscard]] Result<QList<Commitment>> ofProjects(const QList<Id> &projects) const;
    [[nodiscard]] Result<QList<Commitment>> openOf(const Id &peer) const;
    [[nodiscard]] Result<QList<Commitment>> openOf(const QList<Id> &peers) const;
    // Kept or dropped on that day or since, the latest first.
    [[nodiscard]] Result<QList<Commitment>> closedSince(QDate from) const;
    // Rule 9: whose due day in force lies in these days, both included, in any state.
    [[nodiscard]] Result<QList<Commitment>> dueBetween(QDate from, QDate until) const;

private:
    [[nodiscard]] Result<void> writeRenegotiations(const Commitment &commitment, const Stamp &stamp);
    [[nodiscard]] Result<QList<Commitment>> whole(Result<QList<Commitment>> commitments) const;

    Connection &m_connection;
    Table<Commitment> m_commitments;
};

} // namespace lanai
