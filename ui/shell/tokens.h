// What the theme has a value for. Names are those of resources/theme; a test holds both lists against each other.
#pragma once
#include "core/domain/enumtext.h"

namespace lanai {

enum class Colour {
    Window,     // page background
    Surface,    // cards, fields, editor
    Sunken,     // sidebar, board columns, paper desk
    Hover,      // hovered row, neutral chip, icon tile
    Ink,        // text
    Muted,      // secondary text; on hover, accent-soft, kept-bg, overdue-bg and mark use Ink
    Line,       // hairlines
    LineStrong, // control borders
    Accent,     // primary, selection, held dots
    OnAccent,
    AccentSoft, // selected row, term bar fill
    Due,        // due within seven days, term ending
    DueBg,
    Overdue, // past due, ends today
    OverdueBg,
    Kept, // kept, previewed, in favour
    KeptBg,
    Mark, // search highlight
    Heat1,
    Heat2,
    Heat3,
    Heat4,
    Heat5,
    Trend2, // the second and third line of a chart; the first is accent
    Trend3,
    Scrim // behind the palette
};

template<>
struct EnumWords<Colour>
{
    static constexpr std::array words{EnumWord<Colour>{Colour::Window, QLatin1StringView("window")},
                                      EnumWord<Colour>{Colour::Surface, QLatin1StringView("surface")},
                                      EnumWord<Colour>{Colour::Sunken, QLatin1StringView("sunken")},
                                      EnumWord<Colour>{Colour::Hover, QLatin1StringView("hover")},
                                      EnumWord<Colour>{Colour::Ink, QLatin1StringView("ink")},
                                      EnumWord<Colour>{Colour::Muted, QLatin1StringView("muted")},
                                      EnumWord<Colour>{Colour::Line, QLatin1StringView("line")},
                                      EnumWord<Colour>{Colour::LineStrong, QLatin1StringView("line-strong")},
                                      EnumWord<Colour>{Colour::Accent, QLatin1StringView("accent")},
                                      EnumWord<Colour>{Colour::OnAccent, QLatin1StringView("on-accent")},
                                      EnumWord<Colour>{Colour::AccentSoft, QLatin1StringView("accent-soft")},
                                      EnumWord<Colour>{Colour::Due, QLatin1StringView("due")},
                                      EnumWord<Colour>{Colour::DueBg, QLatin1StringView("due-bg")},
                                      EnumWord<Colour>{Colour::Overdue, QLatin1StringView("overdue")},
                                      EnumWord<Colour>{Colour::OverdueBg, QLatin1StringView("overdue-bg")},
                                      EnumWord<Colour>{Colour::Kept, QLatin1StringView("kept")},
                                      EnumWord<Colour>{Colour::KeptBg, QLatin1StringView("kept-bg")},
                                      EnumWord<Colour>{Colour::Mark, QLatin1StringView("mark")},
                                      EnumWord<Colour>{Colour::Heat1, QLatin1StringView("heat-1")},
                                      EnumWord<Colour>{Colour::Heat2, QLatin1StringView("heat-2")},
                                      EnumWord<Colour>{Colour::Heat3, QLatin1StringView("heat-3")},
                                      EnumWord<Colour>{Colour::Heat4, QLatin1StringView("heat-4")},
                                      EnumWord<Colour>{Colour::Heat5, QLatin1StringView("heat-5")},
                                      EnumWord<Colour>{Colour::Trend2, QLatin1StringView("trend-2")},
                                      EnumWord<Colour>{Colour::Trend3, QLatin1StringView("trend-3")},
                                      EnumWord<Colour>{Colour::Scrim, QLatin1StringView("scrim")}};
};

// Type: size, line height, weight. screens/README, "Type".
enum class Type {
    Welcome,
    Title,
    Question,
    Section,
    Find, // what one types into the palette
    Base,
    BaseMedium,
    BaseStrong,
    Small,
    SmallMedium,
    SmallStrong,
    Caption,
    CaptionMedium,
    CaptionStrong,
    Editor,
    EditorStrong,
    EditorHeading
};

template<>
struct EnumWords<Type>
{
    static constexpr std::array words{EnumWord<Type>{Type::Welcome, QLatin1StringView("welcome")},
                                      EnumWord<Type>{Type::Title, QLatin1StringView("title")},
                                      EnumWord<Type>{Type::Question, QLatin1StringView("question")},
                                      EnumWord<Type>{Type::Section, QLatin1StringView("section")},
                                      EnumWord<Type>{Type::Find, QLatin1StringView("find")},
                                      EnumWord<Type>{Type::Base, QLatin1StringView("base")},
                                      EnumWord<Type>{Type::BaseMedium, QLatin1StringView("base-medium")},
                                      EnumWord<Type>{Type::BaseStrong, QLatin1StringView("base-strong")},
                                      EnumWord<Type>{Type::Small, QLatin1StringView("small")},
                                      EnumWord<Type>{Type::SmallMedium, QLatin1StringView("small-medium")},
                                      EnumWord<Type>{Type::SmallStrong, QLatin1StringView("small-strong")},
                                      EnumWord<Type>{Type::Caption, QLatin1StringView("caption")},
                                      EnumWord<Type>{Type::CaptionMedium, QLatin1StringView("caption-medium")},
                                      EnumWord<Type>{Type::CaptionStrong, QLatin1StringView("caption-strong")},
                                      EnumWord<Type>{Type::Editor, QLatin1StringView("editor")},
                                      EnumWord<Type>{Type::EditorStrong, QLatin1StringView("editor-strong")},
                                      EnumWord<Type>{Type::EditorHeading, QLatin1StringView("editor-heading")}};
};

enum class Scheme { System, Light, Dark, Contrast };

template<>
struct EnumWords<Scheme>
{
    static constexpr std::array words{EnumWord<Scheme>{Scheme::System, QLatin1StringView("system")},
                                      EnumWord<Scheme>{Scheme::Light, QLatin1StringView("light")},
                                      EnumWord<Scheme>{Scheme::Dark, QLatin1StringView("dark")},
                                      EnumWord<Scheme>{Scheme::Contrast, QLatin1StringView("contrast")}};
};

} // namespace lanai
