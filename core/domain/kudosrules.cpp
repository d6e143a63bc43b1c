#include "core/domain/kudosrules.h"

namespace lanai {

bool kudosAreDue(Standing standing, QDate last, QDate knownSince, QDate today)
{
    const QDate since = last.isValid() ? last : knownSince;
    return standing == Standing::Current && since.isValid() && since.addMonths(kudosMonths) <= today;
}

bool kudosComeBefore(QDate last, QDate otherLast)
{
    if (last.isValid() && otherLast.isValid())
        return last < otherLast;
    return !last.isValid() && otherLast.isValid();
}

} // namespace lanai
