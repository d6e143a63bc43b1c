// What went wrong, as a code and its details. Core never makes sentences: ui/shell/errortext turns these into
// translated words that say what, why and what to do.
#pragma once
#include <QStringList>

namespace lanai {

enum class ErrorCode {
    // The journal file
    FileNotFound,    // args: path
    FileExists,      // args: path
    NotAJournal,     // args: path
    WrongPassphrase, // args: path
    DamagedFile,     // args: path, what was found
    NewerFile,       // args: path, the file's version, ours
    ReadOnly,        // args: path
    CannotRead,      // args: path, the system's reason
    CannotWrite,     // args: path, the system's reason
    DiskFull,        // args: path
    Busy,            // args: path; another program holds the journal
    NoEncryption,    // the SQLite in use cannot encrypt; nothing was written
    PragmaRefused,   // args: pragma, wanted, got
    MigrationFailed, // args: version, reason
    Storage,         // args: the database's own words
    EmptyPassphrase, // a journal without one would not be encrypted
    NoKeychain,      // args: the system's reason, may be empty; this machine's keychain can't be asked
    KeychainSilent,  // it didn't answer in time
    KeychainDenied,  // the person, or the system, said no
    KeychainEmpty,   // no journal's key like this one is remembered
    KeychainWrong,   // what is remembered doesn't open it
    Constraint,      // args: the database's own words; a rule of the tables refused the row
    // Words a person typed
    EmptyName,
    NameTaken,     // args: name
    UnknownName,   // args: name, then the names there are
    AmbiguousName, // args: name, then the candidates
    EmptyNote,
    NoteTooLong,     // args: bytes, limit in bytes
    InvalidUtf8,     // args: byte offset
    EmptyText,       // args: which field
    UnreadableDate,  // args: words
    UnreadableTime,  // args: words
    UnknownTimeZone, // args: words
    UnknownValue,    // args: what it is for, words, then the values there are
    OutOfRange,      // args: what, given, lowest, highest
    EmptyQuery,
    BadQuery, // args: words, why
    // Rules
    TermTooLong,            // args: first day, asked last day, latest last day (ISO dates). Rule 1
    TermEndsBeforeItBegins, // args: first day, last day
    TermOpenAlready,        // args: peer, last day. Rule 1: at most one open term
    NoOpenSeries,           // args: peer
    NothingToDecide,        // args: peer
    DecisionTooLate,        // args: peer, day
    MeetingNotFound,        // args: peer, day
    MeetingNotPlanned,      // args: peer, day, its state
    MeetingAhead,           // args: peer, day; it can't have been held yet
    DayAhead,               // args: the day given, today; what is said to have happened did so by today
    DuePassed,              // args: the new due day, today
    OnlyForOneOnOnes,       // args: what was said (worth, outcome, remember); only a 1:1 with one person has it
    RenegotiatedTooLate,    // args: due day. Rule: on or before the due day
    CommitmentClosed,       // args: text
    StaffMeetingExists,     // args: day
    StaffMeetingNotFound,   // args: day; none when any would do
    StaffMeetingNotMade,    // args: day; its rhythm will make it, and has not yet
    StaffItemNotFound,      // args: words, then the items there are
    NotFound,               // args: id
    ChangedElsewhere,       // args: what
    NothingToUndo,
    TouchedLater, // args: what; a later command changed the same rows
    NothingToPrint,
    NotACalendar,           // args: path
    CalendarTooLarge,       // args: path, bytes, limit in bytes
    PictureTooLarge,        // args: bytes, limit in bytes
    PauseEndsTooEarly,      // args: the day given, today; the first has to lie after the second. Rule 1
    AwayEndsBeforeItBegins, // args: first day, last day
    AwayBeginsAlready,      // args: first day; another away stretch has the same
    AwayNotFound,           // args: first day
    LateAmongThem,          // args: how many are past their due day, the first one's text; of several. Rule 9
    ProjectNeedsPeer,       // args: title. Rule 10
    ProjectDueBeforeStart,  // args: due day, start. Rule 10
    ProjectPhaseSkipped,    // args: title, then the phases it has not been through. Rule 10
    ProjectEnded,           // args: title; closed or abandoned, it stays as it is
    ProjectNotDelivered,    // args: title; too early for its debrief
    EmptyDebrief,           // args: title
    RecoveryKeyIncomplete,  // args: digits typed, digits there should be
    RecoveryKeyMistyped,    // args: the line, from 1, that doesn't agree with its check
    CopyDiffers,         // args: path; a copy that was made doesn't hold what it was made of, and nothing was replaced
    SamePassphrase,      // the new one is the one there is
    InboxForeign,        // args: path; the inbox there is sealed to another journal, or is no inbox
    InboxMissing,        // args: path; the journal was not opened yet since notes can be taken while it is locked
    AskToNobody,         // args: question
    AskRecipientReplied, // args: who; what was answered was asked
    AskClosed,           // args: question
    AskNotClosed,        // args: question
    AskNotAnswered,      // args: question; nobody has replied, and nothing is woven
    SameWording,         // args: question
    NothingToWeave,      // args: question; nobody has replied
    CircleNeedsMember,   // args: name
    CircleEnded,         // args: name
    CircleSessionNotPlanned, // args: name, day, its state
    CircleSessionNotFound,   // args: name, day
    TakeawayBecameAlready,   // args: text
    CircleSealed,            // args: name; nothing of it leaves. Rule 13
    AskSealed,               // its words stay among what is sealed, not even in a detail. Rule 13
    Cancelled,
    Usage, // args: a whole sentence; only the command line knows how it is used
};

// For going over every code. A new last one takes this place; a test notices when it doesn't.
inline constexpr ErrorCode lastErrorCode = ErrorCode::Usage;

struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QStringList args; // meaning per code, see above; never translated here

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace lanai
