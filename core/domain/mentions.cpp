#include "core/domain/mentions.h"
#include "core/domain/foldedtext.h"

namespace lanai {
namespace {

constexpr qsizetype mostWordsMentioned = 4; // of a name behind an @
constexpr qsizetype longestGap = 16;        // of what may join two names: ", and "

bool runsInAName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'\'' || c == u'’';
}

// What stands before an @ that begins a name: a blank, a bracket, a quote, but no word, path or backslash.
bool mayPrecede(QChar c)
{
    return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !QStringView(u"._%+-/\\@").contains(c);
}

// Stretches between backticks, as Markdown pairs them: a run closes at the next run of the same length.
QList<TextRange> codeSpans(QStringView note, TextRange line)
{
    QList<TextRange> runs;
    for (qsizetype at = line.start; at < line.end();) {
        const qsizetype start = at;
        while (at < line.end() && note.at(at) == u'`')
            ++at;
        if (at > start)
            runs << TextRange::between(start, at);
        else
            ++at;
    }
    QHash<qsizetype, QList<qsizetype>> byLength; // ascending places in `runs`, the next one last
    for (qsizetype i = runs.size() - 1; i >= 0; --i)
        byLength[runs.at(i).length] << i;
    QList<TextRange> spans;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        QList<qsizetype> &same = byLength[runs.at(i).length];
        while (!same.isEmpty() && same.last() <= i)
            same.removeLast();
        if (same.isEmpty())
            continue;
        spans << TextRange::between(runs.at(i).start, runs.at(same.last()).end());
        i = same.last();
    }
    return spans;
}

TextRange wordAt(QStringView note, qsizetype start, qsizetype end)
{
    qsizetype at = start;
    while (at < end && runsInAName(note.at(at)))
        ++at;
    while (at > start && !note.at(at - 1).isLetterOrNumber() && !note.at(at - 1).isMark() &&
           !note.at(at - 1).isSurrogate())
        --at;
    return TextRange::between(start, at);
}

TextRange withoutPossessive(TextRange name, QStringView note)
{
    const QStringView text = name.in(note);
    const bool possessive = text.endsWith(u"'s") || text.endsWith(u"’s");
    return possessive ? TextRange{name.start, name.length - 2} : name;
}

// Behind the @: the name alone, then with the next word, and so on. At most one blank between two words.
QList<TextRange> possibleNames(QStringView note, qsizetype start, qsizetype end)
{
    QList<TextRange> names;
    for (qsizetype at = start; names.size() < mostWordsMentioned;) {
        const TextRange word = wordAt(note, at, end);
        if (word.isEmpty())
            break;
        names << TextRange::between(start, word.end());
        if (word.end() + 1 >= end || !note.at(word.end()).isSpace())
            break;
        at = word.end() + 1;
    }
    return names;
}

class LineMentions
{
public:
    LineMentions(QStringView note, TextRange line, const NoteNames &names, const QStringList &joiners)
        : m_note(note)
        , m_line(line)
        , m_names(names)
        , m_joiners(joiners)
    {
    }

    QList<Mention> read();

private:
    [[nodiscard]] bool beginsName(qsizetype at) const;
    [[nodiscard]] Mention named(qsizetype at) const;
    [[nodiscard]] bool followsWith(qsizetype at) const;
    [[nodiscard]] bool isJoined(qsizetype from, qsizetype at) const;

    QStringView m_note;
    TextRange m_line;
    const NoteNames &m_names;
    const QStringList &m_joiners;
};

QList<Mention> LineMentions::read()
{
    const QStringView text = m_line.in(m_note);
    if (!text.contains(u'@'))
        return {};
    const QList<TextRange> code = codeSpans(m_note, m_line);
    auto span = code.cbegin();
    QList<Mention> mentions;
    qsizetype presentUntil = -1; // the end of the last name that "with" is said of
    for (qsizetype at = m_line.start; at < m_line.end(); ++at) {
        while (span != code.cend() && span->end() <= at)
            ++span;
        if (m_note.at(at) != u'@' || (span != code.cend() && span->contains(at)) || !beginsName(at))
            continue;
        Mention mention = named(at);
        const bool present = followsWith(at) || (presentUntil >= 0 && isJoined(presentUntil, at));
        presentUntil = present ? mention.range.end() : -1;
        mention.role = present ? EntryRole::Present : EntryRole::Mentioned;
        if (!mention.peerId.isNull() || !mention.candidates.isEmpty())
            mentions << mention;
        at = mention.range.end() - 1;
    }
    return mentions;
}

bool LineMentions::beginsName(qsizetype at) const
{
    if (at > m_line.start && !mayPrecede(m_note.at(at - 1)))
        return false;
    const TextRange word = wordAt(m_note, at + 1, m_line.end());
    if (word.isEmpty())
        return false;
    const qsizetype next = word.end();
    const bool address =
        next < m_line.end() && (m_note.at(next) == u'@' || (m_note.at(next) == u'.' && next + 1 < m_line.end() &&
                                                            m_note.at(next + 1).isLetterOrNumber()));
    return !address;
}

Mention LineMentions::named(qsizetype at) const
{
    const QList<TextRange> names = possibleNames(m_note, at + 1, m_line.end());
    Mention mention;
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        const auto match = i > 0 ? PeopleByName::Match::WholeOnly : PeopleByName::Match::WholeOrPrefix;
        for (const TextRange &name : {names.at(i), withoutPossessive(names.at(i), m_note)}) {
            mention.range = TextRange::between(at, name.end());
            if (name.in(m_note).compare(u"me", Qt::CaseInsensitive) == 0)
                continue;
            mention.candidates = m_names.find(name.in(m_note), match);
            if (mention.candidates.size() == 1)
                mention.peerId = mention.candidates.takeFirst();
            if (!mention.peerId.isNull() || !mention.candidates.isEmpty())
                return mention;
        }
    }
    return mention;
}

bool LineMentions::followsWith(qsizetype at) const
{
    qsizetype end = at;
    while (end > m_line.start && m_note.at(end - 1).isSpace())
        --end;
    constexpr QStringView with = u"with";
    const qsizetype start = end - with.size();
    if (end == at || start < m_line.start || m_note.sliced(start, with.size()).compare(with, Qt::CaseInsensitive) != 0)
        return false;
    return start == m_line.start || !runsInAName(m_note.at(start - 1));
}

bool LineMentions::isJoined(qsizetype from, qsizetype at) const
{
    if (at - from > longestGap)
        return false;
    const QStringView gap = m_note.sliced(from, at - from);
    const QList<TextRange> names = splitNames(gap, m_joiners);
    return names.size() > 1 &&
           std::all_of(names.cbegin(), names.cend(), [](const TextRange &name) { return name.isEmpty(); });
}

} // namespace

QList<Mention> mentionsIn(QStringView note, TextRange line, const NoteNames &names, const QStringList &joiners)
{
    return LineMentions(note, line, names, joiners).read();
}

} // namespace lanai
