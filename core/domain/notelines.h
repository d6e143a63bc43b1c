// A note line by line, as far as Markdown matters for capture marks: what is code, what is quoted mail, and where the
// text of a line begins.
#pragma once
#include "core/domain/capture.h"
#include <optional>

namespace lanai {

struct NoteLine
{
    enum class Kind {
        Blank,
        Text,
        Code,  // fenced (also by a fence that is never closed) or indented
        Fence, // the line that opens or closes fenced code
        Quote  // begins with a single `>`, or with three or more
    };
    int number = 0;  // from 0
    TextRange range; // without the line's end: CR, LF or CRLF
    Kind kind = Kind::Blank;
    qsizetype body = 0;              // where the text begins, after blanks, bullets, numbers and tick boxes
    std::optional<CaptureKind> mark; // of the mark that stands at `body`, in text only

    [[nodiscard]] TextRange bodyRange() const { return TextRange::between(body, range.end()); }
};

// Walks through a note once, from the first line to the last. Linear in the note.
class NoteLines
{
public:
    explicit NoteLines(QStringView note)
        : m_note(note)
    {
    }

    // The next line; nothing after the last one. An empty note has one blank line.
    [[nodiscard]] std::optional<NoteLine> next();

private:
    // Where a line is being read: its place in the text and, as tabs count up to four, its column.
    struct Place
    {
        qsizetype at = 0;
        qsizetype column = 0;
    };
    struct Fence
    {
        QChar sign;
        qsizetype length = 0; // 0: none is open
        qsizetype column = 0; // where the text of its list item begins
    };

    [[nodiscard]] TextRange takeLine();
    [[nodiscard]] Place afterBlanks(Place place, qsizetype end) const;
    [[nodiscard]] std::optional<Place> afterBullet(Place place, qsizetype end) const;
    [[nodiscard]] Fence fenceAt(Place place, qsizetype end) const;
    [[nodiscard]] bool closesFence(Place place, qsizetype end) const;
    [[nodiscard]] bool beginsBlock(Place place, qsizetype end) const;
    [[nodiscard]] qsizetype itemColumn() const { return m_items.isEmpty() ? 0 : m_items.last(); }
    void leaveItemsBeyond(qsizetype column);
    [[nodiscard]] NoteLine::Kind kindOf(Place place, qsizetype end);
    [[nodiscard]] NoteLine::Kind blockKind(Place place, qsizetype end);

    QStringView m_note;
    qsizetype m_next = 0;
    int m_number = 0;
    QList<qsizetype> m_items; // columns at which the texts of the open list items begin, outermost first
    Fence m_fence;
    bool m_paragraph = false; // the line before was running text, which an indented line carries on
};

// The first line that says something, without heading, bullet, quote and capture marks; empty when none does.
[[nodiscard]] QString firstLine(QStringView note);

} // namespace lanai
