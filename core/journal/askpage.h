// The Asks page: every question where it stands, and one of them whole.
#pragma once
#include "core/domain/askrules.h"
#include "core/domain/circle.h"
#include "core/domain/meeting.h"
#include "core/domain/project.h"
#include "core/domain/result.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

// One line of the list.
struct AskLine
{
    Id id;
    QString question;
    AskState state = AskState::Draft;
    int asked = 0;   // different people: in person, or as a member of a circle it went to
    int replied = 0; // of those, and of others who answered
    QDate lastReply; // null: none
    QDate askedOn;   // null: nobody yet
    QDate closesOn;
    bool remind = false;  // somebody hasn't answered for a week
    bool closing = false; // its closing day has come
    Privacy privacy = Privacy::Private;
};

// A circle beside the questions.
struct CircleLine
{
    Id id;
    QString name;
    CirclePart part = CirclePart::Member;
    QList<PersonRef> members; // those not in the trash
    QDate next;               // null: none planned
    bool ended = false;
    int unsaid = 0;             // sessions of past days that are still planned
    bool needsDecision = false; // about its term. Rule 1

    // What waits for somebody to act; nothing of an ended one.
    [[nodiscard]] int toActOn() const { return ended ? 0 : unsaid + (needsDecision ? 1 : 0); }
};

struct AskList
{
    QDate today;
    QList<AskLine> asks;       // open, drafts, answered, closed; within these the latest first
    QList<CircleLine> circles; // living ones, by their next session; without one last

    [[nodiscard]] QList<AskLine> in(AskState state) const;
    // What waits for somebody to act: open ones with a reminder or a closing day that has come.
    [[nodiscard]] int toActOn() const;
};

// Whom it went to, as the page shows it.
struct AskedOf
{
    AskRecipient recipient;
    PersonRef peer; // a null id: a circle
    QString circle; // its name
    QString rule;   // the circle's confidentiality
    bool replied = false;
    bool remind = false;
    int askedLately = 0;     // how often within 30 days, with this one
    QDateTime agendaMeeting; // UTC; the 1:1 on whose agenda it is; null: on none
};

struct AskAnswer
{
    AskReply reply;
    PersonRef peer;
    QString rule; // of the circle it was said in; empty: none
};

// What it became when it was taken off-line.
struct AskOffline
{
    QList<AgendaItem> agenda;
    QList<Project> projects;
    QList<std::pair<CircleTopic, QString>> topics; // with the circle's name
};

struct AskWhole
{
    Ask ask;
    AskState state = AskState::Draft;
    QDate today;
    QString entryLine; // the first line of the note it is from; empty: none, or sealed
    QList<AskedOf> recipients;
    QList<AskAnswer> replies;     // oldest first
    QList<PersonRef> askedEnough; // recipients who were asked twice or more within 30 days
    QString rule;                 // of the circle it was taken away from: its confidentiality; empty: none
    AskOffline offline;
};

// The woven answer as it leaves: see wovenText(). What was said in a circle goes under that circle's confidentiality,
// which stands above all, and without the initials of who said it.
[[nodiscard]] QString answerToSend(const AskWhole &whole, QHash<Id, QString> initials);

struct AskReminder
{
    Id askId;
    QString question;
    PersonRef peer;
    QDate askedOn;
    int days = 0; // since then
};

class AskPageQuery
{
public:
    explicit AskPageQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<AskList> list() const;
    // Its questions alone, in the same order.
    [[nodiscard]] Result<QList<AskLine>> lines() const;
    // NotFound.
    [[nodiscard]] Result<AskWhole> whole(const Id &ask) const;
    [[nodiscard]] Result<QList<AskReminder>> reminders() const;

private:
    Session &m_session;
};

} // namespace lanai
