#include "app/pages.h"

namespace lanai {

QList<Page *> makePages(const Context & /*context*/)
{
    return {};
}

} // namespace lanai
