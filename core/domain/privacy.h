// Rule 13: how far a thing may travel.
#pragma once
#include "core/domain/enumtext.h"

namespace lanai {

enum class Privacy {
    SheetSafe, // may go on paper
    Private,   // stays in the window unless it is turned on for one sheet
    Sealed,    // leaves only in the encrypted file and the complete archive
};

template<>
struct EnumWords<Privacy>
{
    static constexpr std::array words{EnumWord<Privacy>{Privacy::SheetSafe, QLatin1StringView("sheet-safe")},
                                      EnumWord<Privacy>{Privacy::Private, QLatin1StringView("private")},
                                      EnumWord<Privacy>{Privacy::Sealed, QLatin1StringView("sealed")}};
};

// What is filed from a note is as private as its kind asks, and sealed when the note is.
[[nodiscard]] constexpr Privacy filedPrivacy(Privacy ofItsKind, Privacy ofTheNote)
{
    return ofTheNote == Privacy::Sealed ? Privacy::Sealed : ofItsKind;
}

} // namespace lanai
