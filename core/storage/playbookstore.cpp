#include "core/storage/playbookstore.h"
#include "core/storage/row.h"
#include "core/storage/searchexpression.h"

namespace lanai {

Result<QList<PlaybookHit>> PlaybookStore::ranked(const QList<SearchTerm> &words) const
{
    QStringList any;
    for (const SearchTerm &word : words)
        any << searchExpression({word}).match;
    if (any.isEmpty())
        return QList<PlaybookHit>();
    // bm25() is the lower the better, and can't be added up before the rows are found.
    return m_connection.list<PlaybookHit>(
        QStringLiteral("WITH hit AS MATERIALIZED (SELECT thing_table,thing_pk,bm25(search) AS fit FROM search JOIN "
                       "search_doc ON rid=search.rowid WHERE search MATCH ? AND thing_table IN ('ask','ask_wording',"
                       "'ask_reply','ask_thread','circle_takeaway')) SELECT CASE thing_table "
                       "WHEN 'ask' THEN (SELECT id FROM ask WHERE pk=thing_pk) "
                       "WHEN 'ask_wording' THEN (SELECT ask_id FROM ask_wording WHERE pk=thing_pk) "
                       "WHEN 'ask_reply' THEN (SELECT ask_id FROM ask_reply WHERE pk=thing_pk) "
                       "WHEN 'ask_thread' THEN (SELECT ask_id FROM ask_thread WHERE pk=thing_pk) "
                       "ELSE (SELECT id FROM circle_takeaway WHERE pk=thing_pk) END AS thing,sum(fit) AS fits "
                       "FROM hit GROUP BY thing ORDER BY fits,thing"),
        {any.join(QLatin1StringView(" OR "))}, [](const QSqlQuery &query) {
            Row row(query);
            const Id thing = row.id();
            return PlaybookHit{thing, -query.value(1).toDouble()};
        });
}

} // namespace lanai
