// Circles: who belongs, their terms, sessions, takeaways and topics. What is put into the trash takes its parts along,
// so that nothing of it is found; what the same command put there comes back together.
#pragma once
#include "core/domain/circle.h"
#include "core/storage/memberrows.h"
#include "core/storage/seriesstore.h"

namespace lanai {

template<>
struct Mapping<Circle>
{
    static constexpr QLatin1StringView table{"circle"};
    static constexpr QLatin1StringView columns{"name,purpose,principles,part,talks_in,link,rule,ended_on,privacy"};
    static constexpr bool searched = true;
    static void write(const Circle &circle, Values &out);
    static Circle read(Row &row); // without its members
    static QString words(const Circle &circle);
};

template<>
struct Mapping<MemberOf<Circle>>
{
    static constexpr QLatin1StringView table{"circle_member"};
    static constexpr QLatin1StringView columns{"circle_id,peer_id,position"};
    static constexpr bool searched = false;
    static void write(const MemberRow &member, Values &out) { writeMember(member, out); }
    static MemberOf<Circle> read(Row &row) { return readMember<Circle>(row); }
};

// Its seriesId is the circle.
struct CircleTermRow : Term
{
};

template<>
struct Mapping<CircleTermRow>
{
    static constexpr QLatin1StringView table{"circle_term"};
    static constexpr QLatin1StringView columns{"circle_id,first_day,last_day,unit,weeks,ordinal,weekday,at_time,zone,"
                                               "minutes,anchor,decision,decided_on,ended_on,why,pause_until"};
    static constexpr bool searched = true;
    static void write(const CircleTermRow &term, Values &out) { Mapping<Term>::write(term, out); }
    static CircleTermRow read(Row &row) { return {Mapping<Term>::read(row)}; }
    static QString words(const CircleTermRow &term) { return term.why; }
};

template<>
struct Mapping<CircleSession>
{
    static constexpr QLatin1StringView table{"circle_session"};
    static constexpr QLatin1StringView columns{
        "circle_id,term_id,day,at_time,zone,start_at,minutes,host_id,hosted_by_me,topic,topic_id,state,why,opening,"
        "questions,closing,notes"};
    static constexpr bool searched = true;
    static void write(const CircleSession &session, Values &out);
    static CircleSession read(Row &row); // without who was there
    static QString words(const CircleSession &session);
};

template<>
struct Mapping<MemberOf<CircleSession>>
{
    static constexpr QLatin1StringView table{"circle_attendance"};
    static constexpr QLatin1StringView columns{"session_id,peer_id,position"};
    static constexpr bool searched = false;
    static void write(const MemberRow &member, Values &out) { writeMember(member, out); }
    static MemberOf<CircleSession> read(Row &row) { return readMember<CircleSession>(row); }
};

template<>
struct Mapping<CircleTakeaway>
{
    static constexpr QLatin1StringView table{"circle_takeaway"};
    static constexpr QLatin1StringView columns{"session_id,peer_id,text,tags,became,became_id,position"};
    static constexpr bool searched = true;
    static void write(const CircleTakeaway &takeaway, Values &out);
    static CircleTakeaway read(Row &row);
    static QString words(const CircleTakeaway &takeaway);
};

template<>
struct Mapping<CircleTopic>
{
    static constexpr QLatin1StringView table{"circle_topic"};
    static constexpr QLatin1StringView columns{"circle_id,text,ask_id,covered_on"};
    static constexpr bool searched = true;
    static void write(const CircleTopic &topic, Values &out);
    static CircleTopic read(Row &row); // without who wanted it
    static QString words(const CircleTopic &topic) { return topic.text; }
};

template<>
struct Mapping<MemberOf<CircleTopic>>
{
    static constexpr QLatin1StringView table{"circle_vote"};
    static constexpr QLatin1StringView columns{"topic_id,peer_id,position"};
    static constexpr bool searched = false;
    static void write(const MemberRow &member, Values &out) { writeMember(member, out); }
    static MemberOf<CircleTopic> read(Row &row) { return readMember<CircleTopic>(row); }
};

class CircleStore
{
public:
    explicit CircleStore(Connection &connection)
        : m_circles(connection)
        , m_members(connection)
        , m_terms(connection)
        , m_sessions(connection)
        , m_attendance(connection)
        , m_takeaways(connection)
        , m_topics(connection)
        , m_votes(connection)
    {
    }

    // A circle with its members: those not in the list leave it.
    [[nodiscard]] Result<void> put(const Circle &circle, const Stamp &stamp);
    // With all that is its own.
    [[nodiscard]] Result<void> trash(const Circle &circle, const Stamp &stamp);
    [[nodiscard]] Result<Circle> get(const Id &circle) const;
    // Living ones first, by name.
    [[nodiscard]] Result<QList<Circle>> all() const;
    [[nodiscard]] Result<QList<Circle>> ofPeer(const Id &peer) const;

    [[nodiscard]] Result<void> put(const Term &term, const Stamp &stamp);
    // None when there is none, or it lies in the trash.
    [[nodiscard]] Result<std::optional<Term>> term(const Id &term) const;
    // By first day.
    [[nodiscard]] Result<QList<Term>> termsOf(const Id &circle) const;

    // A session with those who were there.
    [[nodiscard]] Result<void> put(const CircleSession &session, const Stamp &stamp);
    [[nodiscard]] Result<void> trash(const CircleSession &session, const Stamp &stamp);
    [[nodiscard]] Result<CircleSession> session(const Id &session) const;
    [[nodiscard]] Result<bool> isLivingSession(const Id &session) const;
    // In any state, by start.
    [[nodiscard]] Result<QList<CircleSession>> sessionsOf(const Id &circle) const;
    [[nodiscard]] Result<QList<CircleSession>> sessionsOn(const Id &circle, QDate day) const;
    // Planned, on these days of their own zones, by start.
    [[nodiscard]] Result<QList<CircleSession>> plannedBetween(QDate from, QDate until) const;

    [[nodiscard]] Result<void> put(const CircleTakeaway &takeaway, const Stamp &stamp);
    [[nodiscard]] Result<void> trash(const CircleTakeaway &takeaway, const Stamp &stamp);
    [[nodiscard]] Result<CircleTakeaway> takeaway(const Id &takeaway) const { return m_takeaways.get(takeaway); }
    // In their order.
    [[nodiscard]] Result<QList<CircleTakeaway>> takeawaysOf(const QList<Id> &sessions) const;

    // A topic with those who wanted it.
    [[nodiscard]] Result<void> put(const CircleTopic &topic, const Stamp &stamp);
    [[nodiscard]] Result<void> trash(const CircleTopic &topic, const Stamp &stamp);
    [[nodiscard]] Result<CircleTopic> topic(const Id &topic) const;
    // The oldest first.
    [[nodiscard]] Result<QList<CircleTopic>> topicsOf(const Id &circle) const;
    // What a question was taken off-line to, the oldest first.
    [[nodiscard]] Result<QList<CircleTopic>> topicsOfAsk(const Id &ask) const;

private:
    [[nodiscard]] Result<QList<Circle>> whole(Result<QList<Circle>> circles) const;
    [[nodiscard]] Result<QList<CircleSession>> whole(Result<QList<CircleSession>> sessions) const;
    [[nodiscard]] Result<QList<CircleTopic>> whole(Result<QList<CircleTopic>> topics) const;

    Table<Circle> m_circles;
    Table<MemberOf<Circle>> m_members;
    Table<CircleTermRow> m_terms;
    Table<CircleSession> m_sessions;
    Table<MemberOf<CircleSession>> m_attendance;
    Table<CircleTakeaway> m_takeaways;
    Table<CircleTopic> m_topics;
    Table<MemberOf<CircleTopic>> m_votes;
};

} // namespace lanai
