#include "app/pages.h"
#include "ui/prep/preppage.h"
#include "ui/staff/staffpage.h"

namespace lanai {

QList<Page *> makePages(const Context &context)
{
    return {new StaffPage(context), new PrepPage(context)};
}

} // namespace lanai
