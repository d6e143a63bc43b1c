#include "core/domain/names.h"
#include "core/domain/foldedtext.h"

namespace lanai {
namespace {

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// "(Ana" and "Lima," count as ana and lima.
QStringList foldedWords(QStringView name)
{
    QStringList words;
    const QString folded = foldedText(name).simplified();
    for (QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !isNameLetter(word.front()))
            word = word.sliced(1);
        while (!word.isEmpty() && !isNameLetter(word.back()))
            word.chop(1);
        if (!word.isEmpty())
            words << word.toString();
    }
    return words;
}

bool beginsWith(const QStringList &words, const QStringList &part)
{
    return part.size() <= words.size() && std::equal(part.cbegin(), part.cend(), words.cbegin());
}

bool endsWith(const QStringList &words, const QStringList &part)
{
    return part.size() <= words.size() && std::equal(part.crbegin(), part.crend(), words.crbegin());
}

bool isFirstAndLast(const QStringList &words, const QStringList &part)
{
    return part.size() == 2 && words.size() > 1 && part.first() == words.first() && part.last() == words.last();
}

// Every one of `part` agrees with a word of `words`, in the same order.
template<class Agrees>
bool isWithin(const QStringList &words, const QStringList &part, Agrees agrees)
{
    qsizetype next = 0;
    for (const QString &wanted : part) {
        while (next < words.size() && !agrees(words.at(next), wanted))
            ++next;
        if (next++ >= words.size())
            return false;
    }
    return true;
}

bool isJoinSign(QChar c)
{
    return c == u'&' || c == u'＆' || c == u',' || c == u'，' || c == u'、';
}

bool isJoinWord(QStringView word, const QStringList &joiners)
{
    const QString folded = foldedText(word);
    return folded == QLatin1StringView("and") || joiners.contains(folded);
}

QList<QStringList> spellingsOf(const PersonName &person)
{
    const QStringList name = foldedWords(person.name);
    const QStringList preferred = foldedWords(person.preferredName);
    QList<QStringList> spellings{name};
    if (!preferred.isEmpty() && preferred != name)
        spellings << preferred << preferred + name.mid(1); // "Kate", "Kate Lee" for Katherine Lee
    return spellings;
}

} // namespace

PeopleByName::PeopleByName(const QList<PersonName> &people)
{
    m_people.reserve(people.size());
    for (const PersonName &person : people) {
        const qsizetype at = m_people.size();
        m_people << Person{person.id, person.name, spellingsOf(person)};
        m_byId.insert(person.id, at);
        for (const QStringList &spelling : m_people.last().spellings) {
            for (const QString &word : spelling)
                m_index << IndexedWord{word, at};
        }
    }
    std::sort(m_index.begin(), m_index.end(), [](const IndexedWord &a, const IndexedWord &b) {
        return a.word != b.word ? a.word < b.word : a.person < b.person;
    });
}

// Those with the rarest of `words` as a word's beginning; nobody else can match.
QList<qsizetype> PeopleByName::candidates(const QStringList &words) const
{
    const auto isBefore = [](const IndexedWord &entry, const QString &word) { return entry.word < word; };
    const auto isBeyond = [](const QString &beginning, const IndexedWord &entry) {
        return !entry.word.startsWith(beginning) && beginning < entry.word;
    };
    auto first = m_index.cbegin();
    auto last = m_index.cend();
    for (const QString &word : words) {
        const auto begin = std::lower_bound(m_index.cbegin(), m_index.cend(), word, isBefore);
        const auto end = std::upper_bound(begin, m_index.cend(), word, isBeyond);
        if (end - begin < last - first) {
            first = begin;
            last = end;
        }
    }
    QList<qsizetype> people;
    for (; first != last; ++first)
        people << first->person;
    std::sort(people.begin(), people.end());
    people.resize(std::unique(people.begin(), people.end()) - people.begin());
    return people;
}

PeopleByName::Tier PeopleByName::tierOf(const Person &person, const QStringList &words) const
{
    if (person.spellings.first() == words)
        return Tier::Full;
    Tier best = Tier::None;
    for (const QStringList &spelling : person.spellings) {
        if (beginsWith(spelling, words) || endsWith(spelling, words) || isFirstAndLast(spelling, words))
            return Tier::Whole;
        if (isWithin(spelling, words, [](const QString &a, const QString &b) { return a == b; }))
            best = Tier::Inside;
        else if (isWithin(spelling, words, [](const QString &a, const QString &b) { return a.startsWith(b); }))
            best = std::max(best, Tier::Prefix);
    }
    return best;
}

QList<Id> PeopleByName::find(QStringView words, const QList<Id> &preferred, Match match) const
{
    const QStringList wanted = foldedWords(words);
    if (wanted.isEmpty())
        return {};
    QHash<Tier, QList<qsizetype>> all;
    QHash<Tier, QList<qsizetype>> ofNote;
    const QList<qsizetype> people = candidates(wanted);
    for (const qsizetype candidate : people) {
        const Person &person = m_people.at(candidate);
        const Tier tier = tierOf(person, wanted);
        all[tier] << candidate;
        if (preferred.contains(person.id))
            ofNote[tier] << candidate;
    }
    for (const auto &tiers : {ofNote, all}) {
        for (const Tier tier : {Tier::Full, Tier::Whole, Tier::Inside}) {
            if (tiers.contains(tier))
                return idsOf(tiers.value(tier));
        }
    }
    return match == Match::WholeOnly ? QList<Id>() : idsOf(all.value(Tier::Prefix));
}

QList<Id> PeopleByName::idsOf(const QList<qsizetype> &people) const
{
    QList<Id> ids;
    for (const qsizetype person : people)
        ids << m_people.at(person).id;
    return ids;
}

Result<Id> PeopleByName::findOne(const QString &words, const QList<Id> &preferred) const
{
    const QString asked = words.simplified();
    if (asked.isEmpty())
        return fail(ErrorCode::EmptyName);
    const QList<Id> found = find(asked, preferred);
    if (found.size() == 1)
        return found.first();
    QStringList args{asked};
    if (found.isEmpty()) {
        for (const Person &person : m_people)
            args << person.name;
        return fail(ErrorCode::UnknownName, args);
    }
    for (const Id &id : found)
        args << nameOf(id);
    return fail(ErrorCode::AmbiguousName, args);
}

QString PeopleByName::nameOf(const Id &id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? QString() : m_people.at(*at).name;
}

Result<Id> findPerson(const QString &words, const QList<PersonName> &people, const QList<Id> &preferred)
{
    return PeopleByName(people).findOne(words, preferred);
}

QList<TextRange> splitNames(QStringView text, const QStringList &joiners)
{
    QList<TextRange> names;
    qsizetype start = 0;
    bool afterComma = false;
    const auto finish = [&](qsizetype end, qsizetype next, bool comma) {
        const TextRange name = trimmed(TextRange::between(start, end), text);
        if (!name.isEmpty() || !afterComma || comma) // "Dana, Tom, and Priya" misses nobody
            names << name;
        start = next;
        afterComma = comma;
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (isJoinSign(c)) {
            finish(at, at + 1, c != u'&' && c != u'＆');
            ++at;
            continue;
        }
        const qsizetype word = at;
        while (at < text.size() && !text.at(at).isSpace() && !isJoinSign(text.at(at)))
            ++at;
        if (at == word)
            ++at;
        else if (isJoinWord(text.sliced(word, at - word), joiners))
            finish(word, at, false);
    }
    afterComma = false;
    finish(text.size(), text.size(), false);
    return names;
}

} // namespace lanai
