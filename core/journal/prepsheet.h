// What a prep sheet says, as values without a visible sentence: ui/sheet makes the words and the page.
// A section that is turned off, and whatever may not leave (Rule 13), is absent here, not hidden later: `leaving` and
// the lists of a sheet always tell the same story.
#pragma once
#include "core/domain/capture.h"
#include "core/domain/commitment.h"
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/leaving.h"
#include "core/domain/meeting.h"
#include "core/domain/remember.h"
#include "core/domain/staffline.h"
#include "core/domain/staffmeeting.h"
#include "core/domain/topic.h"
#include "core/domain/topicsuggestions.h"
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

namespace lanai {

// The parts of a staff sheet; open asks are off unless asked for.
struct StaffSections
{
    bool items = true;
    bool room = true;
    bool commitments = true;
    bool asks = false;

    friend bool operator==(const StaffSections &, const StaffSections &) = default;
};

// The parts of a 1:1 sheet.
struct OneOnOneSections
{
    bool remember = true;
    bool lastTime = true;
    bool owed = true;
    bool agenda = true;
    bool topics = true;
    bool intention = true;
    bool previews = true;
    bool kindWord = true;

    friend bool operator==(const OneOnOneSections &, const OneOnOneSections &) = default;
};

// What the person chose for one sheet. Rule 13: everything private starts turned off, sealed can't be turned on.
struct SheetOptions
{
    StaffSections staff;
    OneOnOneSections oneOnOne;
    bool includePrivate = false;
    bool includeConflict = false; // words from conflict entries, which private alone doesn't turn on
    bool includeTrust = false;    // 1:1 sheets only; a staff sheet never shows trust
    bool initials = false;        // names become initials, see core/journal/sheetinitials.h

    // Whom the sheet is for, as the rule asks. Outlet::OneOnOneSheet or Outlet::StaffSheet.
    [[nodiscard]] Audience audience(Outlet place) const
    {
        return {place, includePrivate, includeConflict, includeTrust};
    }

    friend bool operator==(const SheetOptions &, const SheetOptions &) = default;
};

// What was chosen for the last sheet, kept in the journal for the next one.
struct SheetChoices
{
    SheetOptions options;
    QString paper; // a word of ui/sheet's Paper; empty: as is usual where the person is

    friend bool operator==(const SheetChoices &, const SheetChoices &) = default;
};

enum class LeavingKind {
    StaffItem,
    Preview,
    RoomLine,
    Commitment,
    Ask,
    Outcome,
    NoteLine,
    AgendaItem,
    Remembered,
    Topic,
    Intention,
    KindWord,
    Trust,
    OneOnOne,      // its time, in a calendar
    CircleSession, // a line of its sheet
    CircleRule,    // its confidentiality
    Takeaway
};

template<>
struct EnumWords<LeavingKind>
{
    static constexpr std::array words{
        EnumWord<LeavingKind>{LeavingKind::StaffItem, QLatin1StringView("staff-item")},
        EnumWord<LeavingKind>{LeavingKind::Preview, QLatin1StringView("preview")},
        EnumWord<LeavingKind>{LeavingKind::RoomLine, QLatin1StringView("room-line")},
        EnumWord<LeavingKind>{LeavingKind::Commitment, QLatin1StringView("commitment")},
        EnumWord<LeavingKind>{LeavingKind::Ask, QLatin1StringView("ask")},
        EnumWord<LeavingKind>{LeavingKind::Outcome, QLatin1StringView("outcome")},
        EnumWord<LeavingKind>{LeavingKind::NoteLine, QLatin1StringView("note-line")},
        EnumWord<LeavingKind>{LeavingKind::AgendaItem, QLatin1StringView("agenda-item")},
        EnumWord<LeavingKind>{LeavingKind::Remembered, QLatin1StringView("remembered")},
        EnumWord<LeavingKind>{LeavingKind::Topic, QLatin1StringView("topic")},
        EnumWord<LeavingKind>{LeavingKind::Intention, QLatin1StringView("intention")},
        EnumWord<LeavingKind>{LeavingKind::KindWord, QLatin1StringView("kind-word")},
        EnumWord<LeavingKind>{LeavingKind::Trust, QLatin1StringView("trust")},
        EnumWord<LeavingKind>{LeavingKind::OneOnOne, QLatin1StringView("one-on-one")},
        EnumWord<LeavingKind>{LeavingKind::CircleSession, QLatin1StringView("circle-session")},
        EnumWord<LeavingKind>{LeavingKind::CircleRule, QLatin1StringView("circle-rule")},
        EnumWord<LeavingKind>{LeavingKind::Takeaway, QLatin1StringView("takeaway")}};
};

// One thing that leaves with the sheet; shown as a list before anything does.
struct LeavingThing
{
    LeavingKind kind = LeavingKind::StaffItem;
    Id id;                              // of the thing
    QString person;                     // whom it is about; empty: nobody in particular
    QString text;                       // exactly as it leaves; may be empty where a name or a reaction is all there is
    std::optional<Reaction> reaction{}; // of a preview; none: not yet previewed

    friend bool operator==(const LeavingThing &, const LeavingThing &) = default;
};

// Who made a sheet, when, and how discreetly: its header's right-hand side and its footer.
struct SheetImprint
{
    QString myName;
    QString myRole;
    QDate preparedOn;
    SheetOptions options;
    int leftOut = 0; // things kept back because of Rule 13; a section turned off isn't counted
    QList<LeavingThing> leaving;

    friend bool operator==(const SheetImprint &, const SheetImprint &) = default;
};

struct SheetPerson
{
    Id peerId;         // null: one who is no peer (the CEO)
    QString name;      // in full
    QString shortName; // in a sentence

    friend bool operator==(const SheetPerson &, const SheetPerson &) = default;
};

// Rule 3: the device's date and time, with the meeting's own zone beside it where they differ.
struct SheetTime
{
    QDate date;
    QTime time;      // may be null: no time said
    QTime zoneTime;  // null where it is the device's own
    QByteArray zone; // IANA; empty where it is the device's own

    friend bool operator==(const SheetTime &, const SheetTime &) = default;
};

// One person whose support an item needs, or who was asked about it beforehand. Rule 6
struct SheetSupport
{
    SheetPerson person;
    bool needed = false;
    std::optional<Reaction> reaction; // none: not yet previewed
    QString words;                    // theirs; may be empty
    bool noSyncBefore = false;        // Rule 6: no 1:1 is left in the window

    [[nodiscard]] bool isMissing() const { return needed && !reaction; }
    friend bool operator==(const SheetSupport &, const SheetSupport &) = default;
};

struct SheetItem
{
    Id id;
    int position = 0; // 1 is first
    QString title;
    ItemSought sought = ItemSought::Decide;
    QString decision; // the decision sought, or what to discuss; may be empty
    QList<SheetSupport> support;

    friend bool operator==(const SheetItem &, const SheetItem &) = default;
};

// One attendee, and the line about them as written; ui/sheet adds what its source says ("2 days late").
struct RoomLine
{
    SheetPerson person;
    StaffLine said;
    Reaction reaction = Reaction::HasConcerns; // of a concern: or Opposes
    Id attendee{};                             // of the staff meeting

    friend bool operator==(const RoomLine &, const RoomLine &) = default;
};

struct SheetCommitment
{
    Id id;
    CommitmentSide side = CommitmentSide::Mine;
    SheetPerson peer;
    QString text;
    QDate due;        // null: a working agreement
    int daysLate = 0; // on the day of preparing; 0: not late
    bool dueDoubtful = false;
    QString rule; // of the circle it was said in: its confidentiality; empty: none

    friend bool operator==(const SheetCommitment &, const SheetCommitment &) = default;
};

struct SheetAsk
{
    Id id;
    QString question;
    QList<SheetPerson> people; // whom it went to, or the people of its note; may be empty
    QDate closesOn;            // may be null

    friend bool operator==(const SheetAsk &, const SheetAsk &) = default;
};

// The staff meeting's one page.
struct StaffSheet
{
    Id id; // the staff meeting's
    QString title;
    SheetTime when;
    SheetImprint imprint;
    QList<SheetItem> items;             // by position
    QList<RoomLine> room;               // in the attendees' order
    QList<SheetCommitment> commitments; // overdue, or due by the meeting; by due day
    QList<SheetAsk> asks;

    friend bool operator==(const StaffSheet &, const StaffSheet &) = default;
};

// One line of a note. A line that begins with a capture mark keeps its kind, so that it is shown on a line of its own
// with a sign, and never melts with the next as plain Markdown would.
struct SheetNoteLine
{
    std::optional<CaptureKind> mark;
    CommitmentSide side = CommitmentSide::Mine; // of a commitment
    QString text;                               // as written, without the mark

    friend bool operator==(const SheetNoteLine &, const SheetNoteLine &) = default;
};

struct SheetLastTime
{
    QDate on;                   // of the last 1:1 that may be told of; null: there was none
    QString outcome;            // its outcome; may be empty
    QDate noteOn;               // of the note that `lines` are from: the 1:1's, or of one written since
    QList<SheetNoteLine> lines; // up to three

    friend bool operator==(const SheetLastTime &, const SheetLastTime &) = default;
};

struct SheetAgendaLine
{
    Id id;
    QString text;
    int trustLevel = 0; // 1–5; 0: not shown. Rule 7
    AgendaSource source = AgendaSource::Own;
    bool done = false;

    friend bool operator==(const SheetAgendaLine &, const SheetAgendaLine &) = default;
};

struct SheetIntention
{
    Id practiceId;
    TrustHabit habit = TrustHabit::Listening;
    QString text;

    friend bool operator==(const SheetIntention &, const SheetIntention &) = default;
};

// An item of the coming staff meeting that wants this peer's view. Rule 6
struct SheetPreviewWanted
{
    Id itemId;
    QDate staffDate;
    QString title;
    ItemSought sought = ItemSought::Decide;
    QString decision;

    friend bool operator==(const SheetPreviewWanted &, const SheetPreviewWanted &) = default;
};

// Present when a quarter has passed without a kind word to them.
struct SheetKindWord
{
    Id entryId;         // of the last one; null: there was none
    QDate on;           // its day; null: there was none, or not even the day may leave
    QString words;      // its first sentence; empty where it may not leave. Rule 13
    bool never = false; // they have had none at all

    friend bool operator==(const SheetKindWord &, const SheetKindWord &) = default;
};

// Rule 8: my numbers and theirs apart. Present only when turned on for this sheet. Rule 13
struct SheetTrust
{
    QDate checkedOn; // null: no check-in yet
    int level = 0;   // 1–5; 0: no check-in yet
    int listening = 0;
    int openMindedness = 0;
    int vulnerability = 0;
    QDate theirsOn; // null: not asked yet
    int theirRating = 0;
    QString theirWords;

    friend bool operator==(const SheetTrust &, const SheetTrust &) = default;
};

// One 1:1.
struct OneOnOneSheet
{
    Id meetingId; // null: no meeting is planned
    SheetPerson peer;
    QString role;
    QString organisation;
    SheetTime when; // null date: no meeting is planned
    int minutes = 0;
    int week = 0; // of the term, from 1; 0: ad hoc. Rule 1
    int weeks = 0;
    SheetImprint imprint;
    std::optional<Remembered> remember; // Rule 12
    std::optional<SheetLastTime> lastTime;
    QList<SheetCommitment> owed; // both ways, by due day, working agreements last
    QList<SheetAgendaLine> agenda;
    QList<TopicSuggestion> topics; // Rule 7. Levels are printed only beside `trust`: they would tell it
    std::optional<SheetIntention> intention;
    QList<SheetPreviewWanted> previews;
    std::optional<SheetKindWord> kindWord;
    std::optional<SheetTrust> trust;
};

// *The day's preps*: all of one day's 1:1s in one document.
struct DaySheet
{
    QDate date;
    SheetImprint imprint;        // of all of them together
    QList<OneOnOneSheet> sheets; // by time
};

} // namespace lanai
