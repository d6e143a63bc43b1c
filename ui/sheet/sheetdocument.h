// A prep sheet as blocks of words, before anybody decides what a page, a tag or an asterisk looks like. Composers make
// it, the renderers (Markdown, HTML, pages) read it. All text is plain text: nothing in it is ever parsed as markup.
#pragma once
#include "core/domain/id.h"
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace lanai {

enum class RunStyle {
    Plain,
    Strong, // names and titles
    Muted,  // what one may skip
    Alert   // late. Never without a word that says so
};

// A stretch of one line in one style.
struct SheetRun
{
    QString text;
    RunStyle style = RunStyle::Plain;

    friend bool operator==(const SheetRun &, const SheetRun &) = default;
};

// Wraps, but never holds a line break.
using SheetParagraph = QList<SheetRun>;

using SheetCell = QList<SheetParagraph>;

struct SheetRow
{
    QList<SheetCell> cells; // as many as its section has columns

    // An attendee of whom there is nothing to say: goes when room is short.
    bool expendable = false;

    // What it is about, so that a click on the page finds it: a staff item, an attendee. Null: nothing to find.
    Id about{};

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

enum class ColumnWidth {
    Number, // a position: narrow, muted
    Label,  // as wide as its widest cell, from `least` to `share` of the page
    Body    // what the others leave over, `share` of it relative to the other bodies
};

struct SheetColumn
{
    ColumnWidth width = ColumnWidth::Body;
    double share = 1.0;
    double least = 0.0; // of the page: makes labels of different sections begin their bodies at one edge

    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;
};

struct SheetSection
{
    QString label;
    QList<SheetColumn> columns;
    QList<SheetRow> rows;

    // Takes the place of the expendable rows when they go, so that nobody's name is lost.
    std::optional<SheetRow> instead;

    friend bool operator==(const SheetSection &, const SheetSection &) = default;
};

// What begins on a page of its own: the staff meeting, or one 1:1 of a day.
struct SheetPart
{
    QString title;
    QStringList subtitles;
    QStringList aside; // right-hand lines of the header
    QList<SheetSection> sections;

    friend bool operator==(const SheetPart &, const SheetPart &) = default;
};

struct SheetDocument
{
    QString title; // of the file's metadata
    QLocale locale;
    QList<SheetPart> parts;
    QString footerLeft; // what was left out and what was turned on. Rule 13
    QString footerCentre;
    QString pageOf; // "%1 of %2"

    // Without rows there is nothing to print.
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(parts.cbegin(), parts.cend(), [](const SheetPart &part) { return part.sections.isEmpty(); });
    }

    friend bool operator==(const SheetDocument &, const SheetDocument &) = default;
};

} // namespace lanai
