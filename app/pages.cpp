#include "app/pages.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerspage.h"
#include "ui/peers/triagepage.h"

namespace lanai {

QList<Page *> makePages(const Context &context)
{
    return {new PeersPage(context), new OnePeerPage(context), new TriagePage(context)};
}

} // namespace lanai
