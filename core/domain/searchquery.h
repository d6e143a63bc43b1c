// What a person typed into a search field, taken apart: words, "phrases", beginnings*, -not, and conditions such as
// peer:"Wei Lin" or before:2026-10-01. Edges, Search.
#pragma once
#include "core/domain/duedate.h"
#include "core/domain/entry.h"
#include "core/domain/searchkind.h"
#include <QDate>

namespace lanai {

// A word, or several that stand together in this order.
struct SearchTerm
{
    QString text;          // as typed, without quotes, minus and star; holds a letter or digit
    bool isPrefix = false; // the last word may go on
    bool isExcluded = false;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

// `peer:` or `tag:`. Who or which that is, the journal knows.
struct SearchName
{
    QString text;
    bool isExcluded = false;

    friend bool operator==(const SearchName &, const SearchName &) = default;
};

// `kind:`. "insight" is a kind of entry and a thing of its own: both.
struct SearchKinds
{
    QList<EntryKind> entries;
    QList<FoundKind> things;

    [[nodiscard]] bool isEmpty() const { return entries.isEmpty() && things.isEmpty(); }
    friend bool operator==(const SearchKinds &, const SearchKinds &) = default;
};

struct SearchQuery
{
    QList<SearchTerm> terms; // all must match
    QList<SearchName> peers; // each must hold
    QList<SearchName> tags;  // each must hold
    SearchKinds kinds;       // any of them; none: all kinds
    SearchKinds unwantedKinds;
    QList<SearchState> states; // each must hold
    QList<SearchState> unwantedStates;
    QDate after;  // only later days; null: from the beginning
    QDate before; // only earlier days; null: to the end

    [[nodiscard]] bool hasWords() const; // at least one that must match
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

class SearchQueryReader
{
public:
    enum class LastWord {
        Whole,
        Unfinished // still being typed: it may go on
    };
    static constexpr qsizetype longestQuery = 4096; // UTF-16 units
    static constexpr qsizetype mostTerms = 32;

    // Dates count from `today`, in English and the interface's language.
    SearchQueryReader(const QLocale &interfaceLanguage, QDate today);

    // EmptyQuery when nothing is looked for, or only things taken away. UnknownValue for kind: and is: with the words
    // there are; UnreadableDate; BadQuery for what can't be taken away (a date), and for a query beyond all measure.
    // A quote that isn't closed ends with the text. Signs that belong to no word are passed over.
    [[nodiscard]] Result<SearchQuery> read(const QString &typed, LastWord last = LastWord::Whole) const;

private:
    struct Piece;
    [[nodiscard]] static QList<Piece> piecesOf(QStringView typed);
    [[nodiscard]] Result<void> add(const Piece &piece, SearchQuery &query) const;
    [[nodiscard]] Result<void> addDay(const Piece &piece, SearchQuery &query) const;

    DateReader m_dates;
    QDate m_today;
};

} // namespace lanai
