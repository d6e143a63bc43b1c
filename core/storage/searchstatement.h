// The statements that a query needs, and where in the index they look. Private to core/storage.
#pragma once
#include "core/storage/searchconditions.h"
#include <limits>

namespace lanai {

// Rows of the index from `first` up to, but without, `end`.
struct SearchRange
{
    static constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
    static constexpr qint64 afterAll = std::numeric_limits<qint64>::max();

    qint64 first = beforeAll;
    qint64 end = afterAll;

    [[nodiscard]] bool isEmpty() const { return first >= end; }
    friend bool operator==(const SearchRange &, const SearchRange &) = default;
};

// Where a query looks: either may be empty.
struct SearchRanges
{
    explicit SearchRanges(const SearchQuery &query);

    SearchRange people;
    SearchRange things;

    // Both as one, where nothing lies between them.
    [[nodiscard]] QList<SearchRange> joined() const;
    [[nodiscard]] static bool isPerson(qint64 row) { return row >= personRows / 2; }
};

class SearchStatement
{
public:
    static constexpr int linesAtOnce = 20'000; // of the index, while conditions are looked at

    explicit SearchStatement(const SearchWanted &wanted);

    [[nodiscard]] bool isByWords() const { return !m_words.isEmpty(); }
    [[nodiscard]] bool hasConditions() const { return !m_conditions.sql.isEmpty(); }

    // Row, table and pk, then `more` columns: newest first.
    [[nodiscard]] QString lines(QLatin1StringView more = {}) const;
    [[nodiscard]] QVariantList binds(SearchRange range, int limit) const;
    // The row at which a slice of the range begins that holds its last `linesAtOnce` lines; none when it holds fewer.
    [[nodiscard]] QString sliceBegin() const;
    [[nodiscard]] QVariantList sliceBinds(SearchRange range) const;

private:
    [[nodiscard]] QString row() const;

    SearchConditions m_conditions;
    QString m_words; // "search MATCH ? AND "; empty: no word is looked for
    QVariantList m_wordBinds;
};

} // namespace lanai
