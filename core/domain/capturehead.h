// What stands between a mark and the first colon: whom a line is for, and until when.
#pragma once
#include "core/domain/capture.h"
#include "core/domain/duedate.h"
#include "core/domain/notenames.h"

namespace lanai {

struct CaptureHead
{
    bool isRead = false; // it says whom, though a name may be ambiguous; otherwise it is text
    CommitmentSide side = CommitmentSide::Theirs;
    QList<TextRange> nameRanges;
    QList<Id> people; // each once; empty for `me` alone: with the note's peer
    TextRange dateRange;
    QDate due;
    bool dueDoubtful = false;
    QList<CaptureProblem> problems; // why it isn't read, or what in it isn't
};

// Edges, Heads. All ranges are positions in the note.
class HeadReader
{
public:
    // `names` and `dates` must outlive the reader.
    HeadReader(const NoteNames &names, const DateReader &dates, QDate noteDate)
        : m_names(names)
        , m_dates(dates)
        , m_noteDate(noteDate)
    {
    }

    // `me`, `me to Priya`, `Dana`, `Dana & Priya`, `Dana to me`, each with or without a date: `by Fri`, `Fri`.
    [[nodiscard]] CaptureHead readCommitment(QStringView note, TextRange head) const;

    // `Priya`, `Dana & Priya`. Without a date: what else stands there is text.
    [[nodiscard]] CaptureHead readNames(QStringView note, TextRange head) const;

private:
    using Match = PeopleByName::Match;
    struct Words // of a head; split at blanks
    {
        QStringView note;
        QList<TextRange> ranges;
        QList<DateReader::WordRole> roles;

        [[nodiscard]] QStringView at(qsizetype i) const { return ranges.at(i).in(note); }
        [[nodiscard]] TextRange range(qsizetype from, qsizetype to) const;
    };

    [[nodiscard]] Words wordsOf(QStringView note, TextRange head) const;
    [[nodiscard]] CaptureHead recipients(const Words &words, qsizetype end, Match match) const;
    [[nodiscard]] CaptureHead names(QStringView note, TextRange range, Match match) const;
    [[nodiscard]] CaptureHead withBy(const Words &words, qsizetype by) const;
    [[nodiscard]] CaptureHead withoutBy(const Words &words) const;
    [[nodiscard]] CaptureHead withDate(CaptureHead head, QStringView note, TextRange date) const;
    [[nodiscard]] CaptureHead notRead(const Words &words, qsizetype namesEnd) const;
    [[nodiscard]] Match matchFor(const Words &words, qsizetype end) const;

    const NoteNames &m_names;
    const DateReader &m_dates;
    QDate m_noteDate;
};

} // namespace lanai
