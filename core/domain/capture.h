// What a note says to file: its capture marks, who was there, who is spoken of, and what could not be read.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include "core/domain/recurringdate.h"
#include "core/domain/textrange.h"
#include <QDate>
#include <QList>
#include <QString>

namespace lanai {

enum class CaptureKind {
    Commitment, // >>
    Fact,       // ++
    Ask,        // ??
    Insight,    // !!
    AgendaItem  // ->
};

template<>
struct EnumWords<CaptureKind>
{
    static constexpr std::array words{EnumWord<CaptureKind>{CaptureKind::Commitment, QLatin1StringView("commitment")},
                                      EnumWord<CaptureKind>{CaptureKind::Fact, QLatin1StringView("fact")},
                                      EnumWord<CaptureKind>{CaptureKind::Ask, QLatin1StringView("ask")},
                                      EnumWord<CaptureKind>{CaptureKind::Insight, QLatin1StringView("insight")},
                                      EnumWord<CaptureKind>{CaptureKind::AgendaItem, QLatin1StringView("agenda-item")}};
};

// Why a line isn't filed, or isn't filed quite as it stands. Nothing is guessed silently.
enum class CaptureReason {
    // These file nothing.
    NoText,           // a mark with no text
    NoColon,          // `>>` with a recipient and no colon after it. words: what stands there
    HeadNotRead,      // `>>` without a valid recipient before the first colon. words: what stands there
    UnknownName,      // words: the name
    AmbiguousName,    // words: the name; candidates
    NobodyToFileWith, // no name after the mark, in a note about nobody
    // These are filed, and shown.
    UnreadableDate,  // without a date. words: what was not read
    DoubtfulDate,    // with the date. words: what it was read from
    FirstPeerAssumed // no name after the mark, in a note with several peers
};

template<>
struct EnumWords<CaptureReason>
{
    static constexpr std::array words{
        EnumWord<CaptureReason>{CaptureReason::NoText, QLatin1StringView("no-text")},
        EnumWord<CaptureReason>{CaptureReason::NoColon, QLatin1StringView("no-colon")},
        EnumWord<CaptureReason>{CaptureReason::HeadNotRead, QLatin1StringView("head-not-read")},
        EnumWord<CaptureReason>{CaptureReason::UnknownName, QLatin1StringView("unknown-name")},
        EnumWord<CaptureReason>{CaptureReason::AmbiguousName, QLatin1StringView("ambiguous-name")},
        EnumWord<CaptureReason>{CaptureReason::NobodyToFileWith, QLatin1StringView("nobody-to-file-with")},
        EnumWord<CaptureReason>{CaptureReason::UnreadableDate, QLatin1StringView("unreadable-date")},
        EnumWord<CaptureReason>{CaptureReason::DoubtfulDate, QLatin1StringView("doubtful-date")},
        EnumWord<CaptureReason>{CaptureReason::FirstPeerAssumed, QLatin1StringView("first-peer-assumed")}};
};

[[nodiscard]] constexpr bool filesNothing(CaptureReason reason)
{
    return reason <= CaptureReason::NobodyToFileWith;
}

struct CaptureProblem
{
    CaptureReason reason = CaptureReason::NoText;
    QString words;        // as typed; may be empty
    TextRange range;      // of `words` in the note, else of the mark
    QList<Id> candidates; // of an ambiguous name

    friend bool operator==(const CaptureProblem &, const CaptureProblem &) = default;
};

// One line that begins with a mark, whether it files something or not. All ranges are positions in the note.
struct CaptureMark
{
    CaptureKind kind = CaptureKind::Fact;
    CommitmentSide side = CommitmentSide::Mine; // of a commitment
    int line = 0;                               // from 0; CR, LF and CRLF end a line
    QString source;                             // the whole line as typed, without its end
    TextRange lineRange;                        // of `source`
    TextRange markRange;                        // the two signs
    TextRange headRange;                        // what stands before the colon and was read; empty: no head
    QList<TextRange> nameRanges;                // the names in the head, `me` not among them
    TextRange dateRange;                        // the date read: in the head, in a fact in its text
    TextRange textRange;                        // of `text`; empty where the head was not read
    QString text;                               // what is filed: trimmed, without carriage returns
    QList<Id> recipients; // each gets a thing of its own; none for an ask and where nothing is filed
    QDate due;            // of a commitment; null: without a date
    bool dueDoubtful = false;
    RecurringDate comesRound; // of a fact; may be unset
    QList<CaptureProblem> problems;

    // How many things this line files: none, or one for each recipient; an ask is one.
    [[nodiscard]] qsizetype filedCount() const;
};

// An `@name` that names a peer. An unknown one is text and isn't listed.
struct Mention
{
    TextRange range;                       // with the @, without "with"
    EntryRole role = EntryRole::Mentioned; // or Present
    Id peerId;                             // null when the name is ambiguous: settles nothing
    QList<Id> candidates;                  // of an ambiguous name
};

struct CaptureNote
{
    QList<CaptureMark> marks; // in the order of their lines
    QList<Mention> mentions;  // in the order written
    QList<EntryPeer> peers;   // whose note it is (About as given, then Present), then who is spoken of; each once

    // Things that will be filed, of all marks.
    [[nodiscard]] qsizetype filedCount() const;
};

} // namespace lanai
