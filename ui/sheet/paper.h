// The paper and the file a prep sheet goes onto.
#pragma once
#include "core/domain/enumtext.h"
#include <QLocale>
#include <QPageSize>

namespace lanai {

enum class Paper { A4, Letter };

template<>
struct EnumWords<Paper>
{
    static constexpr std::array words{EnumWord<Paper>{Paper::A4, QLatin1StringView("a4")},
                                      EnumWord<Paper>{Paper::Letter, QLatin1StringView("letter")}};
};

[[nodiscard]] inline QPageSize pageSize(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

// What lies in the printers where a locale is spoken.
[[nodiscard]] inline Paper paperOf(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

enum class SheetFormat { Pdf, Html, Markdown };

template<>
struct EnumWords<SheetFormat>
{
    static constexpr std::array words{EnumWord<SheetFormat>{SheetFormat::Pdf, QLatin1StringView("pdf")},
                                      EnumWord<SheetFormat>{SheetFormat::Html, QLatin1StringView("html")},
                                      EnumWord<SheetFormat>{SheetFormat::Markdown, QLatin1StringView("md")}};
};

} // namespace lanai
