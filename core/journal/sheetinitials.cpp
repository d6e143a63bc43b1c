#include "core/journal/sheetinitials.h"
#include "core/domain/foldedtext.h"
#include "core/domain/peer.h"

namespace lanai {
namespace {

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// "Jean-Luc", "Wei  Lin" and "O'Brien" are written over two words.
bool joinsWords(QStringView between)
{
    return between.size() <= 2 && std::all_of(between.begin(), between.end(), [](QChar c) {
               return c.isSpace() || c == u'-' || c == u'‐' || c == u'\'' || c == u'’' || c == u'.';
           });
}

// Letters of scripts without case always do.
bool beginsLikeAName(QChar first)
{
    return !first.isLower();
}

} // namespace

SheetInitials::SheetInitials(const QList<PersonName> &people, const QString &myName)
{
    QHash<QString, int> taken;
    for (const PersonName &person : QList<PersonName>{{{}, myName, {}}} + people) {
        if (person.name.trimmed().isEmpty())
            continue;
        QString initials = initialsOf(person.name);
        const int same = ++taken[initials];
        if (same > 1)
            initials += QString::number(same);
        add(person.name, initials);
        add(person.preferredName, initials);
        m_byName.insert(person.name, initials);
        if (!person.id.isNull())
            m_byId.insert(person.id, initials);
    }
}

void SheetInitials::add(const QString &name, const QString &initials)
{
    Spelling spelling{{}, initials};
    for (const Word &word : wordsOf(name))
        spelling.words << word.folded;
    const QSet<QString> words(spelling.words.cbegin(), spelling.words.cend()); // a name may say one twice
    for (const QString &word : words)
        m_byWord[word] << m_spellings.size();
    m_spellings << spelling;
}

QList<SheetInitials::Word> SheetInitials::wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isNameLetter(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isNameLetter(text.at(i)))
            ++i;
        const bool led = start > 0 && text.at(start - 1) == u'@';
        words << Word{TextRange::between(start, i), foldedText(QStringView(text).sliced(start, i - start)),
                      led || beginsLikeAName(text.at(start))};
    }
    return words;
}

qsizetype SheetInitials::matchLength(const Spelling &spelling, const QList<Word> &words, qsizetype at,
                                     const QString &text)
{
    qsizetype longest = 0;
    for (qsizetype first = 0; first < spelling.words.size(); ++first) {
        qsizetype length = 0;
        while (first + length < spelling.words.size() && at + length < words.size()) {
            const Word &word = words.at(at + length);
            const bool joined =
                length == 0 ||
                joinsWords(QStringView(text).sliced(words.at(at + length - 1).range.end(),
                                                    word.range.start - words.at(at + length - 1).range.end()));
            if (!joined || word.folded != spelling.words.at(first + length))
                break;
            ++length;
        }
        const bool whole = length > 1 && length == spelling.words.size();
        if (whole || words.at(at).isName)
            longest = std::max(longest, length);
    }
    return longest;
}

SheetInitials::Match SheetInitials::matchAt(const QList<Word> &words, qsizetype at, const QString &text) const
{
    Match best;
    for (const qsizetype index : m_byWord.value(words.at(at).folded)) {
        const Spelling &spelling = m_spellings.at(index);
        const qsizetype length = matchLength(spelling, words, at, text);
        if (length > best.words)
            best = {length, spelling.initials};
        else if (length > 0 && length == best.words && spelling.initials != best.initials)
            best.initials = initialsOf(words.at(at).range.in(text).toString()); // two people: the letter alone
    }
    return best;
}

QString SheetInitials::in(const QString &text) const
{
    const QList<Word> words = wordsOf(text);
    QString masked;
    qsizetype done = 0; // of `text`
    for (qsizetype i = 0; i < words.size();) {
        const Match match = matchAt(words, i, text);
        if (match.words == 0) {
            ++i;
            continue;
        }
        masked += QStringView(text).sliced(done, words.at(i).range.start - done);
        masked += match.initials;
        done = words.at(i + match.words - 1).range.end();
        i += match.words;
    }
    masked += QStringView(text).sliced(done);
    return masked;
}

void SheetInitials::put(SheetPerson &person) const
{
    const QString known = m_byId.value(person.peerId, m_byName.value(person.name));
    person.name = known.isEmpty() ? initialsOf(person.name) : known;
    person.shortName = person.name;
}

void SheetInitials::put(SheetImprint &imprint) const
{
    imprint.myName = m_byName.value(imprint.myName, initialsOf(imprint.myName));
    for (LeavingThing &thing : imprint.leaving) {
        thing.person = m_byName.value(thing.person, initialsOf(thing.person));
        put(thing.text);
    }
}

void SheetInitials::put(QList<SheetCommitment> &commitments) const
{
    for (SheetCommitment &commitment : commitments) {
        put(commitment.peer);
        put(commitment.text);
        put(commitment.rule);
    }
}

StaffSheet SheetInitials::of(StaffSheet sheet) const
{
    put(sheet.title);
    put(sheet.imprint);
    for (SheetItem &item : sheet.items) {
        put(item.title);
        put(item.decision);
        for (SheetSupport &support : item.support) {
            put(support.person);
            put(support.words);
        }
    }
    for (RoomLine &line : sheet.room) {
        put(line.person);
        put(line.said.text);
    }
    put(sheet.commitments);
    for (SheetAsk &ask : sheet.asks) {
        put(ask.question);
        for (SheetPerson &person : ask.people)
            put(person);
    }
    return sheet;
}

CircleSheet SheetInitials::of(CircleSheet sheet) const
{
    put(sheet.host);
    put(sheet.imprint);
    for (QString *words :
         {&sheet.circle, &sheet.purpose, &sheet.rule, &sheet.topic, &sheet.opening, &sheet.closing, &sheet.notes})
        put(*words);
    for (QString &question : sheet.questions)
        put(question);
    for (QList<SheetPerson> *people : {&sheet.members, &sheet.wantedBy}) {
        for (SheetPerson &person : *people)
            put(person);
    }
    for (SheetTakeaway &takeaway : sheet.takeaways) {
        put(takeaway.from);
        put(takeaway.text);
    }
    return sheet;
}

OneOnOneSheet SheetInitials::of(OneOnOneSheet sheet) const
{
    put(sheet.peer);
    put(sheet.imprint);
    if (sheet.remember)
        put(sheet.remember->text);
    if (sheet.lastTime) {
        put(sheet.lastTime->outcome);
        for (SheetNoteLine &line : sheet.lastTime->lines)
            put(line.text);
    }
    put(sheet.owed);
    for (SheetAgendaLine &line : sheet.agenda)
        put(line.text);
    for (TopicSuggestion &topic : sheet.topics)
        put(topic.topic.text);
    if (sheet.intention)
        put(sheet.intention->text);
    for (SheetPreviewWanted &item : sheet.previews) {
        put(item.title);
        put(item.decision);
    }
    if (sheet.kindWord)
        put(sheet.kindWord->words);
    if (sheet.trust)
        put(sheet.trust->theirWords);
    return sheet;
}

DaySheet SheetInitials::of(DaySheet day) const
{
    put(day.imprint);
    for (OneOnOneSheet &sheet : day.sheets)
        sheet = of(std::move(sheet));
    return day;
}

} // namespace lanai
