// The search index, asked. Edges, Search.
#pragma once
#include "core/domain/names.h"
#include "core/domain/searchquery.h"
#include "core/storage/foundthing.h"
#include <QHash>
#include <algorithm>
#include <functional>

namespace lanai {

class SearchStatement;
struct SearchRange;

// Any of these: the ids of peers that a name may mean, the lists of tags that hold a tag.
struct SearchChoice
{
    QStringList values;
    bool isExcluded = false;
};

// A query whose names and tags are settled.
struct SearchWanted
{
    SearchQuery query;
    QList<SearchChoice> peers; // each must hold
    QList<SearchChoice> tags;  // each must hold
    QDate today;               // what is overdue
};

struct FoundRows
{
    QList<FoundRow> people;
    QList<FoundRow> things; // newest first, or best first
    int most = 0;           // how far each sort is counted: SearchStore::countedFor()
    int allPeople = 0;
    int allThings = 0;

    [[nodiscard]] bool isFull() const; // nothing more is counted
};

class SearchStore
{
public:
    static constexpr int mostRanked = 2'000; // the newest hits that ranking looks at
    // How many hits are counted where that many are wanted; further ones are "more". A word that most notes hold is
    // answered within a frame, since nobody learns anything from its hits being counted on.
    static constexpr int countedFor(int limit) { return std::max(400, limit); }

    // `isStale`: asked between statements; once it is true, what runs ends with Cancelled. From the connection's
    // thread.
    explicit SearchStore(const Connection &connection, std::function<bool()> isStale = {})
        : m_connection(connection)
        , m_isStale(std::move(isStale))
    {
    }

    // People, all that are counted, and at most `limit` things, newest first. The journal is never held for long: with
    // conditions to look at, it is let go after each 20,000 lines of the index.
    [[nodiscard]] Result<FoundRows> newest(const SearchWanted &wanted, int limit) const;
    // People as newest() has them; of the newest things those first that the words fit best (BM25).
    [[nodiscard]] Result<FoundRows> ranked(const SearchWanted &wanted, int limit) const;

    [[nodiscard]] Result<FoundThing> thing(const FoundRow &row) const { return readFoundThing(m_connection, row); }

    // What people that were found are called, by their pk: the name and the preferred one.
    [[nodiscard]] Result<QHash<qint64, QStringList>> calledBy(const QList<FoundRow> &people) const;
    // What everybody is called.
    [[nodiscard]] Result<QList<PersonName>> names() const;
    // Each different list of tags, of entries and peers, as the file writes it (JSON).
    [[nodiscard]] Result<QStringList> tagLists() const;
    // The next planned 1:1 from `fromUtc` on; null when there is none.
    [[nodiscard]] Result<QDateTime> nextMeeting(const Id &peer, const QDateTime &fromUtc) const;

private:
    [[nodiscard]] Result<void> read(const SearchStatement &statement, SearchRange range, int limit,
                                    FoundRows &found) const;
    [[nodiscard]] Result<SearchRange> sliceOf(const SearchStatement &statement, SearchRange range) const;

    const Connection &m_connection;
    std::function<bool()> m_isStale;
};

// A connection of its own for searching: it only reads, and keeps fewer pages than the window's own. As
// Connection::open().
[[nodiscard]] Result<std::unique_ptr<Connection>> openForSearching(const QString &path, const Key &key);

} // namespace lanai
