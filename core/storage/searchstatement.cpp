#include "core/storage/searchstatement.h"
#include "core/storage/searchexpression.h"

namespace lanai {

SearchRanges::SearchRanges(const SearchQuery &query)
{
    const auto rowAfter = [&query](qint64 otherwise) {
        return query.after.isValid() ? firstRowOf(query.after.addDays(1)) : otherwise;
    };
    const auto rowBefore = [&query](qint64 otherwise) {
        return query.before.isValid() ? firstRowOf(query.before) : otherwise;
    };
    const bool onlyPeople = query.kinds.entries.isEmpty() && query.kinds.things == QList<FoundKind>{FoundKind::Peer};
    const bool noPeople = (!query.kinds.isEmpty() && !query.kinds.things.contains(FoundKind::Peer)) ||
                          query.unwantedKinds.things.contains(FoundKind::Peer);
    people = {personRows + rowAfter(-personRows / 2), personRows + rowBefore(personRows)};
    things = {rowAfter(SearchRange::beforeAll), rowBefore(personRows / 2)};
    if (noPeople)
        people.end = people.first;
    if (onlyPeople)
        things.end = things.first;
}

QList<SearchRange> SearchRanges::joined() const
{
    const bool touch = people == SearchRange{personRows / 2, 2 * personRows} &&
                       things == SearchRange{SearchRange::beforeAll, personRows / 2};
    return touch ? QList<SearchRange>{SearchRange()} : QList<SearchRange>{people, things};
}

SearchStatement::SearchStatement(const SearchWanted &wanted)
    // With the plus, the index isn't asked again for each row that a condition names.
    : m_conditions(searchConditions(wanted, QLatin1StringView(wanted.query.hasWords() ? "+search.rowid" : "rid")))
{
    const SearchExpression expression = searchExpression(wanted.query.terms);
    if (!expression.match.isEmpty()) {
        m_words = QStringLiteral("search MATCH ? AND ");
        m_wordBinds << expression.match;
    }
    if (!expression.unwanted.isEmpty()) {
        m_conditions.sql += QLatin1StringView(" AND rid NOT IN (SELECT rowid FROM search WHERE search MATCH ?)");
        m_conditions.binds << expression.unwanted;
    }
}

QString SearchStatement::row() const
{
    return isByWords() ? QStringLiteral("search.rowid") : QStringLiteral("search_doc.rid");
}

QString SearchStatement::lines(QLatin1StringView more) const
{
    // The index goes first, in its own order: nothing is sorted.
    return QStringLiteral("SELECT %1 AS rid,thing_table,thing_pk%2 FROM %3 WHERE %4%1>=? AND %1<?%5 "
                          "ORDER BY %1 DESC LIMIT ?")
        .arg(row(), QString(more),
             isByWords() ? QStringLiteral("search CROSS JOIN search_doc ON rid=search.rowid")
                         : QStringLiteral("search_doc"),
             m_words, m_conditions.sql);
}

QVariantList SearchStatement::binds(SearchRange range, int limit) const
{
    return m_wordBinds + QVariantList{range.first, range.end} + m_conditions.binds + QVariantList{limit};
}

QString SearchStatement::sliceBegin() const
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3%1>=? AND %1<? ORDER BY %1 DESC LIMIT 1 OFFSET ?")
        .arg(row(), isByWords() ? QStringLiteral("search") : QStringLiteral("search_doc"), m_words);
}

QVariantList SearchStatement::sliceBinds(SearchRange range) const
{
    return m_wordBinds + QVariantList{range.first, range.end, linesAtOnce - 1};
}

} // namespace lanai
