// One circle whole, and what stands ahead of all of them.
#pragma once
#include "core/domain/circlerules.h"
#include "core/domain/termstate.h"
#include "core/journal/askpage.h"

namespace lanai {

class Session;

struct CircleTaken
{
    CircleTakeaway takeaway;
    PersonRef from;      // a null id: the circle, or me
    QString becameWords; // of what it became, as it stands now; empty: nothing, erased or in the trash
};

struct CircleMeeting
{
    CircleSession session;
    PersonRef host; // a null id: me or nobody yet
    QList<PersonRef> attended;
    QList<PersonRef> absent; // members of today who weren't there; held ones only
    QList<CircleTaken> takeaways;
};

struct CircleWish
{
    CircleTopic topic;
    QList<PersonRef> wantedBy;
};

struct CircleTermNow
{
    Term term;
    TermState state = TermState::Upcoming;
    int week = 0; // 0: today lies outside
    int weeks = 0;
    int held = 0;    // sessions of it
    int planned = 0; // in any state
    bool needsDecision = false;
};

struct CirclePage
{
    Circle circle;
    QDate today;
    QList<PersonRef> members; // those not in the trash
    QStringList membersInTrash;
    CircleHealth health;
    std::optional<CircleTermNow> term; // none: it has no rhythm yet
    QList<Term> terms;                 // by first day
    QList<CircleMeeting> ahead;        // planned, soonest first
    QList<CircleMeeting> past;         // held and skipped, the latest first
    QList<CircleWish> topics;          // topicsInOrder()
    QList<AskLine> asks;               // that went to it, the latest first
};

// Of a sealed circle without its words: neither topic nor rule.
struct CircleUpcoming
{
    CircleSession session;
    QString circle;
    QString rule;
    PersonRef host;
};

class CirclePageQuery
{
public:
    explicit CirclePageQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<QList<CircleLine>> lines() const;
    // NotFound.
    [[nodiscard]] Result<CirclePage> page(const Id &circle) const;
    [[nodiscard]] Result<QList<CircleUpcoming>> upcoming(int days) const;
    // Of the thing that it became, as it stands now; empty: none, or it has gone.
    [[nodiscard]] Result<QString> becameWords(const CircleTakeaway &takeaway) const;

private:
    [[nodiscard]] Result<QList<CircleMeeting>> meetings(const Circle &circle, const QList<CircleSession> &sessions,
                                                        const QHash<Id, PersonRef> &people) const;
    [[nodiscard]] std::optional<CircleTermNow> termNow(const QList<Term> &terms,
                                                       const QList<CircleSession> &sessions) const;
    [[nodiscard]] Result<QList<AskLine>> asksOf(const Id &circle) const;

    Session &m_session;
};

} // namespace lanai
