// Find anything: people, notes and everything else that a person wrote. Edges, Search.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/result.h"
#include "core/domain/searchsnippet.h"
#include "core/journal/today.h"
#include <optional>

namespace lanai {

class Session;

enum class SearchOrder {
    Newest, // by day, the newest first
    Best    // of the newest 2,000 those first that the words fit best
};

struct SearchWish
{
    SearchOrder order = SearchOrder::Newest;
    int limit = 50;        // hits, people and things together
    bool isTyping = false; // the last word may go on
    int snippet = 90;      // UTF-16 units of a hit's text, about
    int people = 0;        // so many people have room before things; 0: a fifth of the limit
};

// One thing that was found. Of a sealed one only what it is, whose and when.
struct SearchHit
{
    FoundKind kind = FoundKind::Entry;
    Id id;                  // what opens: of an earlier role its peer, of a term its series …
    QList<PersonRef> peers; // whose it is, in order; without those whom a note only mentions
    QDate date;             // what it is found under: a note's day, a due day, a 1:1's day; else the day it was made
    QDate ownDay;           // another that says more: a staff item's meeting, when a fact was learnt; may be null
    Privacy privacy = Privacy::SheetSafe;
    MarkedText title;       // as written; empty where kind and people say what it is
    MarkedText snippet;     // one line; empty when there is nothing more to show
    QList<MarkedText> tags; // those that hold a word looked for

    QString rule; // of what is said in a circle: its confidentiality

    std::optional<EntryKind> entryKind; // of a note

    // Of a commitment
    std::optional<CommitmentSide> side;
    std::optional<CommitmentState> state;
    QDate due; // null: a working agreement
    bool isLate = false;

    // Of a peer
    MarkedText role;
    QDateTime nextMeeting; // UTC; null: none is planned
};

struct SearchAnswer
{
    QString typed;
    QList<SearchHit> people; // called so first, then the newest
    QList<SearchHit> things;
    int total = 0;       // of all hits, also those that aren't shown
    bool isMore = false; // there are more than `total`: counting was left off
};

class Search
{
public:
    static constexpr int longestAnswer = 1'000;

    explicit Search(Session &session)
        : m_session(session)
    {
    }

    // Trash, drafts and what ships with the app are never found. EmptyQuery, BadQuery, UnknownValue, UnreadableDate:
    // see SearchQueryReader; UnknownName for peer: with the names there are, UnknownValue for tag: with the tags there
    // are. OutOfRange for a limit below 1 or above longestAnswer.
    [[nodiscard]] Result<SearchAnswer> find(const QString &typed, const SearchWish &wish = {}) const;

private:
    Session &m_session;
};

} // namespace lanai
