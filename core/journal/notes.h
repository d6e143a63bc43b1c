// Writing notes: what a note says is filed with it, in one command. Capture marks, domain.md.
#pragma once
#include "core/domain/capture.h"
#include "core/domain/entry.h"
#include "core/domain/meeting.h"
#include "core/domain/result.h"
#include "core/domain/staffmeeting.h"

namespace lanai {

class Filing;
struct FiledLine;
class Session;
struct Stamp;

// When to meet next, on the clocks of the meeting's own zone.
struct NextMeeting
{
    QDate date;
    QTime time;

    friend bool operator==(const NextMeeting &, const NextMeeting &) = default;
};

// A note as it is typed, before it is saved.
struct NoteDraft
{
    QDate date; // null: today
    QString body;
    QList<Id> peers;               // in order; empty: about nobody yet
    std::optional<EntryKind> kind; // none: a 1:1 when one is planned that day, else a conversation, else a note
    Privacy privacy = Privacy::Private;
    QStringList tags;

    // Of the 1:1 that the note is about. Only with exactly one peer.
    Id meetingId;             // null: the one planned that day, or a new one ad hoc when kind is 1:1
    std::optional<int> worth; // 1–5; 0: not said; none: as it is
    int minutes = 0;          // 0: as planned
    std::optional<MeetingMode> mode;
    std::optional<QString> outcome;  // empty: taken off; none: as it is
    std::optional<QString> remember; // likewise
    IntentionResult intentionResult = IntentionResult::Unsaid;
    std::optional<bool> mostlyStatus; // it was spent on status; none: as it is
    QTime startedAt;                  // on the clocks of its zone; null: as planned
    QList<Id> done;                   // agenda items that were talked about; the others are carried over
    QList<Preview> previews;          // reactions given in it: item, reaction and words; the rest is filled in
    std::optional<NextMeeting> next;  // the next 1:1 is moved there, or planned; none: it stays as it is

    QString draftPlace; // the draft that goes when this is saved, see Drafts; empty: none
};

// A thing that a line of a note filed.
struct FiledThing
{
    CaptureKind kind = CaptureKind::Fact;
    Id id;
    int line = 0;                               // of the note, from 0
    Id peerId;                                  // null for an ask
    CommitmentSide side = CommitmentSide::Mine; // of a commitment
    QString text;
    QDate date; // due day, or of the meeting an agenda item joined; null: none
    bool doubtful = false;
};

// A thing that a changed or removed line had filed, and that was changed elsewhere since: it stays as it is.
struct KeptThing
{
    CaptureKind kind = CaptureKind::Fact;
    Id id;
    QString text;
};

struct Filed
{
    Id entryId;
    QList<FiledThing> things;  // everything the note files now, in order of its lines
    QList<CaptureMark> doubts; // lines with something to settle
    QList<Mention> unclear;    // each `@name` that may be several people: it names nobody yet
    QList<KeptThing> kept;
    Id meetingId; // the 1:1 that was held; null: none
};

class Notes
{
public:
    explicit Notes(Session &session)
        : m_session(session)
    {
    }

    // What saving would file; changes nothing.
    [[nodiscard]] Result<CaptureNote> capture(const NoteDraft &draft) const;

    // Everything but its text, to be asked before anybody writes one: OutOfRange (worth), NotFound (a peer), DayAhead,
    // OnlyForOneOnOnes.
    [[nodiscard]] Result<void> checkAllButText(const NoteDraft &draft) const;

    // Saves a note and files what its marks say. EmptyNote, NoteTooLong, and as checkAllButText().
    [[nodiscard]] Result<Filed> log(const NoteDraft &draft);

    // Changes a saved note. Lines keep their identity by difference: a line is read again only when its text changed,
    // nothing is filed twice, and a thing that was changed elsewhere is kept and reported.
    [[nodiscard]] Result<Filed> edit(const Id &entry, const NoteDraft &draft);

    // Into the trash, with what only this note has filed.
    [[nodiscard]] Result<QList<KeptThing>> remove(const Id &entry);

    [[nodiscard]] Result<Entry> entry(const Id &id) const;
    [[nodiscard]] Result<QList<FiledThing>> filedBy(const Id &entry) const;

    // Rule 11: a contact ends the snoozes of those whose note it is. Part of the command that writes it.
    [[nodiscard]] Result<void> endSnoozes(const Entry &entry, const Stamp &stamp);

private:
    [[nodiscard]] Result<void> checkPeople(const NoteDraft &draft) const;
    [[nodiscard]] Result<void> check(const NoteDraft &draft) const;
    [[nodiscard]] Result<void> checkEdit(const Entry &before, const NoteDraft &draft) const;
    [[nodiscard]] Result<EntryKind> kindOf(const NoteDraft &draft) const;
    // The 1:1 the note is about; a null id when there is none yet.
    [[nodiscard]] Result<Meeting> meetingFor(const NoteDraft &draft) const;
    [[nodiscard]] Result<Id> holdMeeting(const NoteDraft &draft, const Stamp &stamp);
    // What the draft says of the 1:1 that the note is about already.
    [[nodiscard]] Result<void> changeMeeting(const Id &meeting, const NoteDraft &draft, const Stamp &stamp);
    // Follows the note's lines from `before` to `body`.
    [[nodiscard]] Result<void> refile(const Entry &before, const QString &body, const CaptureNote &read,
                                      const QList<FiledLine> &lines, Filing &filing) const;
    [[nodiscard]] Result<Filed> report(const Entry &entry, const CaptureNote &read, const Filing &filing) const;

    Session &m_session;
};

} // namespace lanai
