#include "core/domain/searchquery.h"
#include "core/domain/searchday.h"
#include "core/domain/textwords.h"

namespace lanai {

// One word, phrase or condition, where it stands.
struct SearchQueryReader::Piece
{
    QString condition; // "peer", "kind" …; empty: a word or phrase
    QString text;      // without quotes, minus and star
    QString typed;     // as it stands there, for a refusal
    bool isExcluded = false;
    bool isPrefix = false;
    bool isOpen = false; // nothing follows it, not even a blank: it may still be typed
};

namespace {

constexpr QLatin1StringView conditions[] = {QLatin1StringView("peer"),   QLatin1StringView("kind"),
                                            QLatin1StringView("tag"),    QLatin1StringView("is"),
                                            QLatin1StringView("before"), QLatin1StringView("after")};

bool isGap(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

// Where `isEnd` first holds at `from` or after it; the text's end when it nowhere does.
template<class Test>
qsizetype endOf(QStringView text, qsizetype from, Test isEnd)
{
    while (from < text.size() && !isEnd(text.at(from)))
        ++from;
    return from;
}

// "peer" for `peer:Dana`; empty when no condition begins there.
QString conditionAt(QStringView text, qsizetype at)
{
    for (const QLatin1StringView name : conditions) {
        const qsizetype colon = at + name.size();
        if (colon < text.size() && text.at(colon) == u':' &&
            text.sliced(at, name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return name;
    }
    return {};
}

bool holdsWord(QStringView text)
{
    return !nextWord(text, 0).isEmpty();
}

void addKind(const QString &word, SearchKinds &kinds)
{
    if (const auto entry = fromWord<EntryKind>(word, {}))
        kinds.entries << *entry;
    if (const auto thing = fromWord<FoundKind>(word, {}))
        kinds.things << *thing;
}

Result<void> checkKind(const QString &word)
{
    if (fromWord<EntryKind>(word, {}) || fromWord<FoundKind>(word, {}))
        return {};
    QStringList known = wordsOf<EntryKind>() + wordsOf<FoundKind>();
    known.removeDuplicates();
    return fail(ErrorCode::UnknownValue, QStringList{QStringLiteral("kind"), word} + known);
}

} // namespace

bool SearchQuery::hasWords() const
{
    return std::any_of(terms.cbegin(), terms.cend(), [](const SearchTerm &term) { return !term.isExcluded; });
}

SearchQueryReader::SearchQueryReader(const QLocale &interfaceLanguage, QDate today)
    : m_dates(interfaceLanguage)
    , m_today(today)
{
}

QList<SearchQueryReader::Piece> SearchQueryReader::piecesOf(QStringView typed)
{
    QList<Piece> pieces;
    qsizetype at = endOf(typed, 0, [](QChar c) { return !isGap(c); });
    while (at < typed.size()) {
        const qsizetype start = at;
        Piece piece;
        piece.isExcluded = typed.at(at) == u'-';
        at += piece.isExcluded ? 1 : 0;
        piece.condition = conditionAt(typed, at);
        at += piece.condition.isEmpty() ? 0 : piece.condition.size() + 1;
        const bool isQuoted = at < typed.size() && isQuote(typed.at(at));
        const qsizetype first = at + (isQuoted ? 1 : 0);
        // A quote within a word ends it: what is quoted is a phrase of its own.
        at = isQuoted ? endOf(typed, first, isQuote)
                      : endOf(typed, first, [](QChar c) { return isGap(c) || isQuote(c); });
        QStringView text = typed.sliced(first, at - first);
        piece.isOpen = at == typed.size();
        at += isQuoted && !piece.isOpen ? 1 : 0;
        if (isQuoted && at < typed.size() && typed.at(at) == u'*') {
            piece.isPrefix = true;
            ++at;
        }
        for (; !isQuoted && text.endsWith(u'*'); text.chop(1))
            piece.isPrefix = true;
        piece.text = text.toString();
        piece.typed = typed.sliced(start, at - start).toString();
        pieces << piece;
        at = endOf(typed, at, [](QChar c) { return !isGap(c); });
    }
    return pieces;
}

Result<void> SearchQueryReader::addDay(const Piece &piece, SearchQuery &query) const
{
    if (piece.isExcluded)
        return fail(ErrorCode::BadQuery, {piece.typed});
    const Result<SearchDays> days = searchDays(piece.text, m_dates, m_today);
    if (!days)
        return fail(days.error());
    if (piece.condition == QLatin1StringView("after"))
        query.after = query.after.isValid() ? std::max(query.after, days->last) : days->last;
    else
        query.before = query.before.isValid() ? std::min(query.before, days->first) : days->first;
    return {};
}

Result<void> SearchQueryReader::add(const Piece &piece, SearchQuery &query) const
{
    if (piece.condition.isEmpty()) {
        if (holdsWord(piece.text))
            query.terms << SearchTerm{piece.text, piece.isPrefix, piece.isExcluded};
        return {};
    }
    const QString value = piece.text.simplified();
    if (piece.condition == QLatin1StringView("peer"))
        query.peers << SearchName{value, piece.isExcluded};
    else if (piece.condition == QLatin1StringView("tag"))
        query.tags << SearchName{value, piece.isExcluded};
    else if (piece.condition == QLatin1StringView("kind"))
        return checkKind(value).map([&] { addKind(value, piece.isExcluded ? query.unwantedKinds : query.kinds); });
    else if (piece.condition == QLatin1StringView("is"))
        return fromWord<SearchState>(value, QStringLiteral("state")).map([&](SearchState state) {
            (piece.isExcluded ? query.unwantedStates : query.states) << state;
        });
    else
        return addDay(piece, query);
    return {};
}

Result<SearchQuery> SearchQueryReader::read(const QString &typed, LastWord last) const
{
    constexpr qsizetype shown = 40; // of what is too long to be repeated
    if (typed.size() > longestQuery)
        return fail(ErrorCode::BadQuery, {typed.left(shown).simplified() + u'…'});
    QList<Piece> pieces = piecesOf(typed);
    if (last == LastWord::Unfinished && !pieces.isEmpty() && pieces.last().isOpen)
        pieces.last().isPrefix = true;
    SearchQuery query;
    for (const Piece &piece : std::as_const(pieces)) {
        const Result<void> added = add(piece, query);
        if (!added)
            return fail(added.error());
        if (query.terms.size() > mostTerms)
            return fail(ErrorCode::BadQuery, {piece.typed.left(shown)});
    }
    const auto isWanted = [](const SearchName &name) { return !name.isExcluded; };
    const bool hasCondition = std::any_of(query.peers.cbegin(), query.peers.cend(), isWanted) ||
                              std::any_of(query.tags.cbegin(), query.tags.cend(), isWanted) || !query.kinds.isEmpty() ||
                              !query.states.isEmpty() || query.after.isValid() || query.before.isValid();
    if (!query.hasWords() && !hasCondition)
        return fail(ErrorCode::EmptyQuery);
    return query;
}

} // namespace lanai
