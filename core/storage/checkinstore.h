// Trust check-ins, as they were entered.
#pragma once
#include "core/domain/checkin.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<CheckIn>
{
    static constexpr QLatin1StringView table{"checkin"};
    static constexpr QLatin1StringView columns{
        "peer_id,day,listening,listening_fact,openness,openness_fact,vulnerability,vulnerability_fact,trust,told,asked,"
        "words,rating,easier,practice_id,meeting_id"};
    static constexpr bool searched = true;
    static void write(const CheckIn &checkIn, Values &out);
    static CheckIn read(Row &row);
    static QString words(const CheckIn &checkIn);
};

class CheckInStore
{
public:
    explicit CheckInStore(Connection &connection)
        : m_checkIns(connection)
    {
    }

    [[nodiscard]] Table<CheckIn> &checkIns() { return m_checkIns; }
    [[nodiscard]] const Table<CheckIn> &checkIns() const { return m_checkIns; }
    // Everybody's, newest first.
    [[nodiscard]] Result<QList<CheckIn>> all() const;
    // Newest first.
    [[nodiscard]] Result<QList<CheckIn>> ofPeer(const Id &peer) const;
    // Both days included, oldest first.
    [[nodiscard]] Result<QList<CheckIn>> between(QDate from, QDate until) const;
    // Each peer's newest, as far as they have one; of one day the one entered last.
    [[nodiscard]] Result<QList<CheckIn>> newest() const;

private:
    Table<CheckIn> m_checkIns;
};

} // namespace lanai
