// Answers a search on any connection: the journal's own, or that of a worker.
#pragma once
#include "core/journal/search.h"
#include "core/storage/searchstore.h"
#include <QHash>

namespace lanai {

class Finder
{
public:
    // `nowUtc` and `today`: what is overdue, and which 1:1 comes next. `isStale`: see SearchStore.
    Finder(Connection &connection, QDateTime nowUtc, QDate today, std::function<bool()> isStale = {});

    [[nodiscard]] Result<SearchAnswer> find(const QString &typed, const SearchWish &wish) const;

private:
    [[nodiscard]] Result<SearchWanted> settled(const SearchQuery &query) const;
    [[nodiscard]] Result<void> settlePeers(SearchWanted &wanted) const;
    [[nodiscard]] Result<void> settleTags(SearchWanted &wanted) const;
    // Those who are called so, by the name's beginning before others, then the rest as they were.
    [[nodiscard]] Result<void> putNamesFirst(QList<FoundRow> &people, const SearchMarker &marker) const;
    [[nodiscard]] Result<QList<SearchHit>> hits(const QList<FoundRow> &rows, const SearchMarker &marker,
                                                const SearchWish &wish) const;
    [[nodiscard]] Result<SearchHit> hit(const FoundThing &thing, const SearchMarker &marker,
                                        const SearchWish &wish) const;
    [[nodiscard]] Result<QList<PersonRef>> people(const QList<Id> &ids) const;

    Connection &m_connection;
    QDateTime m_now;
    QDate m_today;
    std::function<bool()> m_isStale;
    SearchStore m_store;
    mutable QHash<Id, PersonRef> m_people; // looked up so far
};

} // namespace lanai
