// One row of the palette or of the search page, made for painting.
#pragma once
#include "core/domain/searchsnippet.h"
#include "core/journal/today.h"
#include "ui/shell/place.h"

namespace lanai {

struct ShownRow
{
    enum class Does { Nothing, Opens, Acts }; // Nothing: a heading

    Does does = Does::Nothing;
    QString title;
    QString aside;    // quietly behind the title
    MarkedText line;  // below; empty: the row has one line
    QString icon;     // empty: the avatar of `person`
    PersonRef person; // null id: nobody in particular
    QString keys;     // as the platform writes them
    Place place;      // where it leads
    QString action;   // or which action it triggers
};

inline constexpr int shownRowRole = Qt::UserRole + 1;

} // namespace lanai

Q_DECLARE_METATYPE(lanai::ShownRow)
