// Paragraphs into lines of one width. QTextLayout, the engine under QTextDocument, used directly: a document's tables
// split a row across pages and part a label from its first row, and cost half as much again (measured).
#pragma once
#include "ui/sheet/papertheme.h"
#include "ui/sheet/sheetdocument.h"
#include <QTextLayout>
#include <array>
#include <memory>

namespace lanai {

// Everything is laid out in dots, so that a line breaks at the same word on every screen and printer.
inline constexpr int dotsPerInch = 1200;
inline constexpr double dotsPerPoint = dotsPerInch / 72.0;

enum class TypeSize { Title, Body, Label, Small };

struct SetParagraph
{
    std::unique_ptr<QTextLayout> layout;
    TypeSize size = TypeSize::Body;

    [[nodiscard]] int lines() const { return layout->lineCount(); }
    [[nodiscard]] double naturalWidth() const; // dots; of the widest line
};

class TypeSetter
{
public:
    TypeSetter(const PaperTheme &theme, const QLocale &locale);

    // Wrapped at `width` dots: between words, inside a word that is longer than the line. `alignment`: as in a language
    // that runs from left to right; the others are mirrored.
    [[nodiscard]] SetParagraph set(const SheetParagraph &paragraph, TypeSize size, double width,
                                   Qt::Alignment alignment = Qt::AlignLeft) const;

    [[nodiscard]] double lineHeight(TypeSize size) const; // dots
    // From the top of a line's place to its baseline; the same for every line of a size, whatever fonts it falls back
    // to.
    [[nodiscard]] double baseline(TypeSize size) const;

private:
    struct Face
    {
        QFont font;
        double line = 0;     // dots
        double baseline = 0; // dots
    };
    [[nodiscard]] Face face(double points, double line, QFont::Weight weight, double tracking = 0) const;
    [[nodiscard]] const Face &faceOf(TypeSize size) const { return m_faces.at(static_cast<std::size_t>(size)); }
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const SheetParagraph &paragraph, const QFont &base) const;

    const PaperTheme &m_theme;
    QTextOption m_option;
    std::array<Face, 4> m_faces; // by TypeSize
};

} // namespace lanai
