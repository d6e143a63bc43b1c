// An ask from draft to playbook. Values in, values out; the caller gives new rows their ids and saves. All days are the
// device's. Any text that is longer than a note may be is refused: NoteTooLong.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/result.h"
#include <QHash>

namespace lanai {

inline constexpr int remindAskAfterDays = 7; // unanswered for so long: a reminder
inline constexpr int askedEnoughDays = 30;   // somebody asked so often within these days …
inline constexpr int askedEnoughTimes = 2;   // … isn't reminded, and is said to have been asked enough

// The same in every copy: who is asked twice is one row. `recipient`: a peer or a circle.
[[nodiscard]] Id askRecipientId(const Id &ask, const Id &recipient);

// Where it stands follows from its parts: closed once it has a day for that, answered once an answer is woven, open
// once it went to somebody. A closing day says until when it waits for those who were asked in person: with one, it
// stays open beside its woven answer until all of them have replied.
[[nodiscard]] AskState askState(const Ask &ask);

// EmptyText (question); DuePassed: a closing day before `today` unless it stood there `before`.
[[nodiscard]] Result<void> checkAsk(const Ask &ask, const Ask &before, QDate today);

// Better words, and why; the ones before are kept. EmptyText; AskClosed; SameWording: nothing changed. `wording`
// becomes the earlier wording's id.
[[nodiscard]] Result<Ask> refined(Ask ask, const QString &question, const QString &why, QDate on, const Id &wording);

// Asked of more. Who was asked already keeps the day and gets the new way. AskToNobody for none; AskClosed; DayAhead.
[[nodiscard]] Result<Ask> asked(Ask ask, const QList<AskRecipient> &whom, QDate on, QDate today);
// Taken back: it never went to them. AskRecipientReplied when that one has replied; NotFound.
[[nodiscard]] Result<Ask> unasked(Ask ask, const Id &recipient);

// A reply may come from somebody who wasn't asked: the word went round. EmptyText (words); DayAhead; AskClosed.
[[nodiscard]] Result<Ask> replied(Ask ask, const AskReply &reply, QDate today);
// Another day, way or words of one; NotFound and as above.
[[nodiscard]] Result<Ask> replyChanged(Ask ask, const AskReply &reply, QDate today);
// Its threads stay, as one's own. NotFound.
[[nodiscard]] Result<Ask> withoutReply(Ask ask, const Id &reply);

// The woven answer, thread by thread; without any it is taken apart again and the ask is open. Empty threads fall away.
// NothingToWeave without a reply; NotFound for a thread made of a reply that isn't there; AskClosed.
[[nodiscard]] Result<Ask> woven(Ask ask, const QList<AskThread> &threads, QDate on);
// A start: one thread per reply that isn't in it yet, in its own words. NothingToWeave.
[[nodiscard]] Result<QList<AskThread>> threadsToWeave(const Ask &ask);

// What I did with it (null day: not yet), and how that went. AskNotAnswered without a reply or a woven answer;
// DayAhead.
[[nodiscard]] Result<Ask> withOutcome(Ask ask, const QString &did, const QString &went, QDate on);
// They were told what came of it: rows of recipients, or peers who replied. Who replied without having been asked in
// person, or through a circle, becomes a recipient of the way and day of the first reply, which keeps the day of the
// thanks; a circle's own row stays the circle's. NotFound for who neither was asked nor replied; AskNotAnswered.
[[nodiscard]] Result<Ask> thanked(Ask ask, const QList<Id> &recipients, QDate on);
// Laid aside; and taken up again. AskClosed; AskNotClosed.
[[nodiscard]] Result<Ask> closed(Ask ask, QDate on);
[[nodiscard]] Result<Ask> reopened(Ask ask);

// One person on the way of a question.
struct AskStanding
{
    Id peerId;
    QDate askedOn; // null: replied without having been asked
    AskWay way = AskWay::Message;
    Id circleId;         // asked as a member of it; null: in person
    QList<Id> replies;   // oldest first
    bool remind = false; // unanswered for a week, open, and not asked enough lately

    [[nodiscard]] bool hasReplied() const { return !replies.isEmpty(); }
};

// Everybody on its way: who was asked, in person first, then who replied without having been asked. `members`: who
// heard it in each circle it went to; `askedLately`: how many questions went to somebody within 30 days, with this one.
[[nodiscard]] QList<AskStanding> askStandings(const Ask &ask, const QHash<Id, QList<Id>> &members,
                                              const QHash<Id, int> &askedLately, QDate today);

// Whether an open question, unanswered by somebody asked on `askedOn`, is to be brought up again.
[[nodiscard]] bool isReminderDue(const Ask &ask, QDate askedOn, QDate today);
// A closing day that has come while it is open.
[[nodiscard]] bool isClosingDue(const Ask &ask, QDate today);

// What is copied as a message to one or several: the question and its context as they stand. Markdown-free text.
[[nodiscard]] QString askMessage(const Ask &ask);
// The woven answer as a text, with initials of whose words each thread is made of: `initials` by reply.
[[nodiscard]] QString wovenText(const Ask &ask, const QHash<Id, QString> &initials);

} // namespace lanai
