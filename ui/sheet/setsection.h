// One section of a prep sheet with its rows set into columns, ready to be put onto pages.
#pragma once
#include "ui/sheet/typesetter.h"
#include <vector>

namespace lanai {

struct SetCell
{
    double x = 0;     // dots from the left edge of the text
    double width = 0; // dots
    std::vector<SetParagraph> paragraphs;

    [[nodiscard]] int lines() const;
};

struct SetRow
{
    std::vector<SetCell> cells;
    bool expendable = false;
    Id about{}; // see SheetRow

    [[nodiscard]] int lines() const; // of its tallest cell
};

struct SetSection
{
    SetParagraph label;
    std::vector<SetRow> rows;
    std::optional<SetRow> instead; // of all expendable rows
};

// `width`: of the text on the page, in dots.
[[nodiscard]] SetSection setSection(const SheetSection &section, const TypeSetter &setter, const PaperTheme &theme,
                                    const QLocale &locale, double width);

} // namespace lanai
