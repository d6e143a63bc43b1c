#include "core/domain/capturehead.h"

namespace lanai {
namespace {

constexpr qsizetype mostWords = 64;       // of a head; more is prose
constexpr qsizetype mostWordsOfADate = 8; // "Thursday, the 3rd of December 2026" has six
constexpr qsizetype mostWordsOfAName = 4; // of an unknown one: more is prose

bool isWord(QStringView word, QStringView wanted)
{
    return word.compare(wanted, Qt::CaseInsensitive) == 0;
}

QList<TextRange> wordRanges(QStringView note, TextRange range)
{
    QList<TextRange> words;
    for (qsizetype at = range.start; at < range.end();) {
        if (note.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < range.end() && !note.at(at).isSpace())
            ++at;
        words << TextRange::between(start, at);
    }
    return words;
}

TextRange withoutAt(TextRange name, QStringView note)
{
    return !name.isEmpty() && note.at(name.start) == u'@' ? TextRange::between(name.start + 1, name.end()) : name;
}

CaptureProblem problem(CaptureReason reason, QStringView note, TextRange range, const QList<Id> &candidates = {})
{
    return {reason, range.in(note).toString(), range, candidates};
}

} // namespace

TextRange HeadReader::Words::range(qsizetype from, qsizetype to) const
{
    return TextRange::between(ranges.at(from).start, ranges.at(to - 1).end());
}

HeadReader::Words HeadReader::wordsOf(QStringView note, TextRange head) const
{
    Words words{note, wordRanges(note, head), {}};
    for (qsizetype i = 0; i < std::min(words.ranges.size(), mostWords); ++i)
        words.roles << m_dates.roleOf(words.at(i));
    return words;
}

CaptureHead HeadReader::readNames(QStringView note, TextRange head) const
{
    return names(note, head, Match::WholeOrPrefix);
}

CaptureHead HeadReader::names(QStringView note, TextRange range, Match match) const
{
    CaptureHead head;
    bool allKnown = true;
    for (const TextRange &found : splitNames(range.in(note), m_dates.joiners())) {
        const TextRange name = withoutAt(found.movedBy(range.start), note);
        const bool isMe = isWord(name.in(note), u"me"); // never the beginning of Mehmet
        const QList<Id> people = isMe ? QList<Id>() : m_names.find(name.in(note), match);
        head.nameRanges << name;
        if (people.isEmpty())
            head.problems << problem(CaptureReason::UnknownName, note, name);
        else if (people.size() > 1)
            head.problems << problem(CaptureReason::AmbiguousName, note, name, people);
        else if (!head.people.contains(people.first()))
            head.people << people.first();
        allKnown = allKnown && !people.isEmpty();
    }
    head.isRead = allKnown;
    return head;
}

// The first `end` words as whom a commitment is between.
CaptureHead HeadReader::recipients(const Words &words, qsizetype end, Match match) const
{
    const bool mine = isWord(words.at(0), u"me");
    if (mine && end == 1) {
        CaptureHead head;
        head.isRead = true;
        head.side = CommitmentSide::Mine;
        return head;
    }
    if (mine && (end == 2 || !isWord(words.at(1), u"to")))
        return {};
    const bool toMe = end > 2 && isWord(words.at(end - 1), u"me") && isWord(words.at(end - 2), u"to");
    TextRange range = words.range(mine ? 2 : 0, toMe && !mine ? end - 2 : end);
    while (range.length > 1 && range.in(words.note).back() == u',') // "Dana, Fri"
        range = trimmed({range.start, range.length - 1}, words.note);
    CaptureHead head = names(words.note, range, match);
    head.side = mine ? CommitmentSide::Mine : CommitmentSide::Theirs;
    return head;
}

// "Dana Fri" is Dana until Friday, not the beginning of Dana Friedman: a date's word belongs to a name only as a whole
// part of it.
HeadReader::Match HeadReader::matchFor(const Words &words, qsizetype end) const
{
    for (qsizetype i = 1; i < end; ++i) {
        if (words.roles.at(i).isDate)
            return Match::WholeOnly;
    }
    return Match::WholeOrPrefix;
}

CaptureHead HeadReader::readCommitment(QStringView note, TextRange head) const
{
    const Words words = wordsOf(note, head);
    if (words.ranges.isEmpty() || words.ranges.size() > mostWords) {
        CaptureHead unread;
        unread.problems << problem(CaptureReason::HeadNotRead, note, head);
        return unread;
    }
    for (qsizetype i = 0; i < words.ranges.size(); ++i) {
        if (words.roles.at(i).isBy)
            return withBy(words, i);
    }
    return withoutBy(words);
}

CaptureHead HeadReader::withBy(const Words &words, qsizetype by) const
{
    if (by == 0)
        return notRead(words, 0);
    const CaptureHead head = recipients(words, by, matchFor(words, by));
    if (!head.isRead)
        return notRead(words, by);
    const qsizetype end = words.ranges.size();
    return withDate(head, words.note, by + 1 < end ? words.range(by + 1, end) : words.ranges.at(by));
}

CaptureHead HeadReader::withoutBy(const Words &words) const
{
    const qsizetype end = words.ranges.size();
    const CaptureHead named = recipients(words, end, Match::WholeOnly); // Li Sun is a person, not Li until Sunday
    if (named.isRead)
        return named;
    for (qsizetype i = std::max<qsizetype>(1, end - mostWordsOfADate); i < end; ++i) {
        if (!words.roles.at(i).mayBegin || !m_dates.read(words.range(i, end).in(words.note), m_noteDate))
            continue;
        const CaptureHead head = recipients(words, i, matchFor(words, i));
        if (head.isRead)
            return withDate(head, words.note, words.range(i, end));
    }
    const CaptureHead begun = recipients(words, end, matchFor(words, end));
    if (begun.isRead)
        return begun;
    for (qsizetype i = 1; i < end; ++i) {
        if (!words.roles.at(i).isDate)
            continue;
        const CaptureHead head = recipients(words, i, matchFor(words, i));
        return head.isRead ? withDate(head, words.note, words.range(i, end)) : notRead(words, i);
    }
    return notRead(words, end);
}

CaptureHead HeadReader::withDate(CaptureHead head, QStringView note, TextRange date) const
{
    const Result<DueDate> due = m_dates.read(date.in(note), m_noteDate);
    if (!due) {
        head.problems << problem(CaptureReason::UnreadableDate, note, date);
        return head;
    }
    head.dateRange = date;
    head.due = due->date;
    head.dueDoubtful = due->doubtful;
    if (due->doubtful)
        head.problems << problem(CaptureReason::DoubtfulDate, note, date);
    return head;
}

// Says which name is unknown where the first `namesEnd` words may be names; else that all of it isn't read.
CaptureHead HeadReader::notRead(const Words &words, qsizetype namesEnd) const
{
    CaptureHead unread;
    const CaptureHead tried = namesEnd > 0 ? recipients(words, namesEnd, Match::WholeOrPrefix) : CaptureHead();
    for (const CaptureProblem &one : tried.problems) {
        const bool prose = wordRanges(words.note, one.range).size() > mostWordsOfAName || one.range.isEmpty();
        if (one.reason == CaptureReason::UnknownName && !prose && !isWord(one.words, u"me"))
            unread.problems << one;
    }
    if (unread.problems.isEmpty())
        unread.problems << problem(CaptureReason::HeadNotRead, words.note, words.range(0, words.ranges.size()));
    return unread;
}

} // namespace lanai
