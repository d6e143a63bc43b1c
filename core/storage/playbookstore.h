// Which questions and takeaways speak of a situation, by the search index.
#pragma once
#include "core/domain/result.h"
#include "core/domain/searchquery.h"
#include "core/storage/connection.h"

namespace lanai {

struct PlaybookHit
{
    Id thing; // an ask, for any of its parts, or a takeaway
    double fit = 0;
};

class PlaybookStore
{
public:
    explicit PlaybookStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    // Those that hold any of the words, the best first (BM25, the parts of a question added up).
    [[nodiscard]] Result<QList<PlaybookHit>> ranked(const QList<SearchTerm> &words) const;

private:
    const Connection &m_connection;
};

} // namespace lanai
