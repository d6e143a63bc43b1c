// A thing that search found, as its row says it.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/searchkind.h"
#include "core/storage/connection.h"
#include <QDate>
#include <optional>

namespace lanai {

// A line of the search index. `row` orders them: newest first is backwards, people stand before everything else.
struct FoundRow
{
    qint64 row = 0;
    QString table;
    qint64 pk = 0;
};

// What is added to the `row` of a person: far above those of all days.
inline constexpr qint64 personRows = qint64(1) << 46;
// The first `row` of a day.
[[nodiscard]] qint64 firstRowOf(QDate day);
// The day that a row stands under, a person's too.
[[nodiscard]] QDate dayOf(qint64 row);

struct FoundThing
{
    FoundKind kind = FoundKind::Entry;
    Id id;           // what opens: of an earlier role its peer, of a renegotiation its commitment …
    QList<Id> peers; // whose it is; in order
    QString title;   // as written; empty where its kind and people say what it is
    QString text;    // what a person wrote, its parts on lines of their own
    QStringList tags;
    QDate date;   // what it is found under: a note's day, a due day, a 1:1's day; else the day it was made
    QDate ownDay; // of what is told of another day than it was made on; of a staff item its meeting's; may be null
    QDate due;    // of a commitment
    QString role; // of a peer
    QString rule; // of what is said in a circle: its confidentiality
    Privacy privacy = Privacy::SheetSafe;
    std::optional<EntryKind> entryKind;
    std::optional<CommitmentSide> side;
    QString state; // of a commitment, ask, meeting: in the file's words; else empty
};

// NotFound when the row has gone since.
[[nodiscard]] Result<FoundThing> readFoundThing(const Connection &connection, const FoundRow &row);

// How a table's rows are told apart by conditions, as SQL over `t`.
struct SearchedThing
{
    QLatin1StringView table;
    FoundKind kind;
    QLatin1StringView columns; // id, peers (JSON), title, text, tags (JSON), own day, due, word, state
    QLatin1StringView privacy; // one of the file's words
    QLatin1StringView isOpen;  // empty: has no such state
    QLatin1StringView ofPeer;  // holds for those of the peers in `wanted`; empty: nobody's
};
[[nodiscard]] const QList<SearchedThing> &searchedThings();

} // namespace lanai
