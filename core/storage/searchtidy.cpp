#include "core/storage/searchtidy.h"

namespace lanai {

namespace {

// What tells the pages of the index apart: each a beginning of a word, behind one byte for the kind of index.
Result<QList<QByteArray>> beginnings(const Connection &connection)
{
    return connection.list<QByteArray>(
        QStringLiteral(
            "SELECT DISTINCT substr(CAST(term AS BLOB),2) FROM search_idx WHERE length(CAST(term AS BLOB))>1"),
        {}, [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
}

// Whether some word that is still there begins so. `beginning` may end within a character.
Result<bool> isOfLivingWord(const Connection &connection, const QByteArray &beginning)
{
    return connection
        .value(QStringLiteral("SELECT CAST(term AS BLOB) FROM temp.search_words WHERE term>=CAST(? AS TEXT) LIMIT 1"),
               {beginning})
        .map([&beginning](const QVariant &word) { return word.toByteArray().startsWith(beginning); });
}

Result<bool> hasTraces(const Connection &connection)
{
    const Result<QList<QByteArray>> all = connection
                                              .exec(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS "
                                                                   "temp.search_words USING fts5vocab(main, search, "
                                                                   "instance)"))
                                              .and_then([&] { return beginnings(connection); });
    if (!all)
        return fail(all.error());
    for (const QByteArray &beginning : *all) {
        const Result<bool> lives = isOfLivingWord(connection, beginning);
        if (!lives || !*lives)
            return lives.map([](bool living) { return !living; });
    }
    return false;
}

} // namespace

Result<bool> tidySearch(const Connection &connection)
{
    return hasTraces(connection).and_then([&connection](bool traces) -> Result<bool> {
        if (!traces)
            return false;
        return connection.exec(QStringLiteral("INSERT INTO search (search) VALUES ('optimize')")).map([] {
            return true;
        });
    });
}

} // namespace lanai
