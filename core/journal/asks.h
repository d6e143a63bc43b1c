// Questions for peers: worded, asked, answered, woven, done with, and found again.
#pragma once
#include "core/domain/askrules.h"
#include "core/journal/askpage.h"

namespace lanai {

class Session;
struct Stamp;

class Asks
{
public:
    explicit Asks(Session &session)
        : m_session(session)
    {
    }

    // A draft: question, context, tags, closing day and privacy. EmptyText; DuePassed.
    [[nodiscard]] Result<Id> add(const Ask &ask);
    // Its context, tags, closing day and privacy; the question changes by refine(). Refusals as add(); NotFound.
    [[nodiscard]] Result<void> change(const Ask &ask);
    // See refined(). A draft that nobody was asked yet keeps its earlier wordings, too.
    [[nodiscard]] Result<void> refine(const Id &ask, const QString &question, const QString &why);
    // Of peers and circles, on that day (null: today). Way Meeting: it joins the agenda of the next 1:1 with each of
    // the peers (a circle can't be asked so: it is Circle then). AskToNobody; NotFound for a peer or circle that is in
    // the trash or unknown; CircleEnded; AskClosed; DayAhead.
    [[nodiscard]] Result<void> ask(const Id &ask, const QList<Id> &peers, const QList<Id> &circles, AskWay way,
                                   QDate on = {});
    // It never went to them: the agenda item goes along unless it is ticked. AskRecipientReplied; NotFound.
    [[nodiscard]] Result<void> unask(const Id &ask, const Id &recipient);
    // On its day (null: today). Their agenda item about it is ticked. EmptyText; NotFound (the peer); DayAhead.
    [[nodiscard]] Result<Id> reply(const Id &ask, AskReply reply);
    [[nodiscard]] Result<void> changeReply(const Id &ask, const AskReply &reply);
    [[nodiscard]] Result<void> removeReply(const Id &ask, const Id &reply);
    // See woven(). Threads without an id are new.
    [[nodiscard]] Result<void> weave(const Id &ask, QList<AskThread> threads);
    [[nodiscard]] Result<void> outcome(const Id &ask, const QString &did, const QString &went, QDate on = {});
    // Recipients' rows, or peers who replied: see thanked().
    [[nodiscard]] Result<void> thank(const Id &ask, const QList<Id> &recipients, QDate on = {});
    [[nodiscard]] Result<void> close(const Id &ask, QDate on = {});
    [[nodiscard]] Result<void> reopen(const Id &ask);
    // Into the trash, with its agenda items that aren't ticked.
    [[nodiscard]] Result<void> remove(const Id &ask);

    // Taken off-line. The agenda item is on the next 1:1 with that peer; the project is an idea with those peers;
    // the topic joins the circle's bank. Each keeps the ask as its source and is as private; a topic is as private as
    // its circle. NotFound; ProjectNeedsPeer; AskSealed: a sealed question for a circle that isn't.
    [[nodiscard]] Result<Id> toAgenda(const Id &ask, const Id &peer);
    [[nodiscard]] Result<Id> toProject(const Id &ask, const QList<Id> &peers);
    [[nodiscard]] Result<Id> toTopic(const Id &ask, const Id &circle);

    [[nodiscard]] Result<Ask> get(const Id &ask) const;
    // By id, the end of one, or any part of the question: UnknownValue names those there are, AmbiguousName the
    // candidates; a sealed one is found, and not named.
    [[nodiscard]] Result<Ask> find(const QString &words) const;
    // Every living one, newest first.
    [[nodiscard]] Result<QList<Ask>> all() const;
    // Those that went to that peer (in person or as a member of a circle), or that the peer replied to.
    [[nodiscard]] Result<QList<Ask>> ofPeer(const Id &peer) const;
    [[nodiscard]] Result<AskList> list() const { return AskPageQuery(m_session).list(); }
    [[nodiscard]] Result<AskWhole> whole(const Id &ask) const { return AskPageQuery(m_session).whole(ask); }
    // Who is to be reminded of which open question today, oldest first.
    [[nodiscard]] Result<QList<AskReminder>> reminders() const { return AskPageQuery(m_session).reminders(); }

private:
    // Saves what `rule`, a Result<Ask>(Ask), makes of it.
    template<class Rule>
    [[nodiscard]] Result<void> become(const QString &kind, const Id &ask, Rule rule);

    Session &m_session;
};

} // namespace lanai
