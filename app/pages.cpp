#include "app/pages.h"
#include "core/exchange/icalendarreader.h"
#include "core/exchange/icalendarwriter.h"
#include "ui/asks/askspage.h"
#include "ui/circles/circlespage.h"
#include "ui/commitments/ledgerpage.h"
#include "ui/log/logpage.h"
#include "ui/oneonones/decisionpage.h"
#include "ui/oneonones/oneononespage.h"
#include "ui/peers/nearnesspage.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerspage.h"
#include "ui/peers/triagepage.h"
#include "ui/prep/preppage.h"
#include "ui/projects/projectspage.h"
#include "ui/review/reviewpage.h"
#include "ui/rituals/ritualspage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/markspage.h"
#include "ui/settings/settingspage.h"
#include "ui/staff/staffpage.h"
#include "ui/today/todaypage.h"
#include "ui/trust/checkinspage.h"

namespace lanai {
namespace {

SettingsPage *settingsPage(const Context &context)
{
    return new SettingsPage(context, {&readCalendarFile, &writeCalendar});
}

} // namespace

QList<Page *> makePages(const Context &context)
{
    return {
        new TodayPage(context),     //
        new LogPage(context),       //
        new OneOnOnesPage(context), //
        new ProjectsPage(context),  //
        new LedgerPage(context),    //
        new PeersPage(context),     //
        new OnePeerPage(context),   //
        new RitualsPage(context),   //
        new TriagePage(context),    //
        new DecisionPage(context),  //
        new ReviewPage(context),    //
        new PrepPage(context),      //
        new AsksPage(context),      //
        new StaffPage(context),     //
        new CheckInsPage(context),  //
        new CirclesPage(context),   //
        new NearnessPage(context),  //
        new SearchPage(context),    //
        settingsPage(context),      //
        new MarksPage(context),     //
    };
}

} // namespace lanai
