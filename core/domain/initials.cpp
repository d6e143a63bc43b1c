#include "core/domain/initials.h"
#include "core/domain/peer.h"
#include <QMap>
#include <QSet>
#include <algorithm>

namespace lanai {
namespace {

// "Dana  Whitfield", "Jean-Luc", "J. Smith", "O'Brien": one name, also over a line's end.
bool belongTogether(QStringView gap)
{
    constexpr qsizetype longestGap = 3;
    return gap.size() <= longestGap && std::all_of(gap.begin(), gap.end(), [](QChar c) {
               return c.isSpace() || c == u'-' || c == u'‐' || c == u'.' || c == u'·' || c == u'\'' || c == u'’';
           });
}

// The ways to tell people of the same initials apart, the plainest first; the n-th of a group of those.
using Form = QString (*)(const QString &name);
QString firstWord(const QString &name)
{
    return name.simplified().section(u' ', 0, 0);
}
QString lastWord(const QString &name)
{
    return name.simplified().section(u' ', -1);
}
template<int letters>
QString longerLast(const QString &name)
{
    return initialsOf(name) + lastWord(name).mid(1, letters);
}
template<int letters>
QString longerFirst(const QString &name)
{
    return firstWord(name).left(1).toUpper() + firstWord(name).mid(1, letters) + initialsOf(lastWord(name));
}
constexpr std::array<Form, 4> forms{longerLast<1>, longerLast<2>, longerFirst<1>, longerFirst<2>};

// For people whose initials are the same.
QStringList toldApart(const QStringList &names)
{
    for (const Form form : forms) {
        QStringList tried;
        std::transform(names.cbegin(), names.cend(), std::back_inserter(tried), form);
        if (QSet<QString>(tried.cbegin(), tried.cend()).size() == tried.size())
            return tried;
    }
    QStringList numbered;
    for (const QString &name : names)
        numbered << initialsOf(name) + QString::number(numbered.size() + 1);
    return numbered;
}

// Of one id once.
QList<PersonName> eachOnce(QList<PersonName> people)
{
    QSet<Id> seen;
    people.removeIf([&seen](const PersonName &one) {
        const bool again = !one.id.isNull() && seen.contains(one.id);
        seen << one.id;
        return again;
    });
    return people;
}

} // namespace

Initials::Initials(const QList<PersonName> &people)
{
    const QList<PersonName> persons = eachOnce(people);
    addInitials(persons);
    for (qsizetype person = 0; person < persons.size(); ++person) {
        const PersonName &one = persons.at(person);
        addSpellings(one.name, person);
        if (one.preferredName.isEmpty())
            continue;
        addSpellings(one.preferredName, person);
        addSpellings(one.preferredName + u' ' + lastWord(one.name), person);
    }
}

void Initials::addInitials(const QList<PersonName> &people)
{
    QMap<QString, QList<qsizetype>> groups;
    for (qsizetype person = 0; person < people.size(); ++person)
        groups[initialsOf(people.at(person).name)] << person;
    m_initials.resize(people.size());
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        QStringList names;
        for (const qsizetype person : group.value())
            names << people.at(person).name;
        const QStringList apart = names.size() == 1 ? QStringList{group.key()} : toldApart(names);
        for (qsizetype i = 0; i < apart.size(); ++i) {
            const qsizetype person = group.value().at(i);
            m_initials[person] = apart.at(i);
            m_byId.insert(people.at(person).id, apart.at(i));
        }
    }
}

// Every run of the name's parts, from one alone to all of them.
void Initials::addSpellings(const QString &name, qsizetype person)
{
    QString spaced = name;
    spaced.replace(u'-', u' ');
    QList<QList<TextWord>> parts;
    for (const QString &part : spaced.split(u' ', Qt::SkipEmptyParts))
        parts << textWords(part);
    parts.removeIf([](const QList<TextWord> &part) { return part.isEmpty(); });
    const auto beginsSmall = [](const QList<TextWord> &part) { return part.first().beginsSmall; };
    const bool allSmall = std::all_of(parts.cbegin(), parts.cend(), beginsSmall);
    for (qsizetype first = 0; first < parts.size(); ++first) {
        Spelling spelling{{}, person, allSmall};
        bool isName = false; // "von der" alone is not, nor is a single letter
        for (qsizetype last = first; last < parts.size(); ++last) {
            isName = isName || allSmall || !beginsSmall(parts.at(last));
            for (const TextWord &word : parts.at(last))
                spelling.words << word.folded;
            const bool isLetter = spelling.words.size() == 1 && parts.at(first).first().range.length < 2;
            if (isName && !isLetter)
                m_spellings[spelling.words.first()] << spelling;
        }
    }
}

bool Initials::Spelling::isAt(qsizetype at, const QList<TextWord> &inWords, QStringView text) const
{
    if (at + words.size() > inWords.size())
        return false;
    if (words.size() == 1 && inWords.at(at).beginsSmall && !mayBeginSmall)
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const TextWord &word = inWords.at(at + i);
        if (word.folded != words.at(i))
            return false;
        if (i > 0 && !belongTogether(TextRange::between(inWords.at(at + i - 1).range.end(), word.range.start).in(text)))
            return false;
    }
    return true;
}

Initials::Found Initials::longestAt(qsizetype at, const QList<TextWord> &words, QStringView text) const
{
    Found found;
    for (const Spelling &spelling : m_spellings.value(words.at(at).folded)) {
        if (spelling.words.size() < found.words || !spelling.isAt(at, words, text))
            continue;
        if (spelling.words.size() > found.words)
            found = {spelling.words.size(), {}};
        if (!found.people.contains(spelling.person))
            found.people << spelling.person;
    }
    return found;
}

QString Initials::inText(const QString &text) const
{
    const QList<TextWord> words = textWords(text);
    QString replaced;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < words.size();) {
        const Found found = longestAt(at, words, text);
        if (found.words == 0) {
            ++at;
            continue;
        }
        const auto range = TextRange::between(words.at(at).range.start, words.at(at + found.words - 1).range.end());
        replaced += QStringView(text).sliced(copied, range.start - copied);
        replaced +=
            found.people.size() == 1 ? m_initials.at(found.people.first()) : initialsOf(range.in(text).toString());
        copied = range.end();
        at += found.words;
    }
    replaced += QStringView(text).sliced(copied);
    return replaced;
}

} // namespace lanai
