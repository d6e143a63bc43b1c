#include "core/journal/search.h"
#include "core/journal/finder.h"
#include "core/journal/session.h"

namespace lanai {

Result<SearchAnswer> Search::find(const QString &typed, const SearchWish &wish) const
{
    if (wish.limit < 1 || wish.limit > longestAnswer)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("limit"), QString::number(wish.limit), QStringLiteral("1"),
                                            QString::number(longestAnswer)});
    return Finder(m_session.file().connection(), m_session.clock().nowUtc(), m_session.today()).find(typed, wish);
}

} // namespace lanai
