#include "ui/sheet/setpart.h"

namespace lanai {
namespace {

constexpr double widestAside = 0.45; // of the page

} // namespace

SetPart setPart(const SheetPart &part, const TypeSetter &setter, const PaperTheme &theme, const QLocale &locale,
                double width)
{
    SetPart result;
    double aside = 0;
    for (const QString &line : part.aside) {
        // Set at its own width, then moved to the right edge: long names wrap, short ones leave the title its room.
        SetParagraph set = setter.set({{line, RunStyle::Muted}}, TypeSize::Body, width * widestAside, Qt::AlignRight);
        aside = std::max(aside, set.naturalWidth());
        result.aside.push_back(std::move(set));
    }
    const double left = width - aside - 2 * theme.columnGap * dotsPerPoint;
    result.title = setter.set({{part.title, RunStyle::Plain}}, TypeSize::Title, left);
    for (const QString &line : part.subtitles)
        result.subtitles.push_back(setter.set({{line, RunStyle::Muted}}, TypeSize::Body, left));
    const QString last = part.subtitles.isEmpty() ? QString() : part.subtitles.last();
    result.running = setter.set({{part.title + QStringLiteral("   "), RunStyle::Strong}, {last, RunStyle::Muted}},
                                TypeSize::Body, width);
    for (const SheetSection &section : part.sections)
        result.sections.push_back(setSection(section, setter, theme, locale, width));
    return result;
}

} // namespace lanai
