#include "core/domain/calendarmatch.h"
#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"

namespace lanai {

namespace {

constexpr qsizetype mostPeers = 2;
constexpr qsizetype mostPeople = 4;
constexpr qsizetype longestName = 4;    // words
constexpr qsizetype shownOfTitle = 500; // letters; a title that is longer says nothing more
constexpr int longestMinutes = 480;

QList<PersonName> namesOfPeers(const QList<Peer> &peers)
{
    QList<PersonName> names;
    for (const Peer &peer : peers)
        names << PersonName{peer.id, peer.name, peer.preferredName};
    return names;
}

QString folded(const QString &name)
{
    return foldedText(name.simplified());
}

// Outlook writes "Whitfield, Dana".
QString nameInOrder(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return folded(comma < 0 ? name : name.mid(comma + 1) + u' ' + name.left(comma));
}

void addOnce(QList<Id> &ids, const QList<Id> &more)
{
    for (const Id &id : more) {
        if (!ids.contains(id))
            ids << id;
    }
}

// As the title writes it, from one word to another.
QString phrase(const QString &title, const QList<TextWord> &words, qsizetype from, qsizetype count)
{
    return TextRange::between(words.at(from).range.start, words.at(from + count - 1).range.end()).in(title).toString();
}

} // namespace

CalendarPeers::CalendarPeers(const QList<Peer> &peers, const QString &myName)
    : m_names(namesOfPeers(peers))
    , m_me(folded(myName))
{
    for (const Peer &peer : peers) {
        if (!peer.email.isEmpty())
            m_byEmail[peer.email.trimmed().toLower()] << peer.id;
        m_byFullName[folded(peer.name)] << peer.id;
        for (const TextWord &word : textWords(peer.name + u' ' + peer.preferredName))
            m_words.insert(word.folded);
    }
}

QStringList CalendarPeers::namesOf(const QList<Id> &peers) const
{
    QStringList names;
    for (const Id &peer : peers)
        names << m_names.nameOf(peer);
    return names;
}

CalendarMatch CalendarPeers::fromPeople(const CalendarEvent &event) const
{
    CalendarMatch match;
    QList<Id> declined;
    for (const CalendarPerson &person : event.people) {
        QList<Id> found = m_byEmail.value(person.email);
        if (const QString name = nameInOrder(person.name); found.isEmpty() && name != m_me)
            found = m_byFullName.value(name);
        addOnce(person.declined ? declined : match.peers, found);
    }
    if (match.peers.isEmpty() && !declined.isEmpty())
        return {{}, CalendarReason::Declined, namesOf(declined)};
    return match;
}

CalendarMatch CalendarPeers::fromTitle(const QString &title) const
{
    CalendarMatch match;
    const QString shown = title.left(shownOfTitle);
    const QList<TextWord> words = textWords(shown);
    for (qsizetype at = 0; at < words.size();) {
        qsizetype length = 0;
        while (length < longestName && at + length < words.size() && maySay(words.at(at + length).folded))
            ++length;
        qsizetype taken = 1;
        for (; length > 0; --length) {
            const QString name = phrase(shown, words, at, length);
            // "will" and "mark" are words; my own name is mine.
            const bool isWord = length == 1 && words.at(at).beginsSmall;
            const QList<Id> found = isWord ? QList<Id>() : m_names.find(name, {}, PeopleByName::Match::WholeOnly);
            if (found.isEmpty())
                continue;
            taken = length;
            if (folded(name) == m_me)
                break;
            if (found.size() > 1)
                return {{}, CalendarReason::AmbiguousName, namesOf(found)};
            addOnce(match.peers, found);
            break;
        }
        at += taken;
    }
    return match;
}

CalendarMatch CalendarPeers::matched(const CalendarEvent &event) const
{
    CalendarMatch match = fromPeople(event);
    if (match.reason)
        return match;
    if (match.peers.isEmpty())
        match = fromTitle(event.title);
    if (match.reason)
        return match;
    if (match.peers.isEmpty())
        return {{}, CalendarReason::NobodyKnown, {}};
    if (match.peers.size() > mostPeers)
        return {{}, CalendarReason::SeveralPeers, namesOf(match.peers)};
    if (event.people.size() > mostPeople)
        return {{}, CalendarReason::LargeMeeting, namesOf(match.peers)};
    const bool isLong = !event.times.isEmpty() && event.times.first().minutes > longestMinutes;
    if (event.allDay || isLong)
        return {{}, CalendarReason::AllDay, namesOf(match.peers)};
    return match;
}

} // namespace lanai
