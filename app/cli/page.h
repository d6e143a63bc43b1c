// What a command has to say to a person: headings, lines and tables, laid out for the surface they land on.
#pragma once
#include <QList>
#include <QString>

namespace lanai {

// Why a piece of text looks as it does. Never the only carrier of a meaning: plain output says it in words too.
enum class Tone { Plain, Strong, Quiet, Due, Overdue };

// Where a page lands.
struct Surface
{
    int columns = 0;     // 0: no edge, nothing is wrapped
    bool styled = false; // may carry colours
};

struct Cell
{
    Cell() = default;
    Cell(QString cellText, Tone cellTone = Tone::Plain)
        : text(std::move(cellText))
        , tone(cellTone)
    {
    }

    QString text;
    Tone tone = Tone::Plain;
};

using Row = QList<Cell>;

class Page
{
public:
    // Bold, with an empty line before it unless it comes first. `quiet` stands behind it.
    void heading(const QString &text, const QString &quiet = {});
    void line(const QString &text, Tone tone = Tone::Plain);
    // Text with its own line breaks, indented like a table.
    void block(const QString &text);
    // Columns under one another; the last one takes the room that is left and is wrapped within it.
    void table(const QList<Row> &rows);
    void space();

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    // Ends with a line break unless the page is empty.
    [[nodiscard]] QString laidOut(const Surface &surface) const;

private:
    struct Part
    {
        enum class Kind { Heading, Line, Block, Table, Space };
        Kind kind = Kind::Line;
        QList<Row> rows; // one cell for a line
    };

    QList<Part> m_parts;
};

} // namespace lanai
