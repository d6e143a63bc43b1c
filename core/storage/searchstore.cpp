#include "core/storage/searchstore.h"
#include "core/storage/row.h"
#include "core/storage/scalar.h"
#include "core/storage/searchstatement.h"
#include <QTimeZone>

namespace lanai {

namespace {

// Counts the line, and keeps it: things while there are fewer than `limit`, people always.
void take(const QSqlQuery &line, int limit, FoundRows &found)
{
    const qint64 row = line.value(0).toLongLong();
    const bool isPerson = SearchRanges::isPerson(row);
    QList<FoundRow> &rows = isPerson ? found.people : found.things;
    ++(isPerson ? found.allPeople : found.allThings);
    if (isPerson || rows.size() < limit)
        rows << FoundRow{row, line.value(1).toString(), line.value(2).toLongLong()};
}

} // namespace

bool FoundRows::isFull() const
{
    return allPeople > most || allThings > most;
}

Result<SearchRange> SearchStore::sliceOf(const SearchStatement &statement, SearchRange range) const
{
    if (!statement.hasConditions())
        return range; // the limit ends it soon enough
    return m_connection.value(statement.sliceBegin(), statement.sliceBinds(range)).map([&range](const QVariant &row) {
        return SearchRange{row.isNull() ? range.first : row.toLongLong(), range.end};
    });
}

Result<void> SearchStore::read(const SearchStatement &statement, SearchRange range, int limit, FoundRows &found) const
{
    while (!range.isEmpty() && !found.isFull()) {
        if (m_isStale && m_isStale())
            return fail(ErrorCode::Cancelled);
        const Result<SearchRange> slice = sliceOf(statement, range);
        if (!slice)
            return fail(slice.error());
        Result<QSqlQuery> lines = m_connection.query(statement.lines(), statement.binds(*slice, 2 * (found.most + 1)));
        if (!lines)
            return fail(lines.error());
        while (!found.isFull() && lines->next())
            take(*lines, limit, found);
        if (const Result<void> ended = m_connection.finished(*lines); !ended)
            return ended;
        range.end = slice->first;
    }
    return {};
}

Result<FoundRows> SearchStore::newest(const SearchWanted &wanted, int limit) const
{
    const SearchStatement statement(wanted);
    FoundRows found;
    found.most = countedFor(limit);
    const QList<SearchRange> ranges = SearchRanges(wanted.query).joined();
    for (const SearchRange &range : ranges) {
        const Result<void> done = read(statement, range, limit, found);
        if (!done)
            return fail(done.error());
    }
    return found;
}

Result<FoundRows> SearchStore::ranked(const SearchWanted &wanted, int limit) const
{
    const SearchStatement statement(wanted);
    if (!statement.isByWords())
        return newest(wanted, limit);
    FoundRows found;
    found.most = countedFor(limit);
    const SearchRanges ranges(wanted.query);
    if (const Result<void> people = read(statement, ranges.people, limit, found); !people)
        return fail(people.error());
    if (ranges.things.isEmpty())
        return found;
    Result<QList<FoundRow>> best = m_connection.list<FoundRow>(
        QStringLiteral("SELECT rid,thing_table,thing_pk FROM (%1) ORDER BY score, rid DESC")
            .arg(statement.lines(QLatin1StringView(",bm25(search) AS score"))),
        statement.binds(ranges.things, mostRanked), [](const QSqlQuery &row) {
            return FoundRow{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong()};
        });
    if (!best)
        return fail(best.error());
    found.allThings = static_cast<int>(best->size());
    found.things = best->mid(0, limit);
    return found;
}

Result<QList<PersonName>> SearchStore::names() const
{
    return m_connection.list<PersonName>(
        QStringLiteral("SELECT id,name,preferred_name FROM peer WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, "
                       "pk"),
        {}, [](const QSqlQuery &query) {
            Row row(query);
            const Id id = row.id();
            const QString name = row.text();
            return PersonName{id, name, row.text()};
        });
}

Result<QHash<qint64, QStringList>> SearchStore::calledBy(const QList<FoundRow> &people) const
{
    QStringList pks;
    for (const FoundRow &person : people)
        pks << QString::number(person.pk);
    Result<QSqlQuery> lines = m_connection.query(
        QStringLiteral("SELECT pk,name,preferred_name FROM peer WHERE pk IN (%1)").arg(pks.join(u',')), {});
    if (!lines)
        return fail(lines.error());
    QHash<qint64, QStringList> names;
    while (lines->next())
        names.insert(lines->value(0).toLongLong(), {lines->value(1).toString(), lines->value(2).toString()});
    return m_connection.finished(*lines).map([&names] { return std::move(names); });
}

Result<QStringList> SearchStore::tagLists() const
{
    return textsOf(m_connection, QStringLiteral("SELECT DISTINCT tags FROM entry WHERE deleted_at IS NULL "
                                                "AND tags<>'[]' UNION SELECT DISTINCT tags FROM peer "
                                                "WHERE deleted_at IS NULL AND tags<>'[]'"));
}

Result<QDateTime> SearchStore::nextMeeting(const Id &peer, const QDateTime &fromUtc) const
{
    return m_connection
        .value(QStringLiteral("SELECT min(start_at) FROM meeting WHERE peer_id=? AND state='planned' AND start_at>=? "
                              "AND deleted_at IS NULL"),
               {idText(peer), fromUtc.toMSecsSinceEpoch()})
        .map([](const QVariant &start) {
            return start.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(start.toLongLong(), QTimeZone::utc());
        });
}

Result<std::unique_ptr<Connection>> openForSearching(const QString &path, const Key &key)
{
    return Connection::open(path, key, Connection::Mode::ReadOnly).and_then([](std::unique_ptr<Connection> opened) {
        return opened
            ->exec(QStringLiteral("PRAGMA cache_size=-16384")) // KiB
            .map([&opened] { return std::move(opened); });
    });
}

} // namespace lanai
