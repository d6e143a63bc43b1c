// The sample journal as its sources in resources/sample tell it: values of the domain without ids, people by their full
// names. Whoever writes it into a journal walks the lists in this order, then notes and sequels together by date.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/checkin.h"
#include "core/domain/circle.h"
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/knowing.h"
#include "core/domain/meeting.h"
#include "core/domain/peer.h"
#include "core/domain/projectrules.h"
#include "core/domain/ritual.h"
#include "core/domain/staffmeeting.h"
#include "core/domain/term.h"

namespace lanai {

// Ids of peers are null throughout: `peer` and `peers` hold full names, each of them in SampleJournal::peers.
struct SamplePeer
{
    Peer peer;
    QList<RoleHistory> earlierRoles;
    QList<Fact> facts;       // typed on their own; those of the notes come from their marks
    QList<Insight> insights; // likewise
};

struct SampleAgendaItem
{
    QString text;
    int trustLevel = 2; // 1–5
    AgendaSource source = AgendaSource::Own;
};

struct SampleMeeting
{
    QDate date; // where it stands now
    MeetingState state = MeetingState::Planned;
    QDate movedFrom;  // null: never moved
    QString why;      // of a skip or a move
    QString remember; // of a planned one: the line for the meeting after it, as Meeting::remember. Rule 12
    QString practice; // of a planned one: the intention; a text of the starter practices
    QList<SampleAgendaItem> agenda;
};

struct SampleTerm
{
    Term term;                     // ids null; the schedule's zone is the one asked for
    QList<SampleMeeting> meetings; // every one that the rhythm gives, by its first planned day
};

struct SampleSeries
{
    QString peer;
    QString purpose;
    QList<SampleTerm> terms; // oldest first; one without decision before the last day is open or has lapsed
};

// One note, to be filed as a person would file it: what its marks say is not repeated anywhere else.
struct SampleNote
{
    QString file; // its name in the folder "notes", for messages
    Entry entry;  // kind, date, body (dates rendered), privacy, tags; ids and peers empty
    QStringList peers;

    // Of kind 1:1 only. It belongs to the meeting that the peer's series holds that day, else it is ad hoc. All of that
    // meeting's agenda was talked about: what was carried on to a planned one stands there.
    QTime time; // of an ad hoc one, wall clock; null otherwise
    int minutes = 0;
    MeetingMode mode = MeetingMode::InPerson;
    int worth = 0; // 1–5; 0: not said
    QString outcome;
    QString remember;
    QString practice;
    IntentionResult intentionResult = IntentionResult::Unsaid;
};

struct SamplePreview
{
    QString peer;
    QDate on; // in the 1:1 of that day, where there was one
    Reaction reaction = Reaction::Unclear;
    QString words;
    QString changed;
};

struct SampleStaffItem
{
    StaffItem item; // ids null; needs and previews empty
    QStringList needs;
    QList<SamplePreview> previews; // oldest first
    bool continues = false;        // the item of this title was deferred by the meeting before
};

struct SampleAttendee
{
    QString peer; // empty: a name without being a peer
    Attendee attendee;
};

struct SampleStaffMeeting
{
    StaffMeeting meeting; // ids null; attendees empty
    QList<SampleAttendee> attendees;
    QList<SampleStaffItem> items;
};

// What became later of something that a note had filed, or of a fact.
struct SampleSequel
{
    enum class Kind {
        Kept,
        Dropped,
        Renegotiated,
        AskedAbout, // a fact
        Spoke       // of a topic, in the 1:1 of that day
    };

    Kind kind = Kind::Kept;
    QDate on;
    QString peer;
    QString text; // of the commitment, fact or topic, whole
    QDate newDue; // of Renegotiated
    QString why;  // of Renegotiated
};

struct SampleRitualTime
{
    QDate on;
    QString file; // of the note about it; empty: none
};

struct SampleRitual
{
    Ritual ritual; // ids null; peers and times empty
    QStringList peers;
    QList<SampleRitualTime> times;
};

// A commitment inside a project: one that a note has filed, or of its own and kept.
struct SampleProjectPart
{
    QString peer;
    QString text; // of the commitment, whole
    // Of its own: keptOn is valid
    CommitmentSide side = CommitmentSide::Mine;
    QDate madeOn;
    QDate due;
    QDate keptOn;
};

struct SampleLearnt
{
    QString peer;
    InsightFacet facet = InsightFacet::Thinking;
    QString text;
};

struct SampleProject
{
    Project project; // ids null; peers empty
    QStringList peers;
    QList<SampleProjectPart> parts;
    QList<SampleLearnt> learnt; // of a closed one; else what is typed into its debrief so far
};

struct SampleCheckIn
{
    QString peer;
    CheckIn checkIn;  // ids null
    QString practice; // for the 1:1 that followed; a text of the starter practices, or empty
};

// Whom a question went to, by name.
struct SampleAsked
{
    QString who; // a peer or, with the way Circle, a circle
    QDate on;
    AskWay way = AskWay::Message;
    QDate agenda; // the planned 1:1 on whose agenda it waits; null: none
    QDate thankedOn;
};

struct SampleReply
{
    QString peer;
    AskReply reply; // ids null
};

struct SampleThread
{
    QString peer; // empty: one's own
    QString text;
};

struct SampleAsk
{
    Ask ask;            // ids null; recipients, replies and threads empty
    bool noted = false; // a note has filed it
    QDate draftedOn;    // else it was begun on that day
    QList<SampleAsked> asked;
    QList<SampleReply> replies;
    QList<SampleThread> threads;
};

struct SampleTakeaway
{
    QString peer; // empty: somebody else's, or the round's
    QString text;
    QStringList tags;
};

struct SampleSession
{
    CircleSession session; // ids null; date, state, topic and sheet, and when its term meets
    QString host;          // empty: me, somebody else, or nobody yet
    QStringList attended;
    QList<SampleTakeaway> takeaways;
};

struct SampleCircleTerm
{
    Term term;                     // ids null
    QList<SampleSession> sessions; // every one that the rhythm gives, by day
};

struct SampleWish
{
    QString text;
    QStringList wantedBy;
};

struct SampleCircle
{
    Circle circle; // ids null; members empty
    QStringList members;
    QList<SampleWish> topics;      // that wait
    QList<SampleCircleTerm> terms; // oldest first
};

struct SampleJournal
{
    Me me;
    QList<AwayWeek> awayWeeks;
    QList<SamplePeer> peers;
    QList<SampleSeries> series;
    QList<SampleStaffMeeting> staffMeetings; // oldest first
    QList<SampleNote> notes;                 // oldest first
    QList<SampleSequel> sequels;             // oldest first
    QList<SampleRitual> rituals;
    QList<SampleProject> projects; // by their places
    QList<SampleCheckIn> checkIns; // each peer's oldest first
    QList<SampleAsk> asks;
    QList<SampleCircle> circles;
};

} // namespace lanai
