// 1:1s and their agendas.
#pragma once
#include "core/domain/meeting.h"
#include "core/storage/table.h"

namespace lanai {

template<>
struct Mapping<Meeting>
{
    static constexpr QLatin1StringView table{"meeting"};
    static constexpr QLatin1StringView columns{
        "peer_id,series_id,term_id,day,at_time,zone,start_at,minutes,mode,state,moved_from,why,started_at,"
        "actual_minutes,worth,mostly_status,outcome,remember,practice_id,intention_result,privacy"};
    static constexpr bool searched = true;
    static void write(const Meeting &meeting, Values &out);
    static Meeting read(Row &row);
    static QString words(const Meeting &meeting);
};

template<>
struct Mapping<AgendaItem>
{
    static constexpr QLatin1StringView table{"agenda_item"};
    static constexpr QLatin1StringView columns{
        "peer_id,meeting_id,text,trust_level,source,source_id,topic_id,entry_id,done,position,privacy"};
    static constexpr bool searched = true;
    static void write(const AgendaItem &item, Values &out);
    static AgendaItem read(Row &row);
    static QString words(const AgendaItem &item) { return item.text; }
};

// One meeting in a term's count.
struct MeetingMark
{
    Id termId;
    MeetingState state = MeetingState::Planned;
    QDate date;
};

class MeetingStore
{
public:
    explicit MeetingStore(Connection &connection)
        : m_connection(connection)
        , m_meetings(connection)
        , m_agenda(connection)
    {
    }

    [[nodiscard]] Table<Meeting> &meetings() { return m_meetings; }
    [[nodiscard]] const Table<Meeting> &meetings() const { return m_meetings; }
    [[nodiscard]] Table<AgendaItem> &agenda() { return m_agenda; }
    [[nodiscard]] const Table<AgendaItem> &agenda() const { return m_agenda; }

    // All states, `from` (included) to `until` (not), instants in UTC, by start.
    [[nodiscard]] Result<QList<Meeting>> startingBetween(const QDateTime &from, const QDateTime &until) const;
    // The same without those that were held.
    [[nodiscard]] Result<QList<Meeting>> notHeldBetween(const QDateTime &from, const QDateTime &until) const;
    [[nodiscard]] Result<QList<Meeting>> ofPeer(const Id &peer, QDate from, QDate until) const;
    [[nodiscard]] Result<QList<Meeting>> ofTerm(const Id &term) const;
    // Planned ones on or after `from`, soonest first.
    [[nodiscard]] Result<QList<Meeting>> plannedOf(const Id &peer, QDate from, int limit = 100) const;
    // The latest held ones on or before `until`, newest first.
    [[nodiscard]] Result<QList<Meeting>> heldOf(const Id &peer, QDate until, int limit) const;

    // Of each of these peers the first planned one on or after `from`.
    [[nodiscard]] Result<QList<Meeting>> nextOf(const QList<Id> &peers, QDate from) const;
    // Of each of these peers the `count` latest held ones on or before `until`; each peer's newest first.
    [[nodiscard]] Result<QList<Meeting>> lastHeldOf(const QList<Id> &peers, QDate until, int count) const;
    // Of each of these peers the latest held one on or before `until`, where a line was pinned on it.
    [[nodiscard]] Result<QList<Meeting>> pinnedLastOf(const QList<Id> &peers, QDate until) const;
    // By series, the mean worth of what was held and rated in these terms; none for a series where nothing was.
    [[nodiscard]] Result<QHash<Id, double>> worthOf(const QList<Id> &terms) const;
    // What became of each meeting of these terms; in no order.
    [[nodiscard]] Result<QList<MeetingMark>> marksOf(const QList<Id> &terms) const;

    [[nodiscard]] Result<QList<AgendaItem>> agendaOf(const Id &meeting) const;
    [[nodiscard]] Result<QList<AgendaItem>> agendaOf(const QList<Id> &meetings) const;
    // Not done and on no meeting yet: waiting for the next 1:1 to be planned.
    [[nodiscard]] Result<QList<AgendaItem>> waitingFor(const Id &peer) const;
    [[nodiscard]] Result<QList<AgendaItem>> agendaFrom(const Id &source) const;

private:
    Connection &m_connection;
    Table<Meeting> m_meetings;
    Table<AgendaItem> m_agenda;
};

} // namespace lanai
