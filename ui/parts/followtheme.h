// What depends on the theme is done now, and again when colours or the font's scale change.
#pragma once
#include "ui/shell/theme.h"

namespace lanai {

// `apply` as long as `context` lives.
template<class Context, class Apply>
void followTheme(Context *context, Apply apply)
{
    QObject::connect(&theme(), &Theme::changed, context, apply);
    apply();
}

} // namespace lanai
