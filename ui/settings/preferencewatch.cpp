#include "ui/settings/preferencewatch.h"

namespace lanai {

PreferenceWatch &PreferenceWatch::instance()
{
    static PreferenceWatch program;
    return program;
}

} // namespace lanai
