#include "app/pages.h"
#include "ui/oneonones/decisionpage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/markspage.h"
#include "ui/settings/settingspage.h"
#include "ui/today/todaypage.h"

namespace lanai {

QList<Page *> makePages(const Context &context)
{
    return {
        new TodayPage(context),    //
        new DecisionPage(context), //
        new SearchPage(context),   //
        new SettingsPage(context), //
        new MarksPage(context),    //
    };
}

} // namespace lanai
