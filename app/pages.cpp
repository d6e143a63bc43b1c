#include "app/pages.h"
#include "ui/search/searchpage.h"
#include "ui/settings/markspage.h"
#include "ui/settings/settingspage.h"

namespace lanai {

QList<Page *> makePages(const Context &context)
{
    return {new SearchPage(context), new SettingsPage(context), new MarksPage(context)};
}

} // namespace lanai
