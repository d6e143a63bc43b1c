// What begins on a page of its own, set at the page's width: the header and the sections.
#pragma once
#include "ui/sheet/setsection.h"

namespace lanai {

struct SetPart
{
    SetParagraph title;
    std::vector<SetParagraph> subtitles;
    std::vector<SetParagraph> aside; // right-aligned over the whole width
    SetParagraph running;            // on top of the pages that follow: whose sheet this is
    std::vector<SetSection> sections;
};

[[nodiscard]] SetPart setPart(const SheetPart &part, const TypeSetter &setter, const PaperTheme &theme,
                              const QLocale &locale, double width);

} // namespace lanai
