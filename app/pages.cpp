#include "app/pages.h"
#include "ui/log/logpage.h"
#include "ui/oneonones/decisionpage.h"
#include "ui/oneonones/oneononespage.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerspage.h"
#include "ui/peers/triagepage.h"
#include "ui/prep/preppage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/markspage.h"
#include "ui/settings/settingspage.h"
#include "ui/staff/staffpage.h"
#include "ui/today/todaypage.h"

namespace lanai {

QList<Page *> makePages(const Context &context)
{
    return {
        new TodayPage(context),     //
        new LogPage(context),       //
        new OneOnOnesPage(context), //
        new PeersPage(context),     //
        new OnePeerPage(context),   //
        new TriagePage(context),    //
        new DecisionPage(context),  //
        new PrepPage(context),      //
        new StaffPage(context),     //
        new SearchPage(context),    //
        new SettingsPage(context),  //
        new MarksPage(context),     //
    };
}

} // namespace lanai
