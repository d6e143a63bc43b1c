// Whether Lanai starts with the session: a file of the desktop's autostart folder. Free desktops only.
#pragma once
#include "core/domain/result.h"

namespace lanai {

class Autostart
{
public:
    // Where the system knows no such folder, there is nothing to choose.
    [[nodiscard]] static bool isKnown();
    [[nodiscard]] static QString path();
    [[nodiscard]] static bool isOn();
    // CannotWrite; what was there before stays.
    [[nodiscard]] static Result<void> set(bool on);
};

} // namespace lanai
