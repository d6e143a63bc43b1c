// Circles: who belongs, terms of three months at most, sessions, takeaways and the topic bank.
#pragma once
#include "core/domain/circlerules.h"
#include "core/domain/commitment.h"
#include "core/domain/knowing.h"
#include "core/journal/circlepage.h"
#include "core/journal/oneonones.h"

namespace lanai {

// What is asked when a circle gets its rhythm.
struct CircleStart
{
    Schedule schedule; // its anchor isn't looked at
    QDate from;        // null: today
    QDate until;       // null: 13 weeks
};

// What came of a session, said at once: one command, one undo.
struct HeldSession
{
    QList<Id> attended;
    Id hostId; // null with hostedByMe false: as planned
    bool hostedByMe = false;
    QString topic; // empty: as planned
    QString notes;
    QList<CircleTakeaway> takeaways; // without ids: new ones
};

// What a takeaway shall become.
struct TakeawayAs
{
    TakeawayBecame what = TakeawayBecame::Insight;
    Id peerId;    // Fact, Insight, Commitment: whose; null: the takeaway's own peer
    QString text; // null: the takeaway's words
    FactCategory category = FactCategory::Other;
    InsightFacet facet = InsightFacet::Thinking;
    CommitmentSide side = CommitmentSide::Mine;
    QDate due;
};

class Circles
{
public:
    explicit Circles(Session &session)
        : m_session(session)
    {
    }

    // EmptyText (name), CircleNeedsMember, NameTaken, NotFound for a member.
    [[nodiscard]] Result<Id> add(Circle circle);
    // All but its end. A member who leaves stays in the sessions that were. Refusals as add().
    [[nodiscard]] Result<void> change(const Circle &circle);
    // No more sessions after today; its term ends by decision. CircleEnded.
    [[nodiscard]] Result<void> end(const Id &circle, const QString &why);
    // Into the trash with its terms, sessions, takeaways and topics. What takeaways became stays.
    [[nodiscard]] Result<void> remove(const Id &circle);

    // Its first term, or the next after a gap: TermOpenAlready; TermTooLong … as openTerm(). CircleEnded.
    [[nodiscard]] Result<void> start(const Id &circle, const CircleStart &start);
    // Renew, change, pause, end: Rule 1. NoOpenSeries (the circle's name), NothingToDecide, TermTooLong …
    [[nodiscard]] Result<void> decide(const Id &circle, const Decision &decision);

    // Out of rhythm; EmptyText, UnknownTimeZone, NotFound for a host.
    [[nodiscard]] Result<Id> plan(CircleSession session);
    // Host, topic, sheet parts, notes, day and time; a planned one past its term's last day stands on its own.
    [[nodiscard]] Result<void> change(const CircleSession &session);
    [[nodiscard]] Result<void> skip(const Id &session, const QString &why);
    // It took place. A topic of the bank is covered with it; takeaways come along. Rule 11: being there is a contact of
    // each who attended: a note of theirs that names the circle and tells nothing of what was said. Held again, it is
    // corrected. DayAhead; CircleSessionNotPlanned when it was skipped; NotFound for somebody who is no member.
    [[nodiscard]] Result<void> hold(const Id &session, const HeldSession &held);
    [[nodiscard]] Result<void> remove(const CircleSession &session);
    // One of the bank becomes the session's topic; a null one takes it off again.
    [[nodiscard]] Result<void> choose(const Id &session, const Id &topic);

    // EmptyText; NotFound for somebody who is no member.
    [[nodiscard]] Result<Id> addTakeaway(CircleTakeaway takeaway);
    [[nodiscard]] Result<void> change(const CircleTakeaway &takeaway);
    [[nodiscard]] Result<void> removeTakeaway(const Id &takeaway);
    // Makes it a thing of its own, no less private than the circle; it remembers which. TakeawayBecameAlready;
    // EmptyText (person) where nobody is named; NotFound.
    [[nodiscard]] Result<Id> become(const Id &takeaway, const TakeawayAs &as);

    // EmptyText; NameTaken when the bank holds it already; NotFound for somebody who is no member.
    [[nodiscard]] Result<Id> addTopic(CircleTopic topic);
    [[nodiscard]] Result<void> change(const CircleTopic &topic);
    // A vote on a member's behalf, or taken back.
    [[nodiscard]] Result<void> want(const Id &topic, const Id &member, bool wanted = true);
    [[nodiscard]] Result<void> removeTopic(const Id &topic);

    [[nodiscard]] Result<Circle> get(const Id &circle) const;
    // By id or any part of the name: UnknownValue names those there are, AmbiguousName the candidates.
    [[nodiscard]] Result<Circle> find(const QString &words) const;
    // Living ones first, by name.
    [[nodiscard]] Result<QList<Circle>> all() const;
    [[nodiscard]] Result<QList<Circle>> ofPeer(const Id &peer) const;
    [[nodiscard]] Result<CircleSession> session(const Id &session) const;
    // The circle's on that day, the planned one first. CircleSessionNotFound.
    [[nodiscard]] Result<CircleSession> on(const Id &circle, QDate day) const;
    [[nodiscard]] Result<QList<CircleLine>> lines() const { return CirclePageQuery(m_session).lines(); }
    [[nodiscard]] Result<CirclePage> page(const Id &circle) const { return CirclePageQuery(m_session).page(circle); }
    // Planned sessions from today to `days` days ahead, by start.
    [[nodiscard]] Result<QList<CircleUpcoming>> upcoming(int days = 14) const
    {
        return CirclePageQuery(m_session).upcoming(days);
    }

private:
    [[nodiscard]] Result<void> check(const Circle &circle, const QList<Id> &before) const;
    // CircleEnded.
    [[nodiscard]] Result<Circle> living(const Id &circle) const;

    [[nodiscard]] QDate todayIn(const QByteArray &zone) const;
    // What was `prepared` for sessions that are no more comes to the first of them.
    [[nodiscard]] Result<void> planSessions(const Term &term, QList<CircleSession> prepared, const Stamp &stamp);
    // Those that no longer lie in their term.
    [[nodiscard]] Result<QList<CircleSession>> dropPlannedOf(const Term &closed, const Stamp &stamp);
    [[nodiscard]] Result<void> dropPlannedAfter(const Id &circle, QDate day, const Stamp &stamp);
    [[nodiscard]] Result<void> endTerms(const Circle &circle, const QString &why, const Stamp &stamp);

    [[nodiscard]] static Circle withPeopleOf(Circle circle, const CircleSession &before);
    [[nodiscard]] Result<void> settleHome(CircleSession &session, const CircleSession &before) const;
    [[nodiscard]] Result<void> coverTopic(CircleSession &session, const Stamp &stamp);
    [[nodiscard]] Result<void> noteContact(const CircleSession &session, const Circle &circle, const Stamp &stamp);
    [[nodiscard]] Result<void> dropContact(const Id &session, const Stamp &stamp);
    [[nodiscard]] Result<void> changedContact(const CircleSession &before, const CircleSession &session,
                                              const Circle &circle, const Stamp &stamp);
    [[nodiscard]] Result<void> followPrivacy(const Circle &circle, const Stamp &stamp);
    // What came of a circle that is sealed is sealed with it. Rule 13
    [[nodiscard]] Result<void> sealWhatBecame(const QList<CircleSession> &sessions, const Stamp &stamp);
    [[nodiscard]] Result<void> uncover(const CircleSession &session, const Stamp &stamp);

    [[nodiscard]] Result<void> checkTakeaway(const CircleTakeaway &takeaway, const Id &before) const;
    [[nodiscard]] Result<void> putTakeaways(const CircleSession &session, const QList<CircleTakeaway> &takeaways,
                                            const Stamp &stamp);
    [[nodiscard]] Result<Id> becomeThing(const CircleTakeaway &takeaway, const TakeawayAs &as, const Stamp &stamp);
    [[nodiscard]] Result<Id> becomeFact(const TakeawayAs &as, const CircleSession &session, const Circle &circle,
                                        const Stamp &stamp);
    [[nodiscard]] Result<Id> becomeInsight(const TakeawayAs &as, const CircleSession &session, const Circle &circle,
                                           const Stamp &stamp);

    [[nodiscard]] Result<void> checkTopic(const CircleTopic &topic, const QList<Id> &before) const;

    Session &m_session;
};

} // namespace lanai
