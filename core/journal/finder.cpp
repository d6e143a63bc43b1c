#include "core/journal/finder.h"
#include "core/domain/foldedtext.h"
#include "core/storage/peerstore.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace lanai {

namespace {

QStringList tagsIn(const QString &json)
{
    QStringList tags;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &tag : array)
        tags << tag.toString();
    return tags;
}

// Of the lists of tags, those that hold `tag`; case and accents don't matter.
QStringList listsWith(const QString &tag, const QStringList &lists)
{
    const QString wanted = foldedText(tag);
    QStringList holding;
    for (const QString &list : lists) {
        const QStringList tags = tagsIn(list);
        if (std::any_of(tags.cbegin(), tags.cend(), [&](const QString &each) { return foldedText(each) == wanted; }))
            holding << list;
    }
    return holding;
}

Error unknownTag(const QString &tag, const QStringList &lists)
{
    QStringList known;
    for (const QString &list : lists)
        known << tagsIn(list);
    known.sort(Qt::CaseInsensitive);
    known.removeDuplicates();
    return {ErrorCode::UnknownValue, QStringList{QStringLiteral("tag"), tag} + known};
}

// Of a person, the first line that holds a word looked for, unless the role says it already.
MarkedText moreOf(const FoundThing &person, const SearchMarker &marker, int length)
{
    const QStringList lines = person.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line != person.role && marker.matches(line))
            return marker.snippet(line, length);
    }
    return {};
}

// How a person's names answer: 0 they begin as the words do, 1 a later word of them, 2 not at all.
int rankOf(const QStringList &names, const SearchMarker &marker)
{
    int best = 2;
    for (const QString &name : names) {
        const QList<TextRange> marks = marker.marked(name).marks;
        if (!marks.isEmpty())
            best = std::min(best, marks.first().start == 0 ? 0 : 1);
    }
    return best;
}

} // namespace

Finder::Finder(Connection &connection, QDateTime nowUtc, QDate today, std::function<bool()> isStale)
    : m_connection(connection)
    , m_now(std::move(nowUtc))
    , m_today(today)
    , m_isStale(std::move(isStale))
    , m_store(connection, m_isStale)
{
}

Result<void> Finder::settlePeers(SearchWanted &wanted) const
{
    if (wanted.query.peers.isEmpty())
        return {};
    const Result<QList<PersonName>> names = m_store.names();
    if (!names)
        return fail(names.error());
    const PeopleByName people(*names);
    for (const SearchName &peer : std::as_const(wanted.query.peers)) {
        SearchChoice choice{{}, peer.isExcluded};
        const QList<Id> meant = people.find(peer.text);
        for (const Id &id : meant)
            choice.values << idText(id);
        if (choice.values.isEmpty()) {
            QStringList args{peer.text};
            for (const PersonName &name : *names)
                args << name.name;
            return fail(ErrorCode::UnknownName, args);
        }
        wanted.peers << choice;
    }
    return {};
}

Result<void> Finder::settleTags(SearchWanted &wanted) const
{
    if (wanted.query.tags.isEmpty())
        return {};
    const Result<QStringList> lists = m_store.tagLists();
    if (!lists)
        return fail(lists.error());
    for (const SearchName &tag : std::as_const(wanted.query.tags)) {
        const SearchChoice choice{listsWith(tag.text, *lists), tag.isExcluded};
        if (choice.values.isEmpty())
            return fail(unknownTag(tag.text, *lists));
        wanted.tags << choice;
    }
    return {};
}

Result<SearchWanted> Finder::settled(const SearchQuery &query) const
{
    SearchWanted wanted;
    wanted.query = query;
    wanted.today = m_today;
    return settlePeers(wanted).and_then([&] { return settleTags(wanted); }).map([&] { return wanted; });
}

Result<SearchAnswer> Finder::find(const QString &typed, const SearchWish &wish) const
{
    const auto last = wish.isTyping ? SearchQueryReader::LastWord::Unfinished : SearchQueryReader::LastWord::Whole;
    const Result<SearchQuery> query = SearchQueryReader(QLocale(), m_today).read(typed, last);
    if (!query)
        return fail(query.error());
    Result<FoundRows> found = settled(*query).and_then([&](const SearchWanted &wanted) {
        return wish.order == SearchOrder::Best ? m_store.ranked(wanted, wish.limit)
                                               : m_store.newest(wanted, wish.limit);
    });
    const SearchMarker marker(query->terms);
    const Result<void> ordered = found.and_then([&](FoundRows &all) { return putNamesFirst(all.people, marker); });
    if (!ordered)
        return fail(ordered.error());
    const auto things = static_cast<int>(found->things.size());
    const int room = wish.people > 0 ? std::min(wish.people, wish.limit) : wish.limit / 5;
    const int people = std::min(static_cast<int>(found->people.size()), std::max(room, wish.limit - things));
    Result<QList<SearchHit>> persons = hits(found->people.mid(0, people), marker, wish);
    Result<QList<SearchHit>> rest = hits(found->things.mid(0, wish.limit - people), marker, wish);
    if (!persons || !rest)
        return fail(persons ? rest.error() : persons.error());
    SearchAnswer answer{typed, std::move(*persons), std::move(*rest)};
    const int counted = wish.order == SearchOrder::Best ? SearchStore::mostRanked - 1 : found->most;
    answer.isMore = found->allPeople > found->most || found->allThings > counted;
    answer.total = found->allPeople + std::min(found->allThings, counted + (answer.isMore ? 0 : 1));
    return answer;
}

Result<void> Finder::putNamesFirst(QList<FoundRow> &people, const SearchMarker &marker) const
{
    if (people.size() < 2)
        return {};
    return m_store.calledBy(people).map([&](const QHash<qint64, QStringList> &names) {
        QHash<qint64, int> ranks;
        for (const FoundRow &person : std::as_const(people))
            ranks.insert(person.pk, rankOf(names.value(person.pk), marker));
        std::stable_sort(people.begin(), people.end(), [&ranks](const FoundRow &a, const FoundRow &b) {
            return ranks.value(a.pk) < ranks.value(b.pk);
        });
    });
}

Result<QList<SearchHit>> Finder::hits(const QList<FoundRow> &rows, const SearchMarker &marker,
                                      const SearchWish &wish) const
{
    QList<SearchHit> all;
    for (const FoundRow &row : rows) {
        if (m_isStale && m_isStale())
            return fail(ErrorCode::Cancelled);
        const Result<FoundThing> thing = m_store.thing(row);
        if (!thing && thing.error().code == ErrorCode::NotFound)
            continue; // another program took it away in this moment
        Result<SearchHit> found = thing.and_then([&](const FoundThing &each) { return hit(each, marker, wish); });
        if (!found)
            return fail(found.error());
        all << std::move(*found);
    }
    return all;
}

Result<SearchHit> Finder::hit(const FoundThing &thing, const SearchMarker &marker, const SearchWish &wish) const
{
    SearchHit hit;
    hit.kind = thing.kind;
    hit.id = thing.id;
    hit.date = thing.date;
    hit.ownDay = thing.ownDay == thing.date ? QDate() : thing.ownDay;
    hit.privacy = thing.privacy;
    hit.entryKind = thing.entryKind;
    hit.side = thing.side;
    hit.due = thing.due;
    if (thing.side) {
        hit.state = fromWord<CommitmentState>(thing.state, {}).value_or(CommitmentState::Open);
        hit.isLate = hit.state == CommitmentState::Open && thing.due.isValid() && thing.due < m_today;
    }
    Result<QList<PersonRef>> peers = people(thing.peers);
    if (!peers)
        return fail(peers.error());
    hit.peers = std::move(*peers);
    if (thing.privacy == Privacy::Sealed)
        return hit;
    hit.rule = thing.rule;
    hit.title = marker.marked(thing.title);
    for (const QString &tag : thing.tags) {
        if (MarkedText marked = marker.marked(tag); !marked.marks.isEmpty())
            hit.tags << std::move(marked);
    }
    if (thing.kind != FoundKind::Peer) {
        hit.snippet = marker.snippet(thing.text.trimmed(), wish.snippet);
        return hit;
    }
    hit.role = marker.marked(thing.role);
    hit.snippet = moreOf(thing, marker, wish.snippet);
    return m_store.nextMeeting(thing.id, m_now).map([&hit](const QDateTime &next) {
        hit.nextMeeting = next;
        return hit;
    });
}

Result<QList<PersonRef>> Finder::people(const QList<Id> &ids) const
{
    QList<PersonRef> all;
    for (const Id &id : ids) {
        if (!m_people.contains(id)) {
            const Result<Peer> peer = PeerStore(m_connection).peers().get(id);
            if (!peer && peer.error().code == ErrorCode::NotFound)
                continue; // in the trash, their notes aren't
            if (!peer)
                return fail(peer.error());
            m_people.insert(id, {peer->id, peer->name, peer->shortName(), peer->role});
        }
        all << m_people.value(id);
    }
    return all;
}

} // namespace lanai
